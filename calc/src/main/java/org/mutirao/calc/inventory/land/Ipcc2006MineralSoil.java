// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.land;

import static org.mutirao.calc.method.Default.key;
import static org.mutirao.calc.method.Default.parameter;
import static org.mutirao.calc.method.Default.table;

import java.util.List;
import java.util.Map;
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
import org.mutirao.calc.quantity.Dimension.Ratio;
import org.mutirao.calc.quantity.Dimension.Time;
import org.mutirao.calc.quantity.Units;
import org.mutirao.calc.trace.Citation;
import org.mutirao.calc.trace.Issue;
import org.mutirao.calc.trace.Severity;

/// Carbon of mineral soils whose use or tillage changed.
final class Ipcc2006MineralSoil {

    private enum Moment implements Input.Constant {
        BEFORE,
        AFTER
    }

    private enum Soil implements Input.Constant {
        HIGH_ACTIVITY_CLAY,
        LOW_ACTIVITY_CLAY,
        SANDY
    }

    private enum Use implements Input.Constant {

        /// Forest and grassland that nothing degrades or improves.
        NATIVE,
        LONG_TERM_CROP,
        PADDY_RICE,
        PERENNIAL_CROP,

        /// For less than 20 years.
        SET_ASIDE
    }

    private enum Tillage implements Input.Constant {
        FULL_TILLAGE,
        REDUCED_TILLAGE,
        NO_TILLAGE
    }

    private enum Residues implements Input.Constant {
        LOW,
        MEDIUM,
        HIGH_WITHOUT_MANURE,
        HIGH_WITH_MANURE
    }

    private static final double AREAS_AGREE_WITHIN = 1e-6;

    private static final Input.Figure<Time> PERIOD = Input.Figure.factor("transition", Units.YEAR)
            .within(Bounds.between(1, 100))
            .orElse(parameter("soil.transition-years"));
    private static final Input.Choice<Moment> MOMENT = Input.Choice.of("moment", Moment.values());
    private static final Input.Choice<SoilClimate> CLIMATE = Input.Choice.of("soilClimate", SoilClimate.values());
    private static final Input.Choice<Soil> SOIL = Input.Choice.of("soil", Soil.values());
    private static final Input.Choice<Use> USE = Input.Choice.of("landUse", Use.values());
    private static final Input.Choice<Tillage> TILLAGE =
            Input.Choice.of("tillage", Tillage.values()).orElse(Tillage.FULL_TILLAGE);
    private static final Input.Choice<Residues> RESIDUES =
            Input.Choice.of("carbonInput", Residues.values()).orElse(Residues.MEDIUM);
    private static final Input.Figure<Area> AREA = Input.Figure.activity("soilArea", Units.HECTARE);
    private static final Input.Figure<Per<Mass, Area>> REFERENCE = Input.Figure.factor(
                    "referenceCarbon", Units.TONNE.per(Units.HECTARE))
            .within(Bounds.between(0, 500))
            .orElse(table("soil_carbon", key("soil", SOIL, Soil::id), key("climate", CLIMATE, SoilClimate::id)));
    private static final Input.Figure<Ratio> USE_FACTOR = factor("landUseFactor", "land-use", USE);
    private static final Input.Figure<Ratio> TILLAGE_FACTOR = factor("tillageFactor", "management", TILLAGE);
    private static final Input.Figure<Ratio> RESIDUE_FACTOR = factor("carbonInputFactor", "input", RESIDUES);
    private static final Input.Rows SOILS = Input.Rows.of(
            "soils",
            MOMENT,
            CLIMATE,
            SOIL,
            USE,
            TILLAGE,
            RESIDUES,
            AREA,
            REFERENCE,
            USE_FACTOR,
            TILLAGE_FACTOR,
            RESIDUE_FACTOR);

    static final Method METHOD = new Method(
            new Descriptor(
                            "ipcc2006-mineral-soil",
                            1,
                            "ΔC = (Σ SOC after − Σ SOC before)/D, SOC = SOC ref × FLU × FMG × FI × A; CO2 = −ΔC × 44/12",
                            new Citation("2006 IPCC Guidelines", "Vol. 4, Ch. 2, Eq. 2.25"),
                            List.of(PERIOD, SOILS),
                            List.of(Outcome.SCOPE_1),
                            List.of(
                                    new Descriptor.Figure("earlierCarbon", Units.TONNE),
                                    new Descriptor.Figure("laterCarbon", Units.TONNE),
                                    new Descriptor.Figure("carbonChange", Units.TONNE)))
                    .at("V.2"),
            Ipcc2006MineralSoil::compute);

    private Ipcc2006MineralSoil() {}

    /// - *Equation:* ΔC = (Σ SOC after − Σ SOC before)/D, SOC = SOC ref × FLU × FMG × FI × A; CO2 =
    ///   −ΔC × 44/12
    /// - *Source:* 2006 IPCC Guidelines, Vol. 4, Ch. 2, Eq. 2.25
    /// - *Valid for:* Tier 1; the top 30 cm of mineral soils on the same land before and after,
    ///   changing evenly over D years.
    /// - *Units:* ha, t C/ha, 1, years; t C and t CO2.
    static Outcome compute(Values in) {
        var earlier = rows(in, Moment.BEFORE);
        var later = rows(in, Moment.AFTER);
        if (earlier.isEmpty() || later.isEmpty() || !agree(area(earlier), area(later))) {
            return new Outcome(
                    Map.of(), Map.of(), List.of(Issue.of(Severity.ERROR, "calc.issue.areas.differ", SOILS.name())));
        }
        var before = carbon(earlier).named("earlierCarbon", "Σ SOC ref × FLU × FMG × FI × A");
        var after = carbon(later).named("laterCarbon", "Σ SOC ref × FLU × FMG × FI × A");
        var change = Carbon.inOneYear(after.minus(before), in.get(PERIOD))
                .named("carbonChange", "(SOC after − SOC before)/D");
        return Carbon.ofLand(change).figure("earlierCarbon", before).figure("laterCarbon", after);
    }

    private static List<Values> rows(Values in, Moment moment) {
        return in.get(SOILS).stream().filter(row -> row.get(MOMENT) == moment).toList();
    }

    private static double area(List<Values> rows) {
        return Estimate.sum(rows.stream().map(row -> row.get(AREA)).toList()).value();
    }

    private static boolean agree(double before, double after) {
        return Math.abs(after - before) <= AREAS_AGREE_WITHIN * before;
    }

    private static Estimate<Mass> carbon(List<Values> rows) {
        return Estimate.sum(rows.stream()
                .map(row -> row.get(AREA)
                        .times(row.get(REFERENCE))
                        .share(row.get(USE_FACTOR))
                        .share(row.get(TILLAGE_FACTOR))
                        .share(row.get(RESIDUE_FACTOR))
                        .named("soilCarbon", "SOC ref × FLU × FMG × FI × A"))
                .toList());
    }

    private static <T extends Input.Option> Input.Figure<Ratio> factor(
            String name, String kind, Input.Choice<T> level) {
        return Input.Figure.factor(name, Units.ONE)
                .within(Bounds.between(0, 3))
                .orElse(table(
                        "soil_stock_change",
                        key("factor", kind),
                        key("level", level, Input.Option::id),
                        key("regime", CLIMATE, SoilClimate::regime)));
    }
}
