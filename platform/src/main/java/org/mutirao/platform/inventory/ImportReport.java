// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.inventory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.mutirao.calc.inventory.Level;
import org.mutirao.calc.inventory.Totals;
import org.mutirao.calc.trace.Issue;

/// What an import found and did.
///
/// @param sha256 of the file
/// @param inventories how many the file holds
/// @param added how many were not here before
/// @param superseded how many took the place of an earlier version
/// @param unchanged how many were here already
/// @param stored whether anything was written; never in a dry run
/// @param agreeing by scheme, in how many inventories the printed total equals the sum of the cells
/// @param disagreements reported and not repaired, by row
/// @param warnings what a person should look at
public record ImportReport(
        String file,
        String sha256,
        boolean dryRun,
        int inventories,
        int cities,
        int added,
        int superseded,
        int unchanged,
        boolean stored,
        Map<Level, Integer> agreeing,
        List<Disagreement> disagreements,
        List<Issue> warnings) {

    /// Printed totals that differ by no more than this many tonnes are the same.
    public static final double TOLERANCE = 1;

    public ImportReport {
        agreeing = Collections.unmodifiableMap(new EnumMap<>(agreeing));
        disagreements = List.copyOf(disagreements);
        warnings = List.copyOf(warnings);
    }

    /// A printed total that is not the sum of its cells, both in t CO2e.
    ///
    /// @param name the city in the words of the source
    public record Disagreement(
            String city, String name, int year, Level scheme, double printed, double cells, String locator) {}

    static ImportReport of(
            C40Import.File file,
            boolean dryRun,
            List<SourceInventory> inventories,
            InventoryStore.Plan plan,
            List<Issue> warnings) {
        var comparison = new Comparison();
        inventories.forEach(comparison::add);
        return new ImportReport(
                file.name(),
                file.sha256(),
                dryRun,
                inventories.size(),
                new TreeSet<>(inventories.stream().map(SourceInventory::city).toList()).size(),
                plan.added(),
                plan.superseded(),
                inventories.size() - plan.writes().size(),
                !dryRun && !plan.writes().isEmpty(),
                comparison.agreeing,
                comparison.disagreements,
                warnings);
    }

    /// Sets the printed totals beside the cells.
    private static final class Comparison {
        private final Map<Level, Integer> agreeing = new EnumMap<>(Level.class);
        private final List<Disagreement> disagreements = new ArrayList<>();

        Comparison() {
            Arrays.stream(Level.values()).forEach(scheme -> agreeing.put(scheme, 0));
        }

        void add(SourceInventory inventory) {
            var totals = Totals.of(inventory.cells());
            inventory.published().forEach((scheme, printed) -> {
                double cells = totals.get(scheme).tonnes().orElse(0);
                if (Math.abs(printed - cells) <= TOLERANCE) {
                    agreeing.merge(scheme, 1, Integer::sum);
                } else {
                    disagreements.add(new Disagreement(
                            inventory.city(),
                            inventory.name(),
                            inventory.year(),
                            scheme,
                            printed,
                            cells,
                            inventory.locator()));
                }
            });
        }
    }
}
