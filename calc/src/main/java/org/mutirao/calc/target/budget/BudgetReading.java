// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.target.budget;

import java.util.ArrayList;
import java.util.List;
import org.mutirao.calc.target.Assumption;
import org.mutirao.calc.target.CityFacts;
import org.mutirao.calc.target.Finding;
import org.mutirao.calc.target.YearValue;

/// A city's budget and all that follows from it, in CO2e and from one inventory: what a page, an address
/// of the API and a command show alike.
///
/// @param base the inventory whose emissions spend the budget
/// @param used what the inventories since the start have used of the budget
public record BudgetReading(
        BudgetSetting setting,
        CityBudget budget,
        YearValue base,
        YearsLeft left,
        LinearPath linear,
        ExponentialPath exponential,
        Finding<BudgetUse> used) {

    /// The budget with a share by one of the three keys that need no table of countries.
    public static Finding<BudgetReading> of(CityFacts city, BudgetSetting setting) {
        return city.base(setting.starts())
                .then(base -> setting.share(city, base).then(share -> of(city, setting, share)));
    }

    /// The budget with a share computed elsewhere, such as by capability.
    public static Finding<BudgetReading> of(CityFacts city, BudgetSetting setting, Share share) {
        return city.base(setting.starts())
                .then(base -> setting.world()
                        .then(world -> GasMix.ofWorld(Math.min(base.year(), World.latestYear()))
                                .then(gases -> CityBudget.of(world, setting.deductions(), share, gases))
                                .then(budget -> of(city, setting, base, budget))));
    }

    private static Finding<BudgetReading> of(CityFacts city, BudgetSetting setting, YearValue base, CityBudget budget) {
        double tonnes = budget.tonnesCo2e();
        int starts = setting.starts();
        return YearsLeft.of(tonnes, starts, base.value())
                .then(left -> LinearPath.within(tonnes, starts, base.value())
                        .then(linear -> ExponentialPath.within(tonnes, starts, base.value())
                                .map(exponential -> new BudgetReading(
                                        setting,
                                        budget,
                                        base,
                                        left,
                                        linear,
                                        exponential,
                                        city.latest()
                                                .then(latest ->
                                                        BudgetUse.of(city.tonnes(), tonnes, starts, latest.year()))))));
    }

    /// What the reading takes for granted, beyond what the budget does.
    public List<Assumption> assumed() {
        var assumed = new ArrayList<>(budget.assumed());
        if (base.year() < setting.starts()) {
            assumed.add(Assumption.INVENTORY_HELD_CONSTANT);
        }
        return List.copyOf(assumed);
    }
}
