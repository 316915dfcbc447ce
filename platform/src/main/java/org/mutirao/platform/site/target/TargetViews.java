// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.target;

import gg.jte.Content;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mutirao.calc.target.Assumption;
import org.mutirao.calc.target.Finding;
import org.mutirao.calc.target.Reason;
import org.mutirao.calc.target.budget.BudgetReading;
import org.mutirao.platform.city.City;
import org.mutirao.platform.site.target.TargetView.Dial;
import org.mutirao.platform.site.target.TargetView.Option;
import org.mutirao.platform.site.target.TargetView.Reckoned;
import org.mutirao.platform.target.BudgetChoice;
import org.mutirao.platform.target.Targets;
import org.mutirao.platform.web.Words;
import org.mutirao.platform.web.chart.Widths;

/// Builds the page of a city's target.
final class TargetViews {

    private final Reckoning reckoning;
    private final Words words;

    private TargetViews(Reckoning reckoning, Words words) {
        this.reckoning = reckoning;
        this.words = words;
    }

    static TargetView of(Reckoning reckoning, Words words) {
        return new TargetViews(reckoning, words).build();
    }

    /// The page of a city without an inventory: what is missing, and nothing else.
    static TargetView without(City city, BudgetChoice choice, Words words) {
        return view(
                city,
                choice,
                words.rich("site.target.sentence.none", city.name(words)),
                List.of(),
                Optional.empty(),
                "",
                Optional.empty(),
                words);
    }

    private static TargetView view(
            City city,
            BudgetChoice choice,
            Content sentence,
            List<Dial> dials,
            Optional<AdoptedTargetView> adopted,
            String adopt,
            Optional<Reckoned> reckoned,
            Words words) {
        return new TargetView(
                city.id(),
                city.name(words),
                words.say("site.target.title", city.name(words), choice.temperature()),
                sentence,
                dials,
                query(choice),
                adopted,
                adopt,
                reckoned);
    }

    /// Everything is said in the address, so that it keeps its meaning when the usual choice changes.
    private static String query(BudgetChoice choice) {
        return choice.equals(BudgetChoice.USUAL)
                ? ""
                : "?temperature=" + choice.temperature() + "&probability=" + choice.probability() + "&share="
                        + BudgetChoice.word(choice.key());
    }

    private TargetView build() {
        var tables = new TargetTables(reckoning, words);
        return view(
                reckoning.city(),
                reckoning.choice(),
                sentence(),
                dials(),
                PromiseText.of(reckoning, words),
                "/workspace/" + reckoning.city().id() + "/target?approach="
                        + AdoptionForm.word(
                                TargetChart.approach(reckoning.choice().key())) + "&temperature="
                        + reckoning.choice().temperature() + "&probability="
                        + reckoning.choice().probability(),
                Optional.of(new Reckoned(
                        Widths.draw(TargetChart.of(reckoning, words)::draw),
                        chartNotes(),
                        new TargetFigures(reckoning, words).list(),
                        tables.approaches(),
                        assumptions(),
                        sources(),
                        tables.inventories())),
                words);
    }

    private Content sentence() {
        var parts = new ArrayList<Content>();
        switch (reckoning.standing().budget()) {
            case Finding.Known<BudgetReading>(var reading) -> {
                parts.add(budget(reading));
                parts.add(cut());
            }
            case Finding.Unknown<BudgetReading>(var reason, var years) ->
                parts.add(words.rich(
                        "site.target.sentence.unknown",
                        reckoning.city().name(words),
                        words.say("calc.target.reason." + reason),
                        years.isEmpty() ? "" : words.say("site.target.sentence.years", years(years))));
        }
        return output -> parts.forEach(part -> part.writeTo(output));
    }

    private String years(List<Integer> years) {
        return words.list(years.stream().map(String::valueOf).toList());
    }

    private Content budget(BudgetReading reading) {
        var city = reckoning.city().name(words);
        var amount = words.figures().amount(reading.budget().tonnesCo2e());
        return reading.left()
                .spent()
                .map(day -> words.rich(
                        day.getYear() < reckoning.thisYear()
                                ? "site.target.sentence.spent"
                                : "site.target.sentence.budget",
                        city,
                        reading.base().year(),
                        amount,
                        words.figures().date(YearMonth.from(day).toString()),
                        Reckoning.zero(reading)))
                .orElseGet(() -> words.rich(
                        "site.target.sentence.lasting", city, reading.base().year(), amount));
    }

    private Content cut() {
        int latest = reckoning.standing().facts().tonnes().values().lastKey();
        return switch (reckoning.standing().cutNeeded()) {
            case Finding.Unknown<Double>(var reason, var years) ->
                words.rich(
                        reason == Reason.ZERO_EMISSIONS ? "site.target.sentence.zero" : "site.target.sentence.nocut",
                        Targets.GOAL_YEAR);
            case Finding.Known<Double>(var needed) -> cut(needed, latest);
        };
    }

    private Content cut(double needed, int latest) {
        var percent = words.figures().percent(needed, 1);
        return reckoning
                .standing()
                .cutAchieved()
                .find()
                .map(achieved -> words.rich(
                        achieved >= 0 ? "site.target.sentence.fell" : "site.target.sentence.rose",
                        percent,
                        latest,
                        Targets.GOAL_YEAR,
                        words.figures().percent(Math.abs(achieved), 1),
                        reckoning.standing().first().orElseThrow().year()))
                .orElseGet(() -> words.rich("site.target.sentence.alone", percent, latest, Targets.GOAL_YEAR));
    }

    private List<Dial> dials() {
        var choice = reckoning.choice();
        return List.of(
                new Dial(
                        "temperature",
                        words.say("site.target.dial.temperature"),
                        BudgetChoice.TEMPERATURES.stream()
                                .map(degrees -> new Option(
                                        degrees,
                                        words.say("site.target.degrees", degrees),
                                        degrees.equals(choice.temperature())))
                                .toList()),
                new Dial(
                        "probability",
                        words.say("site.target.dial.probability"),
                        BudgetChoice.PROBABILITIES.stream()
                                .map(percent ->
                                        new Option(percent, percent + "%", percent.equals(choice.probability())))
                                .toList()),
                new Dial(
                        "share",
                        words.say("site.target.dial.share"),
                        BudgetChoice.KEYS.stream()
                                .map(key -> new Option(
                                        BudgetChoice.word(key),
                                        words.say("site.target.key." + key),
                                        key == choice.key()))
                                .toList()));
    }

    private List<String> chartNotes() {
        var notes = new ArrayList<String>();
        reckoning
                .budget()
                .filter(reading -> reading.base().year() < reading.setting().starts())
                .ifPresent(reading -> notes.add(words.say(
                        "site.target.chart.held",
                        reading.base().year(),
                        reading.setting().starts())));
        notes.add(
                switch (reckoning.standing().trend()) {
                    case Finding.Known<?> known -> words.say("site.target.chart.interval");
                    case Finding.Unknown<?>(var reason, var years) ->
                        words.say("site.target.chart.notrend", words.say("calc.target.reason." + reason));
                });
        return notes;
    }

    private List<String> assumptions() {
        return Stream.concat(
                        reckoning.budget().stream().flatMap(reading -> reading.assumed().stream()),
                        reckoning.standing().trend().find().stream().map(trend -> Assumption.NO_NEW_POLICY))
                .distinct()
                .map(assumption -> words.say("calc.target.assumption." + assumption))
                .toList();
    }

    private List<String> sources() {
        var sources = new ArrayList<String>();
        reckoning.budget().ifPresent(reading -> {
            var world = reading.budget().world();
            sources.add(words.say(
                    "site.target.source.budget",
                    words.figures().exact(world.gigatonnesCo2()),
                    world.starts(),
                    reckoning.choice().temperature(),
                    world.probability(),
                    world.citation().source() + ", " + world.citation().locator()));
            sources.add(words.say("site.target.source.world"));
        });
        sources.add(words.say(
                "site.target.source.inventories",
                reckoning.years().getLast().locator().source().shortTitle().in(words)));
        return sources;
    }
}
