// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.inventory;

import static org.mutirao.database.jooq.inventory.Tables.CITED_TOTALS;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.mutirao.calc.inventory.Level;
import org.mutirao.calc.inventory.Scope;
import org.mutirao.calc.inventory.Sector;
import org.mutirao.database.jooq.inventory.tables.records.CitedTotalsRecord;
import org.mutirao.platform.inventory.InventoryYear.CellCounts;
import org.mutirao.platform.inventory.InventoryYear.CitedFigure;
import org.mutirao.platform.inventory.InventoryYear.Readings;
import org.mutirao.platform.ledger.Ledger;
import org.springframework.stereotype.Component;

/// The totals that come with the catalogue.
@Component
class CitedTotals {

    private final DSLContext sql;
    private final Ledger ledger;

    CitedTotals(DSLContext sql, Ledger ledger) {
        this.sql = sql;
        this.ledger = ledger;
    }

    List<InventoryYear> list() {
        return sql.selectFrom(CITED_TOTALS).fetch(this::year);
    }

    private InventoryYear year(CitedTotalsRecord row) {
        return new InventoryYear(
                row.getCity(),
                row.getYear(),
                row.getYearAsPrinted(),
                new CitedFigure(),
                Optional.ofNullable(row.getLevel()),
                Optional.ofNullable(row.getBoundary()),
                number(row.getPopulation()),
                totals(row),
                sectors(row),
                amounts(Scope.class, row.getScope1(), row.getScope2(), row.getScope3()),
                new CellCounts(row.getCellsAnswered(), row.getCellsUnset(), row.getCellsNe()),
                Optional.empty(),
                Optional.ofNullable(row.getGwp()),
                ledger.getLocator(row.getSource(), row.getLocator()),
                Optional.empty());
    }

    private static Map<Level, Readings> totals(CitedTotalsRecord row) {
        return Map.of(
                Level.BASIC, readings(row.getCellsBasic(), row.getPublishedBasic()),
                Level.BASIC_PLUS, readings(row.getCellsBasicPlus(), row.getPublishedBasicPlus()),
                Level.TERRITORIAL_ONLY, readings(row.getCellsTerritorial(), row.getPublishedTerritorial()),
                Level.OTHER_SCOPE_3, readings(row.getCellsBasicS3(), row.getPublishedBasicS3()));
    }

    private static Map<Level, Map<Sector, Double>> sectors(CitedTotalsRecord row) {
        var basic = amounts(Sector.class, row.getBasicStationaryEnergy(), row.getBasicTransport(), row.getBasicWaste());
        var plus = amounts(
                Sector.class,
                row.getStationaryEnergy(),
                row.getTransport(),
                row.getWaste(),
                row.getIppu(),
                row.getAfolu());
        var withOtherScope3 = new EnumMap<>(plus);
        if (row.getOtherScope3() != null) {
            withOtherScope3.put(Sector.OTHER_SCOPE_3, row.getOtherScope3());
        }
        return Map.of(Level.BASIC, basic, Level.BASIC_PLUS, plus, Level.OTHER_SCOPE_3, withOtherScope3);
    }

    /// Amounts in the order of the constants; a missing one gets no entry, for missing is not zero.
    private static <E extends Enum<E>> EnumMap<E, Double> amounts(Class<E> of, @Nullable Double... inOrder) {
        var amounts = new EnumMap<E, Double>(of);
        for (int i = 0; i < inOrder.length; i++) {
            var amount = inOrder[i];
            if (amount != null) {
                amounts.put(of.getEnumConstants()[i], amount);
            }
        }
        return amounts;
    }

    private static Readings readings(@Nullable Double cells, @Nullable Double published) {
        return new Readings(number(cells), number(published));
    }

    private static OptionalDouble number(@Nullable Double value) {
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }
}
