// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.api;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.mutirao.calc.inventory.Level;
import org.mutirao.calc.inventory.Sector;
import org.mutirao.platform.inventory.InventoryYear;

/// The totals of a city's inventory of one year. The totals without a prefix are those of the cells; `published`
/// ones are
/// as the source prints them, and may differ.
@ApiRecord
record InventoryRow(
        String city,
        int year,
        String yearAsPrinted,
        Optional<String> level,
        Optional<String> boundary,
        Optional<BigDecimal> population,
        String unit,
        Optional<BigDecimal> basic,
        Optional<BigDecimal> basicPlus,
        Optional<BigDecimal> territorial,
        Optional<BigDecimal> basicS3,
        Optional<BigDecimal> publishedBasic,
        Optional<BigDecimal> publishedBasicPlus,
        Optional<BigDecimal> publishedTerritorial,
        Optional<BigDecimal> publishedBasicS3,
        Optional<BigDecimal> basicPlusStationaryEnergy,
        Optional<BigDecimal> basicPlusTransport,
        Optional<BigDecimal> basicPlusWaste,
        Optional<BigDecimal> basicPlusIppu,
        Optional<BigDecimal> basicPlusAfolu,
        int cellsAnswered,
        int cellsUnset,
        int cellsNotEstimated,
        Optional<String> gwp,
        String origin,
        String source,
        String locator) {

    static InventoryRow of(InventoryYear inventory) {
        var sectors = inventory.sectors().getOrDefault(Level.BASIC_PLUS, Map.of());
        return new InventoryRow(
                inventory.city(),
                inventory.year(),
                inventory.yearAsPrinted(),
                inventory.level(),
                inventory.boundary(),
                number(inventory.population()),
                "tCO2e",
                number(inventory.readings(Level.BASIC).cells()),
                number(inventory.readings(Level.BASIC_PLUS).cells()),
                number(inventory.readings(Level.TERRITORIAL_ONLY).cells()),
                number(inventory.readings(Level.OTHER_SCOPE_3).cells()),
                number(inventory.readings(Level.BASIC).published()),
                number(inventory.readings(Level.BASIC_PLUS).published()),
                number(inventory.readings(Level.TERRITORIAL_ONLY).published()),
                number(inventory.readings(Level.OTHER_SCOPE_3).published()),
                sector(sectors, Sector.STATIONARY_ENERGY),
                sector(sectors, Sector.TRANSPORT),
                sector(sectors, Sector.WASTE),
                sector(sectors, Sector.IPPU),
                sector(sectors, Sector.AFOLU),
                inventory.cells().answered(),
                inventory.cells().unset(),
                inventory.cells().notEstimated(),
                inventory.gwp(),
                switch (inventory.origin()) {
                    case InventoryYear.CitedFigure cited -> "cited";
                    case InventoryYear.Imported imported -> "imported";
                },
                inventory.locator().source().id(),
                inventory.locator().place());
    }

    private static Optional<BigDecimal> sector(Map<Sector, Double> sectors, Sector sector) {
        return Optional.ofNullable(sectors.get(sector)).map(ApiText::number);
    }

    private static Optional<BigDecimal> number(OptionalDouble value) {
        return value.isPresent() ? Optional.of(ApiText.number(value.getAsDouble())) : Optional.empty();
    }
}
