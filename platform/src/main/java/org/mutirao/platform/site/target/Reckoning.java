// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.target;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mutirao.calc.inventory.Level;
import org.mutirao.calc.target.budget.BudgetReading;
import org.mutirao.calc.target.budget.ShareKey;
import org.mutirao.calc.target.fairshare.ShareRange;
import org.mutirao.platform.city.City;
import org.mutirao.platform.inventory.InventoryYear;
import org.mutirao.platform.target.AdoptedTarget;
import org.mutirao.platform.target.BudgetChoice;
import org.mutirao.platform.target.Standing;

/// Everything that was computed for one city and one choice.
///
/// @param others by the keys that are not chosen
/// @param range what each approach asks in the goal year
/// @param years the inventories with a BASIC total, oldest first
/// @param history the targets that the city has adopted, the one that holds first
record Reckoning(
        City city,
        BudgetChoice choice,
        Standing standing,
        List<Standing> others,
        ShareRange range,
        List<InventoryYear> years,
        List<AdoptedTarget> history,
        int thisYear) {

    Reckoning {
        others = List.copyOf(others);
        years = List.copyOf(years);
        history = List.copyOf(history);
    }

    /// The adopted target when it counts what this page counts: it can be drawn and compared.
    Optional<AdoptedTarget> promised() {
        return history.stream().findFirst().filter(target -> target.terms().level() == Level.BASIC);
    }

    Optional<BudgetReading> budget() {
        return standing.budget().find();
    }

    /// The budget by each key that can be told, the chosen one first; none when that one is unknown.
    List<BudgetReading> readings() {
        if (budget().isEmpty()) {
            return List.of();
        }
        return Stream.concat(Stream.of(standing), others.stream())
                .flatMap(one -> one.budget().find().stream())
                .toList();
    }

    boolean isChosen(BudgetReading reading) {
        return key(reading) == choice.key();
    }

    static ShareKey key(BudgetReading reading) {
        return reading.budget().share().key();
    }

    /// The year in which a straight path ends.
    static int zero(BudgetReading reading) {
        return (int) Math.floor(reading.linear().zero());
    }
}
