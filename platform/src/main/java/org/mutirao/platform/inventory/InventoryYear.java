// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.inventory;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import org.mutirao.calc.inventory.GpcCell;
import org.mutirao.calc.inventory.Level;
import org.mutirao.calc.inventory.Scope;
import org.mutirao.calc.inventory.Sector;
import org.mutirao.platform.ledger.Locator;

/// A city's inventory of one year as the public sees it. All amounts are in t CO2e.
///
/// @param year the calendar year; of a period its first
/// @param yearAsPrinted the year or period in the words of the source
/// @param level the level that the source claims, such as BASIC
/// @param totals by scheme: BASIC, BASIC+, territorial, and BASIC+S3 under `OTHER_SCOPE_3`
/// @param sectors by scheme (all but territorial), only sectors with a number
/// @param scopes how BASIC+ divides over the scopes; energy supplied to the grid and waste taken in are not in it
/// @param basicGaps the cells of BASIC that are blank or not estimated; empty when the source does not tell
/// @param replaces the cited figure in whose place an imported inventory stands
public record InventoryYear(
        String city,
        int year,
        String yearAsPrinted,
        Origin origin,
        Optional<String> level,
        Optional<String> boundary,
        OptionalDouble population,
        Map<Level, Readings> totals,
        Map<Level, Map<Sector, Double>> sectors,
        Map<Scope, Double> scopes,
        CellCounts cells,
        Optional<List<GpcCell>> basicGaps,
        Optional<String> gwp,
        Locator locator,
        Optional<InventoryYear> replaces) {

    /// Differences up to this many tonnes are rounding.
    private static final double ROUNDING = 1;

    private static final double DOUBT = 0.01;

    public InventoryYear {
        totals = inOrder(Level.class, totals);
        var copied = new EnumMap<Level, Map<Sector, Double>>(Level.class);
        sectors.forEach((scheme, amounts) -> copied.put(scheme, inOrder(Sector.class, amounts)));
        sectors = Collections.unmodifiableMap(copied);
        scopes = inOrder(Scope.class, scopes);
        basicGaps = basicGaps.map(List::copyOf);
    }

    /// How the inventory got here.
    public sealed interface Origin {}

    /// Totals that come with the catalogue as cited figures, without the cells.
    public record CitedFigure() implements Origin {}

    /// A whole inventory, imported from a named outside publication and frozen.
    public record Imported(UUID publication, Instant at) implements Origin {}

    /// A total as computed from the cells, and as the source prints it.
    public record Readings(OptionalDouble cells, OptionalDouble published) {

        /// Whether the source contradicts itself by more than 1 % of what its cells add up to. Nobody knows then
        /// which of the two is right.
        public boolean isDoubtful() {
            return cells.isPresent()
                    && published.isPresent()
                    && Math.abs(published.getAsDouble() - cells.getAsDouble()) > DOUBT * Math.abs(cells.getAsDouble());
        }
    }

    /// Of the 54 cells: how many hold a number or a key, how many hold nothing, how many are not estimated (NE).
    public record CellCounts(int answered, int unset, int notEstimated) {}

    /// The total of a scheme from the cells; empty when not a single cell of it has a number.
    public OptionalDouble total(Level scheme) {
        return readings(scheme).cells();
    }

    public Readings readings(Level scheme) {
        return totals.getOrDefault(scheme, new Readings(OptionalDouble.empty(), OptionalDouble.empty()));
    }

    public boolean isDoubtful(Level scheme) {
        return readings(scheme).isDoubtful();
    }

    /// Tonnes per person; empty without total or population.
    public OptionalDouble perPerson(Level scheme) {
        var total = total(scheme);
        return total.isPresent() && population.isPresent() && population.getAsDouble() > 0
                ? OptionalDouble.of(total.getAsDouble() / population.getAsDouble())
                : OptionalDouble.empty();
    }

    /// By how much the total of an imported inventory exceeds the cited figure in whose place it stands; empty when
    /// there is none or the two differ by no more than rounding.
    public OptionalDouble difference(Level scheme) {
        var cited = replaces.map(before -> before.total(scheme)).orElse(OptionalDouble.empty());
        var total = total(scheme);
        if (cited.isEmpty() || total.isEmpty()) {
            return OptionalDouble.empty();
        }
        double difference = total.getAsDouble() - cited.getAsDouble();
        return Math.abs(difference) > ROUNDING ? OptionalDouble.of(difference) : OptionalDouble.empty();
    }

    private static <K extends Enum<K>, V> Map<K, V> inOrder(Class<K> keys, Map<K, V> map) {
        var copy = new EnumMap<K, V>(keys);
        copy.putAll(map);
        return Collections.unmodifiableMap(copy);
    }

    InventoryYear inPlaceOf(Optional<InventoryYear> cited) {
        return new InventoryYear(
                city,
                year,
                yearAsPrinted,
                origin,
                level,
                boundary,
                population,
                totals,
                sectors,
                scopes,
                cells,
                basicGaps,
                gwp,
                locator,
                cited);
    }
}
