// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.land;

import static org.mutirao.calc.method.Default.key;
import static org.mutirao.calc.method.Default.table;

import java.util.List;
import java.util.stream.Stream;
import org.mutirao.calc.method.Bounds;
import org.mutirao.calc.method.Default;
import org.mutirao.calc.method.Descriptor;
import org.mutirao.calc.method.Emissions;
import org.mutirao.calc.method.Estimate;
import org.mutirao.calc.method.Input;
import org.mutirao.calc.method.Method;
import org.mutirao.calc.method.Need;
import org.mutirao.calc.method.Outcome;
import org.mutirao.calc.method.Values;
import org.mutirao.calc.quantity.Dimension.Area;
import org.mutirao.calc.quantity.Dimension.Mass;
import org.mutirao.calc.quantity.Dimension.Per;
import org.mutirao.calc.quantity.Dimension.Ratio;
import org.mutirao.calc.quantity.Gas;
import org.mutirao.calc.quantity.Units;
import org.mutirao.calc.trace.Citation;

/// N2O of fields and pastures: from the soil itself, and from nitrogen that leaves it as gas or with water.
final class Ipcc2019ManagedSoils {

    private enum Moisture implements Input.Constant {

        /// The aggregated factors of the guidelines.
        UNKNOWN,
        WET,
        DRY
    }

    private enum Source implements Input.Constant {
        SYNTHETIC,

        /// Manure, compost and sludge spread on fields.
        ORGANIC,
        CROP_RESIDUE,

        /// Of soils that lose carbon.
        MINERALISED,

        /// Dropped by cattle, poultry and pigs.
        PASTURE_CATTLE,

        /// Dropped by sheep and all other animals.
        PASTURE_SHEEP
    }

    private enum Fertiliser implements Input.Constant {
        MIXED,
        UREA,
        AMMONIUM,
        NITRATE,
        AMMONIUM_NITRATE
    }

    private enum Water implements Input.Constant {
        UPLAND,
        FLOODED_RICE,
        CONTINUOUSLY_FLOODED_RICE,
        DRAINED_RICE
    }

    private static final double N2O_PER_NITROGEN = 44.0 / 28.0;

    private static final Input.Choice<Moisture> MOISTURE =
            Input.Choice.of("moisture", Moisture.values()).orElse(Moisture.UNKNOWN);
    private static final Input.Figure<Per<Mass, Mass>> DEPOSITION =
            rate("depositionFactor").orElse(indirect("deposition"));
    private static final Input.Figure<Ratio> LEACHED = share("leachedShare").orElse(indirect("leached"));
    private static final Input.Figure<Per<Mass, Mass>> LEACHING =
            rate("leachingFactor").orElse(indirect("leaching"));

    private static final Input.Choice<Source> SOURCE = Input.Choice.of("nitrogenSource", Source.values());
    private static final Input.Choice<Fertiliser> FERTILISER =
            Input.Choice.of("fertiliser", Fertiliser.values()).orElse(Fertiliser.MIXED);
    private static final Input.Choice<Water> WATER =
            Input.Choice.of("fieldWater", Water.values()).orElse(Water.UPLAND);
    private static final Input.Figure<Mass> NITROGEN = Input.Figure.activity("nitrogen", Units.TONNE);
    private static final Input.Figure<Per<Mass, Mass>> DIRECT = rate("directFactor")
            .orElse(table(
                    "soil_direct",
                    key("nitrogen", SOURCE, Source::id),
                    key("water", WATER, Water::id),
                    key("moisture", MOISTURE, Moisture::id)));
    private static final Input.Figure<Ratio> VOLATILISED = share("volatilisedShare")
            .orElse(table(
                    "soil_volatilised",
                    key("nitrogen", SOURCE, Source::id),
                    key("fertiliser", FERTILISER, Fertiliser::id)))
            .when(SOURCE, Source.SYNTHETIC, Source.ORGANIC, Source.PASTURE_CATTLE, Source.PASTURE_SHEEP);
    private static final Input.Rows SOURCES =
            Input.Rows.of("nitrogenSources", SOURCE, FERTILISER, WATER, NITROGEN, DIRECT, VOLATILISED);

    private static final Input.Figure<Per<Mass, Area>> DRAINED_FACTOR =
            DrainedSoil.factor("drainedNitrogen", "nitrogen", Units.KILOGRAM, 100);
    private static final Input.Rows DRAINED = new Input.Rows(
            "drainedSoils",
            List.of(DrainedSoil.USE, DrainedSoil.CLIMATE, DrainedSoil.AREA, DRAINED_FACTOR),
            new Need.Optionally());

    static final Method METHOD = new Method(
            new Descriptor(
                            "ipcc2019-managed-soils",
                            1,
                            "N2O = (Σ N × (EF1 or EF3 + FracGas × EF4 + FracLeach × EF5) + Σ A × EF2) × 44/28",
                            new Citation(
                                    "2019 Refinement to the 2006 IPCC Guidelines",
                                    "Vol. 4, Ch. 11, Eq. 11.1, 11.9 and 11.10"),
                            List.of(MOISTURE, DEPOSITION, LEACHED, LEACHING, SOURCES, DRAINED),
                            List.of(Outcome.SCOPE_1),
                            List.of(
                                    new Descriptor.Figure("directN2o", Units.TONNE),
                                    new Descriptor.Figure("depositionN2o", Units.TONNE),
                                    new Descriptor.Figure("leachingN2o", Units.TONNE)))
                    .at("V.3"),
            Ipcc2019ManagedSoils::compute);

    private Ipcc2019ManagedSoils() {}

    /// - *Equation:* N2O = (Σ N × (EF1 or EF3 + FracGas × EF4 + FracLeach × EF5) + Σ A × EF2) ×
    ///   44/28
    /// - *Source:* 2019 Refinement to the 2006 IPCC Guidelines, Vol. 4, Ch. 11, Eq. 11.1, 11.9 and
    ///   11.10
    /// - *Valid for:* Tier 1; nitrogen that people or their animals bring to the soil. Crop
    ///   residues and mineralised nitrogen give no gas.
    /// - *Units:* t N, kg/kg, %, ha, kg N/ha; t N2O.
    static Outcome compute(Values in) {
        var rows = in.get(SOURCES);
        var direct = n2o(
                "directN2o",
                Stream.concat(
                        rows.stream().map(row -> row.get(NITROGEN).times(row.get(DIRECT))),
                        in.find(DRAINED).stream()
                                .flatMap(List::stream)
                                .map(row -> row.get(DrainedSoil.AREA).times(row.get(DRAINED_FACTOR)))));
        var deposition =
                n2o("depositionN2o", rows.stream().map(row -> volatilised(row).times(in.get(DEPOSITION))));
        var leaching = n2o(
                "leachingN2o",
                rows.stream()
                        .map(row -> row.get(NITROGEN).share(in.get(LEACHED)).times(in.get(LEACHING))));
        var all = Estimate.sum(List.of(direct, deposition, leaching)).named("N2O", "direct + deposition + leaching");
        return Outcome.of(Outcome.SCOPE_1, Emissions.of(Gas.N2O, all))
                .figure("directN2o", direct)
                .figure("depositionN2o", deposition)
                .figure("leachingN2o", leaching);
    }

    private static Estimate<Mass> volatilised(Values row) {
        var nitrogen = row.get(NITROGEN);
        // what stays in the soil until it rots gives no ammonia
        return row.find(VOLATILISED).map(nitrogen::share).orElse(nitrogen.times(0));
    }

    private static Estimate<Mass> n2o(String label, Stream<Estimate<Mass>> nitrogen) {
        return Estimate.sum(nitrogen.toList()).times(N2O_PER_NITROGEN).named(label, "Σ N2O-N × 44/28");
    }

    private static Input.Figure<Per<Mass, Mass>> rate(String name) {
        return Input.Figure.factor(name, Units.KILOGRAM.per(Units.KILOGRAM)).within(Bounds.fraction());
    }

    private static Input.Figure<Ratio> share(String name) {
        return Input.Figure.factor(name, Units.PERCENT).within(Bounds.between(0, 100));
    }

    private static Default indirect(String parameter) {
        return table("soil_indirect", key("parameter", parameter), key("moisture", MOISTURE, Moisture::id));
    }
}
