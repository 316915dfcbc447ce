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
import org.mutirao.calc.quantity.Dimension.Ratio;
import org.mutirao.calc.quantity.Dimension.Volume;
import org.mutirao.calc.quantity.Units;
import org.mutirao.calc.trace.Citation;
import org.mutirao.calc.trace.Issue;
import org.mutirao.calc.trace.Severity;

/// Forest that stays forest: what grows less what is taken out and what fire, storm and pests take.
final class Ipcc2006ForestGainLoss {

    private enum Growing implements Input.Constant {
        TEMPERATE_CONTINENTAL_PINE,

        /// Up to 20 years old.
        TROPICAL_RAIN_YOUNG,
        BOREAL,

        /// Not in the table: the growth has to be given.
        OTHER
    }

    private static final Input.Choice<Growing> GROWING =
            Input.Choice.of("growingForest", Growing.values()).orElse(Growing.OTHER);
    private static final Input.Figure<Per<Mass, Area>> GROWTH = perHectare("growth")
            .within(Bounds.between(0, 60))
            .orElse(table("forest_growth", key("forest", GROWING, Growing::id)));
    private static final Input.Figure<Per<Mass, Volume>> EXPANSION = Forest.expansion("removalExpansion", "removal");
    private static final Input.Figure<Volume> HARVEST = Input.Figure.activity("harvest", Units.CUBIC_METRE);
    private static final Input.Figure<Ratio> BARK = Input.Figure.factor("barkShare", Units.ONE)
            .within(Bounds.fraction())
            .orElse(parameter("forest.bark-share"));
    private static final Input.Figure<Volume> FUEL_TREES = Input.Figure.activity("fuelwoodTrees", Units.CUBIC_METRE);
    private static final Input.Figure<Volume> FUEL_PARTS =
            Input.Figure.activity("fuelwoodParts", Units.CUBIC_METRE).optional();
    private static final Input.Figure<Per<Mass, Volume>> DENSITY = Input.Figure.factor(
                    "woodDensity", Units.TONNE.per(Units.CUBIC_METRE))
            .within(Bounds.between(0.1, 1.3))
            .optional();
    private static final Input.Figure<Area> DISTURBED = Input.Figure.activity("disturbedArea", Units.HECTARE);
    private static final Input.Figure<Per<Mass, Area>> DISTURBED_BIOMASS =
            perHectare("disturbedBiomass").within(Bounds.between(0, 2000));
    private static final Input.Figure<Ratio> LOST =
            Input.Figure.factor("lostShare", Units.ONE).within(Bounds.fraction());

    static final Method METHOD = new Method(
            new Descriptor(
                            "ipcc2006-forest-gain-loss",
                            1,
                            "ΔC = A × GW × (1 + R) × CF − L wood − L fuelwood − L disturbance; CO2 = −ΔC × 44/12",
                            new Citation("2006 IPCC Guidelines", "Vol. 4, Ch. 2, Eq. 2.7 to 2.14"),
                            List.of(
                                    Forest.AREA,
                                    GROWING,
                                    GROWTH,
                                    Forest.ROOTS,
                                    Forest.ROOT_SHOOT,
                                    Forest.CARBON_FRACTION,
                                    Forest.STAND,
                                    EXPANSION,
                                    HARVEST,
                                    BARK,
                                    FUEL_TREES,
                                    FUEL_PARTS,
                                    DENSITY,
                                    DISTURBED,
                                    DISTURBED_BIOMASS,
                                    LOST),
                            List.of(Outcome.SCOPE_1),
                            List.of(
                                    new Descriptor.Figure("carbonGain", Units.TONNE),
                                    new Descriptor.Figure("woodLoss", Units.TONNE),
                                    new Descriptor.Figure("fuelwoodLoss", Units.TONNE),
                                    new Descriptor.Figure("disturbanceLoss", Units.TONNE),
                                    new Descriptor.Figure("carbonChange", Units.TONNE)))
                    .at("V.2"),
            Ipcc2006ForestGainLoss::compute);

    private Ipcc2006ForestGainLoss() {}

    /// - *Equation:* ΔC = A × GW × (1 + R) × CF − L wood − L fuelwood − L disturbance; CO2 = −ΔC ×
    ///   44/12
    /// - *Source:* 2006 IPCC Guidelines, Vol. 4, Ch. 2, Eq. 2.7 to 2.14
    /// - *Valid for:* Tier 1 and 2; biomass of forest that stays forest, or of land that becomes
    ///   forest while it grows. Wood that leaves the forest counts as emitted at once.
    /// - *Units:* ha, t/ha in a year, m3, t/m3, t C/t; t C and t CO2.
    static Outcome compute(Values in) {
        var fraction = in.get(Forest.CARBON_FRACTION);
        var gain = Forest.withRoots(in.get(Forest.AREA).times(in.get(GROWTH)), in)
                .times(fraction)
                .named("carbonGain", "A × GW × (1 + R) × CF");
        var logs = in.get(HARVEST).times(in.get(EXPANSION));
        var wood = Forest.withRoots(logs, in)
                .plus(logs.share(in.get(BARK)))
                .times(fraction)
                .named("woodLoss", "H × BCEF × (1 + R + BF) × CF");
        var fuelwood =
                fuelwood(in).times(fraction).named("fuelwoodLoss", "(FG trees × BCEF × (1 + R) + FG parts × D) × CF");
        var disturbance = Forest.withRoots(in.get(DISTURBED).times(in.get(DISTURBED_BIOMASS)), in)
                .times(fraction)
                .share(in.get(LOST))
                .named("disturbanceLoss", "A disturbed × BW × (1 + R) × CF × fd");
        var loss = Estimate.sum(List.of(wood, fuelwood, disturbance)).named("carbonLoss", "Σ");
        var outcome = Carbon.ofLand(gain.minus(loss).named("carbonChange", "gain − losses"))
                .figure("carbonGain", gain)
                .figure("woodLoss", wood)
                .figure("fuelwoodLoss", fuelwood)
                .figure("disturbanceLoss", disturbance);
        return in.find(FUEL_PARTS).isPresent() != in.find(DENSITY).isPresent()
                ? outcome.but(Issue.of(Severity.ERROR, "calc.issue.fuelwood.parts-and-density"))
                : outcome;
    }

    private static Estimate<Mass> fuelwood(Values in) {
        var trees = Forest.withRoots(in.get(FUEL_TREES).times(in.get(EXPANSION)), in);
        var parts = in.find(FUEL_PARTS).flatMap(volume -> in.find(DENSITY).map(volume::times));
        return parts.map(trees::plus).orElse(trees);
    }

    private static Input.Figure<Per<Mass, Area>> perHectare(String name) {
        return Input.Figure.factor(name, Units.TONNE.per(Units.HECTARE));
    }
}
