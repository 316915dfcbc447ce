// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.target.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.mutirao.calc.factor.Mark;
import org.mutirao.calc.target.Assumption;
import org.mutirao.calc.target.Finding;
import org.mutirao.calc.target.Reason;
import org.mutirao.calc.trace.Trace;

/// What a city may still emit, and everything that this figure hangs on.
///
/// @param sharedGigatonnes the world's budget after the deductions
/// @param tonnesCo2 the city's share of it
/// @param tonnesCo2e the same in all gases, to set beside an inventory in CO2e
public record CityBudget(
        GlobalBudget world,
        Deductions deductions,
        Share share,
        GasMix gases,
        double sharedGigatonnes,
        double tonnesCo2,
        double tonnesCo2e) {

    /// - *Equation:* Bc = s × B'; Bc in CO2e = Bc × m.
    /// - *Source:* our method specification, 1.8 step 4.
    /// - *Valid for:* a share above zero of a budget that is not spent. A CO2 budget is never compared
    ///   with an inventory in CO2e without m.
    /// - *Units:* B' in GtCO2, Bc in t CO2 and t CO2e, m in t CO2e per t CO2.
    public static Finding<CityBudget> of(GlobalBudget world, Deductions deductions, Share share, GasMix gases) {
        return deductions.from(world).then(shared -> {
            double tonnes = share.fraction() * shared * World.TONNES_PER_GIGATONNE;
            return tonnes > 0
                    ? Finding.known(new CityBudget(
                            world, deductions, share, gases, shared, tonnes, tonnes * gases.co2ePerCo2()))
                    : Finding.unknown(Reason.BUDGET_SPENT);
        });
    }

    /// What the figure takes for granted.
    public List<Assumption> assumed() {
        var assumed = new ArrayList<Assumption>();
        assumed.add(share.assumption());
        assumed.add(gases.assumption());
        if (world.basis() == GlobalBudget.Basis.ROLLED) {
            assumed.add(Assumption.ROLLED_NOT_REASSESSED);
        }
        if (world.mark() == Mark.TO_BE_CONFIRMED) {
            assumed.add(Assumption.TO_BE_CONFIRMED);
        }
        return List.copyOf(assumed);
    }

    /// How the figure came to be.
    public Trace explain() {
        var published = new Trace(
                "calc.target.budget.world",
                "",
                OptionalDouble.of(world.gigatonnesCo2()),
                "GtCO2",
                List.of(),
                List.of(world.citation()));
        var shared = new Trace(
                "calc.target.budget.shared",
                "B − cement − international transport − net land use",
                OptionalDouble.of(sharedGigatonnes),
                "GtCO2",
                List.of(
                        published,
                        input("calc.target.budget.cement", deductions.cementProcess(), "GtCO2"),
                        input("calc.target.budget.transport", deductions.internationalTransport(), "GtCO2"),
                        input("calc.target.budget.land", deductions.netLandUse(), "GtCO2")),
                List.of());
        var co2 = new Trace(
                "calc.target.budget.co2",
                "s × B'",
                OptionalDouble.of(tonnesCo2),
                "t CO2",
                List.of(shared, input("calc.target.budget.share", share.fraction(), "1")),
                List.of());
        return new Trace(
                "calc.target.budget.co2e",
                "Bc × m",
                OptionalDouble.of(tonnesCo2e),
                "t CO2e",
                List.of(co2, input("calc.target.budget.gases", gases.co2ePerCo2(), "t CO2e/t CO2")),
                List.of());
    }

    private static Trace input(String label, double value, String unit) {
        return Trace.input(label, OptionalDouble.of(value), unit);
    }
}
