// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.target;

import java.util.List;
import java.util.Optional;
import org.mutirao.calc.inventory.Level;
import org.mutirao.calc.target.Finding;
import org.mutirao.calc.target.YearValue;
import org.mutirao.calc.target.budget.BudgetReading;
import org.mutirao.calc.target.fairshare.ShareRange;
import org.mutirao.calc.target.trend.Gap;
import org.mutirao.platform.inventory.InventoryYear;
import org.mutirao.platform.site.target.TargetView.Approach;
import org.mutirao.platform.site.target.TargetView.Inventory;
import org.mutirao.platform.web.Words;

/// The approaches side by side, and the inventories behind everything.
final class TargetTables {

    private final Reckoning reckoning;
    private final Words words;

    TargetTables(Reckoning reckoning, Words words) {
        this.reckoning = reckoning;
        this.words = words;
    }

    List<Approach> approaches() {
        return reckoning.range().readings().stream().map(this::approach).toList();
    }

    private Approach approach(ShareRange.Reading reading) {
        var approach = reading.approach();
        var target = reading.target().find();
        var latest = reckoning.standing().facts().latest().find();
        return new Approach(
                words.say("calc.target.approach." + approach),
                words.say("calc.target.approach." + approach + ".assumes"),
                words.say("calc.target.approach." + approach + ".isnot"),
                target.map(value -> words.figures().amount(value.value())).orElse("–"),
                note(reading),
                target.flatMap(value -> latest.map(now -> words.figures().change(value.value() / now.value() - 1, 0)))
                        .orElse("–"),
                target.flatMap(value -> latest.flatMap(now -> cut(now, value))).orElse("–"),
                reading.warnings().stream()
                        .map(warning -> words.choose(warning.english(), warning.chinese()))
                        .toList(),
                approach == TargetChart.approach(reckoning.choice().key()));
    }

    private Optional<String> cut(YearValue now, YearValue target) {
        return Gap.yearlyCut(now, target).find().map(cut -> words.figures().percent(cut, 1));
    }

    private String note(ShareRange.Reading reading) {
        return switch (reading.target()) {
            case Finding.Unknown<YearValue>(var reason, var years) -> words.say("calc.target.reason." + reason);
            case Finding.Known<YearValue> known ->
                budget(reading)
                        .map(budget -> words.say(
                                "site.target.chart.budget",
                                words.figures().amount(budget.budget().tonnesCo2e()),
                                Reckoning.zero(budget)))
                        .orElse("");
        };
    }

    private Optional<BudgetReading> budget(ShareRange.Reading reading) {
        return reckoning.readings().stream()
                .filter(budget -> TargetChart.approach(Reckoning.key(budget)) == reading.approach())
                .findFirst();
    }

    List<Inventory> inventories() {
        return reckoning.years().reversed().stream().map(this::inventory).toList();
    }

    private Inventory inventory(InventoryYear year) {
        return new Inventory(
                year.yearAsPrinted(),
                words.figures().whole(year.total(Level.BASIC).orElseThrow()),
                year.isDoubtful(Level.BASIC) ? words.say("site.city.chart.flag") : "",
                year.population().isPresent()
                        ? words.figures().whole(year.population().getAsDouble())
                        : "–",
                year.perPerson(Level.BASIC).isPresent()
                        ? words.figures().decimals(year.perPerson(Level.BASIC).getAsDouble(), 2)
                        : "–",
                year.locator().in(words));
    }
}
