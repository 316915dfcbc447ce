// SPDX-License-Identifier: Apache-2.0
package org.mutirao.cli;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.mutirao.calc.inventory.CellValue;
import org.mutirao.calc.inventory.GpcCell;
import org.mutirao.calc.inventory.Level;
import org.mutirao.calc.inventory.compute.CellQuality;
import org.mutirao.calc.inventory.compute.ComputedCell;
import org.mutirao.calc.inventory.compute.ComputedInventory;
import org.mutirao.calc.inventory.compute.DataQuality;
import org.mutirao.calc.inventory.compute.InventoryUncertainty;
import org.mutirao.calc.inventory.compute.InventoryUncertainty.Contribution;
import org.mutirao.calc.inventory.compute.UncertainLine;
import org.mutirao.calc.method.Emissions;
import org.mutirao.calc.method.Estimate.Interval;
import org.mutirao.calc.quantity.Gas;

/// What is shown of a computed inventory, as text, as rows or as JSON.
///
/// @param uncertainty empty when nobody asked for intervals
/// @param ranked whether to show what the uncertainty is due to
record InventoryView(
        ComputedInventory inventory,
        InventoryRead read,
        Optional<InventoryUncertainty> uncertainty,
        boolean ranked,
        CalcWords words) {

    /// Each total by its name in files and the scheme that it gathers.
    static final Map<String, Level> TOTALS = totals();

    /// A file that could not be read whole makes every total incomplete, too.
    boolean isComplete(Level level) {
        return read.errors() == 0 && inventory.isComplete(level);
    }

    /// The 95 % interval of some cells together.
    Optional<Interval> interval(Predicate<GpcCell> chosen) {
        return uncertainty.flatMap(known -> known.interval(chosen));
    }

    List<UncertainLine> lines() {
        return uncertainty.map(InventoryUncertainty::lines).orElse(List.of());
    }

    Interval interval(UncertainLine line) {
        return uncertainty.orElseThrow().interval(line);
    }

    /// What the uncertainty of the level that the inventory claims is due to, if anybody asked.
    List<Contribution> contributions() {
        return ranked
                ? uncertainty
                        .map(known -> known.contributions(inventory.header().level()::counts))
                        .orElse(List.of())
                : List.of();
    }

    static Map<Gas.Family, Double> families(Emissions emissions) {
        var families = new EnumMap<Gas.Family, Double>(Gas.Family.class);
        emissions.gases().forEach((gas, mass) -> families.merge(gas.family(), mass.value(), Double::sum));
        return families;
    }

    static String key(ComputedCell computed) {
        return computed.entry().value() instanceof CellValue.Key key ? key.key().name() : "";
    }

    static String letter(Optional<DataQuality> grade) {
        return grade.map(DataQuality::letter).orElse("");
    }

    static String quality(ComputedCell computed) {
        return letter(computed.quality().flatMap(CellQuality::lower));
    }

    private static Map<String, Level> totals() {
        var totals = new LinkedHashMap<String, Level>();
        totals.put("basic", Level.BASIC);
        totals.put("basic-plus", Level.BASIC_PLUS);
        totals.put("basic-s3", Level.OTHER_SCOPE_3);
        totals.put("territorial", Level.TERRITORIAL_ONLY);
        return totals;
    }
}
