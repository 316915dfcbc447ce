// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.land;

import static org.mutirao.calc.method.Default.key;
import static org.mutirao.calc.method.Default.parameter;
import static org.mutirao.calc.method.Default.table;

import java.util.List;
import java.util.stream.Stream;
import org.mutirao.calc.method.Bounds;
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
import org.mutirao.calc.quantity.Dimension.Time;
import org.mutirao.calc.quantity.Gas;
import org.mutirao.calc.quantity.Quantity;
import org.mutirao.calc.quantity.Units;
import org.mutirao.calc.trace.Citation;

/// Methane of flooded rice.
final class Ipcc2019RiceCultivation {

    private enum Zone implements Input.Constant {
        WORLD,
        AFRICA,
        EAST_ASIA,
        SOUTHEAST_ASIA,
        SOUTH_ASIA,
        EUROPE,
        NORTH_AMERICA,
        SOUTH_AMERICA
    }

    /// While the rice grows.
    private enum Water implements Input.Constant {
        UPLAND,
        CONTINUOUSLY_FLOODED,
        SINGLE_DRAINAGE,
        MULTIPLE_DRAINAGE,

        /// In an irrigated field whose drainage is not known.
        IRRIGATED,
        REGULAR_RAINFED,
        DROUGHT_PRONE,
        DEEP_WATER,

        /// In a rainfed field of which nothing more is known.
        RAINFED
    }

    /// Before it is sown or planted.
    private enum Season implements Input.Constant {
        DRY_UP_TO_180_DAYS,
        DRY_ABOVE_180_DAYS,
        DRY_ABOVE_365_DAYS,
        FLOODED_ABOVE_30_DAYS,
        UNKNOWN
    }

    private enum Amendment implements Input.Constant {
        STRAW_WITHIN_30_DAYS,
        STRAW_BEFORE_30_DAYS,
        COMPOST,
        FARMYARD_MANURE,
        GREEN_MANURE
    }

    private static final Input.Choice<Zone> ZONE =
            Input.Choice.of("riceZone", Zone.values()).orElse(Zone.WORLD);
    private static final Input.Choice<Water> WATER = Input.Choice.of("riceWater", Water.values());
    private static final Input.Choice<Season> SEASON =
            Input.Choice.of("preSeason", Season.values()).orElse(Season.UNKNOWN);
    private static final Input.Figure<Area> AREA = Input.Figure.activity("riceArea", Units.HECTARE);
    private static final Input.Figure<Time> DAYS = Input.Figure.factor("cultivation", Units.DAY)
            .within(Bounds.above(0, 366))
            .orElse(table("rice", key("parameter", "days"), key("zone", ZONE, Zone::id)));
    private static final Input.Figure<Per<Per<Mass, Area>, Time>> FACTOR = Input.Figure.factor(
                    "riceFactor", Units.KILOGRAM.per(Units.HECTARE).per(Units.DAY))
            .within(Bounds.between(0, 20))
            .orElse(table("rice", key("parameter", "emission"), key("zone", ZONE, Zone::id)));
    private static final Input.Figure<Ratio> WATER_FACTOR = scaling("waterFactor", "water", WATER);
    private static final Input.Figure<Ratio> SEASON_FACTOR = scaling("preSeasonFactor", "pre-season", SEASON);
    private static final Input.Choice<Amendment> AMENDMENT = Input.Choice.of("amendment", Amendment.values());
    private static final Input.Figure<Per<Mass, Area>> RATE =
            Input.Figure.factor("amendmentRate", Units.TONNE.per(Units.HECTARE)).within(Bounds.between(0, 100));
    private static final Input.Figure<Per<Area, Mass>> CONVERSION = Input.Figure.factor(
                    "amendmentConversion", Units.HECTARE.per(Units.TONNE))
            .within(Bounds.between(0, 2))
            .orElse(table("rice_amendments", key("amendment", AMENDMENT, Amendment::id)));
    private static final Input.Rows AMENDMENTS =
            new Input.Rows("amendments", List.of(AMENDMENT, RATE, CONVERSION), new Need.Optionally());
    private static final Input.Figure<Ratio> EXPONENT = Input.Figure.factor("amendmentExponent", Units.ONE)
            .within(Bounds.fraction())
            .orElse(parameter("rice.amendment-exponent"));

    private static final Estimate<Area> HECTARE = Estimate.exact(Quantity.of(1, Units.HECTARE));
    private static final Estimate<Ratio> ONE = Estimate.exact(Quantity.of(1, Units.ONE));

    static final Method METHOD = new Method(
            new Descriptor(
                            "ipcc2019-rice-cultivation",
                            1,
                            "CH4 = A × t × EFc × SFw × SFp × (1 + Σ ROA × CFOA)^0.59",
                            new Citation(
                                    "2019 Refinement to the 2006 IPCC Guidelines", "Vol. 4, Ch. 5, Eq. 5.1 to 5.3"),
                            List.of(
                                    ZONE,
                                    WATER,
                                    SEASON,
                                    AREA,
                                    DAYS,
                                    FACTOR,
                                    WATER_FACTOR,
                                    SEASON_FACTOR,
                                    AMENDMENTS,
                                    EXPONENT),
                            List.of(Outcome.SCOPE_1),
                            List.of(new Descriptor.Figure("amendmentFactor", Units.ONE)))
                    .at("V.3"),
            Ipcc2019RiceCultivation::compute);

    private Ipcc2019RiceCultivation() {}

    /// - *Equation:* CH4 = A × t × EFc × SFw × SFp × (1 + Σ ROA × CFOA)^0.59
    /// - *Source:* 2019 Refinement to the 2006 IPCC Guidelines, Vol. 4, Ch. 5, Eq. 5.1 to 5.3
    /// - *Valid for:* Tier 1; one kind of field and one crop. Each harvest of the year is a crop of
    ///   its own.
    /// - *Units:* ha, days, kg/ha/day, 1, t/ha, ha/t; t CH4.
    static Outcome compute(Values in) {
        var organic = organic(in);
        var perHectare = in.get(DAYS).times(in.get(FACTOR));
        var methane = in.get(AREA)
                .times(perHectare)
                .share(in.get(WATER_FACTOR))
                .share(in.get(SEASON_FACTOR))
                .share(organic)
                .named("CH4", "A × t × EFc × SFw × SFp × SFo");
        return Outcome.of(Outcome.SCOPE_1, Emissions.of(Gas.CH4, methane)).figure("amendmentFactor", organic);
    }

    private static Estimate<Ratio> organic(Values in) {
        var dose = Estimate.sum(Stream.concat(
                        Stream.of(ONE),
                        in.find(AMENDMENTS).stream().flatMap(List::stream).map(Ipcc2019RiceCultivation::dose))
                .toList());
        return Estimate.power(dose, in.get(EXPONENT)).named("amendmentFactor", "(1 + Σ ROA × CFOA)^0.59");
    }

    /// The rate in t/ha times a factor in ha/t: what one hectare gets, as a share of one hectare.
    private static Estimate<Ratio> dose(Values row) {
        return HECTARE.times(row.get(RATE)).times(row.get(CONVERSION)).ratioTo(HECTARE);
    }

    private static <T extends Input.Option> Input.Figure<Ratio> scaling(
            String name, String parameter, Input.Choice<T> level) {
        return Input.Figure.factor(name, Units.ONE)
                .within(Bounds.between(0, 5))
                .orElse(table("rice_scaling", key("parameter", parameter), key("level", level, Input.Option::id)));
    }
}
