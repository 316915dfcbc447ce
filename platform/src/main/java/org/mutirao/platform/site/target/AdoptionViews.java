// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.target;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mutirao.calc.inventory.Level;
import org.mutirao.calc.target.fairshare.Approach;
import org.mutirao.platform.city.City;
import org.mutirao.platform.inventory.InventoryYear;
import org.mutirao.platform.site.target.AdoptionView.Choice;
import org.mutirao.platform.site.target.TargetView.Option;
import org.mutirao.platform.target.AdoptedTarget;
import org.mutirao.platform.target.AdoptedTarget.Offsets;
import org.mutirao.platform.target.AdoptedTarget.Terms;
import org.mutirao.platform.target.Adoption;
import org.mutirao.platform.target.Adoption.Problem;
import org.mutirao.platform.target.BudgetChoice;
import org.mutirao.platform.web.Words;

/// Builds the page on which a target is adopted.
final class AdoptionViews {

    /// What the page needs to know.
    ///
    /// @param years the inventories of the city, oldest first
    record Desk(City city, List<InventoryYear> years, Optional<AdoptedTarget> current, String csrf, String today) {
        Desk {
            years = List.copyOf(years);
        }
    }

    private final Desk desk;
    private final AdoptionForm form;
    private final Words words;

    private AdoptionViews(Desk desk, AdoptionForm form, Words words) {
        this.desk = desk;
        this.form = form;
        this.words = words;
    }

    /// The form, with what is to be corrected.
    static AdoptionView form(Desk desk, AdoptionForm form, Collection<Problem> problems, boolean done, Words words) {
        return new AdoptionViews(desk, form, words).build(Optional.empty(), problems, done);
    }

    /// What would be promised, to be looked at once more.
    static AdoptionView preview(Desk desk, AdoptionForm form, Terms terms, Words words) {
        return new AdoptionViews(desk, form, words).build(Optional.of(terms), List.of(), false);
    }

    private AdoptionView build(Optional<Terms> terms, Collection<Problem> problems, boolean done) {
        var name = desk.city().name(words);
        return new AdoptionView(
                desk.city().id(),
                name,
                words.say("site.target.adopt.title", name),
                desk.csrf(),
                done ? words.say("site.target.adopt.done") : "",
                desk.current().map(target -> PromiseText.of(name, target, words)),
                terms.map(sound -> PromiseText.preview(name, sound, desk.current(), words)),
                List.of(
                        choice("approach", approaches()),
                        choice(
                                "temperature",
                                BudgetChoice.TEMPERATURES.stream()
                                        .map(degrees -> option(
                                                "temperature", degrees, words.say("site.target.degrees", degrees)))
                                        .toList()),
                        choice(
                                "probability",
                                BudgetChoice.PROBABILITIES.stream()
                                        .map(percent -> option("probability", percent, percent + "%"))
                                        .toList())),
                List.of(
                        choice("baseYear", years()),
                        choice(
                                "level",
                                Adoption.LEVELS.stream()
                                        .map(level -> option(
                                                "level", AdoptionForm.word(level), PromiseText.scopes(level, words)))
                                        .toList()),
                        choice("offsets", offsets())),
                basis(),
                form.values(),
                say(problems),
                desk.today());
    }

    private Choice choice(String name, List<Option> options) {
        return new Choice(name, words.say("site.target.adopt.field." + name), options);
    }

    private Option option(String field, String value, String label) {
        return new Option(value, label, value.equals(form.value(field)));
    }

    private List<Option> approaches() {
        return Stream.concat(
                        Arrays.stream(Approach.values())
                                .filter(approach -> approach != Approach.HDI_SCALED) // our catalogue holds no index yet
                                .map(approach -> option(
                                        "approach",
                                        AdoptionForm.word(approach),
                                        words.say("calc.target.approach." + approach))),
                        Stream.of(option("approach", AdoptionForm.OWN, words.say("site.target.adopted.own"))))
                .toList();
    }

    private List<Option> years() {
        return desk.years().reversed().stream()
                .filter(year -> year.total(Level.BASIC).isPresent())
                .map(year -> option(
                        "baseYear",
                        String.valueOf(year.year()),
                        words.say(
                                "site.target.adopted.base",
                                year.year(),
                                words.figures().whole(year.total(Level.BASIC).orElseThrow()))))
                .toList();
    }

    private List<Option> offsets() {
        var options = new ArrayList<Option>();
        options.add(new Option(
                "", words.say("site.target.adopt.choose"), form.value("offsets").isEmpty()));
        for (var offsets : Offsets.values()) {
            options.add(option("offsets", AdoptionForm.word(offsets), words.say("site.target.offsets." + offsets)));
        }
        return options;
    }

    private String basis() {
        return form.approach()
                .map(approach -> {
                    var name = words.say("calc.target.approach." + approach);
                    return AdoptionForm.key(approach)
                            .flatMap(form::budget)
                            .map(choice -> words.say(
                                    "site.target.adopted.budget", name, choice.temperature(), choice.probability()))
                            .orElse(name);
                })
                .orElseGet(() -> words.say("site.target.adopted.own"));
    }

    private Map<String, String> say(Collection<Problem> found) {
        var problems = new LinkedHashMap<String, String>();
        found.stream()
                .sorted()
                .forEach(problem ->
                        problems.putIfAbsent(problem.field(), words.say("site.target.problem." + problem.name())));
        return problems;
    }
}
