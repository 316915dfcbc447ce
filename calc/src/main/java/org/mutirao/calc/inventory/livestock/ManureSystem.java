// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.livestock;

import java.util.Arrays;
import java.util.function.BiFunction;
import org.mutirao.calc.method.Bounds;
import org.mutirao.calc.method.Emissions;
import org.mutirao.calc.method.Estimate;
import org.mutirao.calc.method.Input;
import org.mutirao.calc.method.Outcome;
import org.mutirao.calc.method.Values;
import org.mutirao.calc.quantity.Dimension.Mass;
import org.mutirao.calc.quantity.Dimension.Ratio;
import org.mutirao.calc.quantity.Gas;
import org.mutirao.calc.quantity.Units;
import org.mutirao.calc.trace.Issue;
import org.mutirao.calc.trace.Severity;

/// Where the manure of a herd goes, and which share of it.
enum ManureSystem implements Input.Constant {
    UNCOVERED_LAGOON,

    /// Stored for more than a month, without crust or cover.
    LIQUID_SLURRY,
    COVERED_SLURRY,

    /// Below the animals, for more than a month.
    PIT,
    SOLID_STORAGE,
    SOLID_COVERED,
    SOLID_WITH_BULKING,
    SOLID_WITH_ADDITIVES,
    DRY_LOT,
    DAILY_SPREAD,
    DIGESTER,
    DEEP_BEDDING,
    MIXED_DEEP_BEDDING,
    COMPOST_IN_VESSEL,
    COMPOST_STATIC_PILE,

    /// Turned now and then.
    COMPOST_WINDROW,

    /// Dropped by grazing animals; its nitrogen belongs to the soils of V.3.
    PASTURE;

    /// The climates in which the guidelines' tables tell the storage of manure apart.
    enum Climate implements Input.Constant {
        COOL_MOIST,
        COOL_DRY,
        WARM_TEMPERATE_MOIST,
        WARM_TEMPERATE_DRY,
        TROPICAL_MOIST,
        TROPICAL_DRY
    }

    private static final double SHARES_ADD_UP_WITHIN = 0.005;

    static final Input.Choice<ManureSystem> CHOICE = Input.Choice.of("manureSystem", values());
    static final Input.Choice<Climate> CLIMATE = Input.Choice.of("manureClimate", Climate.values());
    static final Input.Figure<Ratio> SHARE =
            Input.Figure.factor("manureShare", Units.PERCENT).within(Bounds.between(0, 100));

    /// All but pasture.
    static ManureSystem[] managed() {
        return Arrays.stream(values()).filter(system -> system != PASTURE).toArray(ManureSystem[]::new);
    }

    /// The methane of all systems; `each` tells what the solids that go to one of them give off.
    static Outcome methane(
            Estimate<Mass> solids,
            Input.Rows systems,
            Values in,
            BiFunction<Estimate<Mass>, Values, Estimate<Mass>> each) {
        var emissions = Emissions.sum(in.get(systems).stream()
                .map(row -> Emissions.of(Gas.CH4, each.apply(solids.share(row.get(SHARE)), row)))
                .toList());
        return check(Outcome.of(Outcome.SCOPE_1, emissions).figure("volatileSolids", solids), systems, in);
    }

    static Outcome check(Outcome outcome, Input.Rows systems, Values in) {
        var shares = in.get(systems).stream().map(row -> row.get(SHARE)).toList();
        return Math.abs(Estimate.sum(shares).value() - 1) <= SHARES_ADD_UP_WITHIN
                ? outcome
                : outcome.but(Issue.of(Severity.ERROR, "calc.issue.shares.not-one", systems.name()));
    }
}
