// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.land;

import static org.mutirao.calc.method.Default.key;
import static org.mutirao.calc.method.Default.parameter;
import static org.mutirao.calc.method.Default.table;

import java.util.List;
import org.mutirao.calc.method.Bounds;
import org.mutirao.calc.method.Descriptor;
import org.mutirao.calc.method.Estimate;
import org.mutirao.calc.method.Input;
import org.mutirao.calc.method.Method;
import org.mutirao.calc.method.Outcome;
import org.mutirao.calc.method.Values;
import org.mutirao.calc.quantity.Dimension.Area;
import org.mutirao.calc.quantity.Dimension.Mass;
import org.mutirao.calc.quantity.Dimension.Per;
import org.mutirao.calc.quantity.Units;
import org.mutirao.calc.trace.Citation;
import org.mutirao.calc.trace.Issue;
import org.mutirao.calc.trace.Severity;

/// Land that was put to another use in the year: its plants are cleared, and others begin to grow.
final class Ipcc2006LandConversion {

    private enum Cover implements Input.Constant {
        TROPICAL_RAIN_FOREST,
        TROPICAL_MOIST_DECIDUOUS_FOREST,
        TROPICAL_DRY_FOREST,
        TROPICAL_SHRUBLAND,
        TROPICAL_MOUNTAIN_FOREST,
        SUBTROPICAL_HUMID_FOREST,
        TEMPERATE_OCEANIC_FOREST,
        TEMPERATE_CONTINENTAL_FOREST,
        YOUNG_TEMPERATE_CONTINENTAL_FOREST,
        TEMPERATE_MOUNTAIN_FOREST,
        BOREAL_FOREST,
        ANNUAL_CROPLAND,
        GRASSLAND,
        SETTLEMENT,

        /// Not in the tables: its figures have to be given.
        OTHER
    }

    private static final Input.Choice<Cover> BEFORE = Input.Choice.of("coverBefore", Cover.values());
    private static final Input.Choice<Cover> AFTER = Input.Choice.of("coverAfter", Cover.values());
    private static final Input.Figure<Area> AREA = Input.Figure.activity("convertedArea", Units.HECTARE);
    private static final Input.Figure<Per<Mass, Area>> BIOMASS = perHectare("biomassBefore", 2000)
            .orElse(table("land_biomass", key("parameter", "biomass"), key("cover", BEFORE, Cover::id)));
    private static final Input.Figure<Per<Mass, Mass>> CARBON_FRACTION = Forest.CARBON_FRACTION.orElse(
            table("land_biomass", key("parameter", "carbon-fraction"), key("cover", BEFORE, Cover::id)));
    private static final Input.Figure<Per<Mass, Area>> CARBON_AFTER =
            perHectare("carbonAfter", 1000).orElse(parameter("cleared-land.carbon"));
    private static final Input.Figure<Per<Mass, Area>> GROWTH = perHectare("growthAfter", 50)
            .orElse(table("land_biomass", key("parameter", "growth"), key("cover", AFTER, Cover::id)));
    private static final Input.Figure<Per<Mass, Area>> DEAD_MATTER =
            perHectare("deadMatter", 500).optional();
    private static final Input.Rows CONVERSIONS = Input.Rows.of(
            "conversions",
            BEFORE,
            AFTER,
            AREA,
            BIOMASS,
            Forest.ROOTS,
            Forest.ROOT_SHOOT,
            CARBON_FRACTION,
            CARBON_AFTER,
            GROWTH,
            DEAD_MATTER);

    static final Method METHOD = new Method(
            new Descriptor(
                            "ipcc2006-land-conversion",
                            1,
                            "ΔC = Σ A × (C after − B × (1 + R) × CF + G − DOM); CO2 = −ΔC × 44/12",
                            new Citation("2006 IPCC Guidelines", "Vol. 4, Ch. 2, Eq. 2.15, 2.16 and 2.23"),
                            List.of(CONVERSIONS),
                            List.of(Outcome.SCOPE_1),
                            List.of(
                                    new Descriptor.Figure("clearedCarbon", Units.TONNE),
                                    new Descriptor.Figure("carbonChange", Units.TONNE)))
                    .at("V.2"),
            Ipcc2006LandConversion::compute);

    private Ipcc2006LandConversion() {}

    /// - *Equation:* ΔC = Σ A × (C after − B × (1 + R) × CF + G − DOM); CO2 = −ΔC × 44/12
    /// - *Source:* 2006 IPCC Guidelines, Vol. 4, Ch. 2, Eq. 2.15, 2.16 and 2.23
    /// - *Valid for:* Tier 1; land converted in the year of the inventory, whose loss counts in
    ///   that year. Land that becomes forest grows by the gain–loss method; soils have methods of
    ///   their own.
    /// - *Units:* ha, t/ha, t C/t, t C/ha; t C and t CO2.
    static Outcome compute(Values in) {
        var rows = in.get(CONVERSIONS);
        var cleared = Estimate.sum(
                        rows.stream().map(Ipcc2006LandConversion::cleared).toList())
                .named("clearedCarbon", "Σ");
        var change = Estimate.sum(
                        rows.stream().map(Ipcc2006LandConversion::change).toList())
                .named("carbonChange", "Σ");
        var outcome = Carbon.ofLand(change).figure("clearedCarbon", cleared);
        return rows.stream().allMatch(row -> row.find(DEAD_MATTER).isPresent())
                ? outcome
                : outcome.but(Issue.of(Severity.INFORMATION, "calc.issue.dead-matter.not-estimated"));
    }

    private static Estimate<Mass> cleared(Values row) {
        return Forest.withRoots(row.get(AREA).times(row.get(BIOMASS)), row)
                .times(row.get(CARBON_FRACTION))
                .named("clearedCarbon", "A × B × (1 + R) × CF");
    }

    private static Estimate<Mass> change(Values row) {
        var area = row.get(AREA);
        var left = area.times(row.get(CARBON_AFTER)).plus(area.times(row.get(GROWTH)));
        var change = left.minus(cleared(row));
        return row.find(DEAD_MATTER)
                .map(dead -> change.minus(area.times(dead)))
                .orElse(change)
                .named("carbonChange", "A × (C after + G − DOM) − cleared");
    }

    private static Input.Figure<Per<Mass, Area>> perHectare(String name, double most) {
        return Input.Figure.factor(name, Units.TONNE.per(Units.HECTARE)).within(Bounds.between(0, most));
    }
}
