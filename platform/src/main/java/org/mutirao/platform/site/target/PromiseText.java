// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.target;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mutirao.calc.inventory.Level;
import org.mutirao.platform.ledger.Decisions.Decision;
import org.mutirao.platform.site.target.AdoptedTargetView.Grounds;
import org.mutirao.platform.site.target.AdoptedTargetView.Past;
import org.mutirao.platform.site.target.AdoptedTargetView.Row;
import org.mutirao.platform.target.AdoptedTarget;
import org.mutirao.platform.target.AdoptedTarget.Milestone;
import org.mutirao.platform.target.AdoptedTarget.Terms;
import org.mutirao.platform.target.Targets;
import org.mutirao.platform.web.Words;

/// Promises in words: on the public page, and before one is adopted.
final class PromiseText {

    private static final double ROUNDING = 1;

    private final String city;
    private final Words words;

    private PromiseText(String city, Words words) {
        this.city = city;
        this.words = words;
    }

    /// The target that holds, with its history and beside what is computed; empty until one is adopted.
    static Optional<AdoptedTargetView> of(Reckoning reckoning, Words words) {
        var text = new PromiseText(reckoning.city().name(words), words);
        return reckoning.history().stream().findFirst().map(target -> {
            var notes = new ArrayList<String>();
            text.compare(reckoning).ifPresent(notes::add);
            text.corrected(reckoning, target.terms()).ifPresent(notes::add);
            return text.view(target, notes, reckoning.history());
        });
    }

    /// The target that holds, for the one who takes another in its place.
    static AdoptedTargetView of(String city, AdoptedTarget target, Words words) {
        return new PromiseText(city, words).view(target, List.of(), List.of());
    }

    /// What would be promised.
    ///
    /// @param before the target in whose place it would stand
    static AdoptedTargetView preview(String city, Terms terms, Optional<AdoptedTarget> before, Words words) {
        var text = new PromiseText(city, words);
        var notes = new ArrayList<String>();
        before.map(AdoptedTarget::terms).ifPresent(old -> {
            if (terms.rebaselines(old)) {
                notes.add(text.rebaselined(terms, old));
            }
            notes.addAll(text.changes(terms, old));
        });
        return new AdoptedTargetView(text.sentence(terms), notes, text.rows(terms), List.of(), List.of());
    }

    private AdoptedTargetView view(AdoptedTarget target, List<String> notes, List<AdoptedTarget> history) {
        return new AdoptedTargetView(
                sentence(target.terms()),
                notes,
                rows(target.terms()),
                List.of(grounds(target.decision())),
                history.size() < 2 ? List.of() : pasts(history));
    }

    private Content sentence(Terms terms) {
        var milestone = terms.milestones().getFirst();
        double change = terms.change(milestone.tonnes());
        return words.rich(
                change <= 0 ? "site.target.adopted.less" : "site.target.adopted.more",
                city,
                words.figures().percent(Math.abs(change), 1),
                terms.baseYear(),
                milestone.year(),
                terms.netZeroYear());
    }

    /// The promise beside the path that the dials of the page choose.
    private Optional<String> compare(Reckoning reckoning) {
        return reckoning
                .promised()
                .flatMap(target -> target.terms()
                        .during(Targets.GOAL_YEAR)
                        .flatMap(promised -> reckoning
                                .standing()
                                .goal()
                                .find()
                                .filter(goal -> Math.abs(promised - goal.value()) > ROUNDING)
                                .map(goal -> words.say(
                                        promised > goal.value()
                                                ? "site.target.adopted.above"
                                                : "site.target.adopted.within",
                                        Targets.GOAL_YEAR,
                                        words.figures().amount(Math.abs(promised - goal.value()))))));
    }

    /// What was promised is never rewritten; that its base has changed is said.
    private Optional<String> corrected(Reckoning reckoning, Terms terms) {
        return reckoning.years().stream()
                .filter(year -> year.year() == terms.baseYear())
                .flatMapToDouble(year -> year.total(terms.level()).stream())
                .filter(total -> Math.abs(total - terms.baseTonnes()) > ROUNDING)
                .mapToObj(total -> words.say(
                        "site.target.adopted.corrected",
                        terms.baseYear(),
                        words.figures().whole(total),
                        words.figures().whole(terms.baseTonnes())))
                .findFirst();
    }

    private List<Row> rows(Terms terms) {
        var rows = new ArrayList<Row>();
        rows.add(row("base", base(terms)));
        rows.add(row("boundary", terms.boundary()));
        rows.add(row("scopes", words.say("site.target.scopes." + terms.level())));
        rows.add(row("gases", words.say("site.target.adopted.gases.all")));
        rows.add(row("milestones", milestones(terms)));
        rows.add(row("netzero", String.valueOf(terms.netZeroYear())));
        rows.add(row("residual", residual(terms)));
        rows.add(row("offsets", words.say("site.target.offsets." + terms.offsets())));
        rows.add(row("approach", approach(terms)));
        return rows;
    }

    private Row row(String name, String value) {
        return new Row(words.say("site.target.adopted.row." + name), value);
    }

    private String base(Terms terms) {
        return words.say(
                "site.target.adopted.base", terms.baseYear(), words.figures().whole(terms.baseTonnes()));
    }

    private String milestones(Terms terms) {
        return words.list(terms.milestones().stream()
                .map(milestone -> milestone(terms, milestone))
                .toList());
    }

    private String milestone(Terms terms, Milestone milestone) {
        return words.say(
                "site.target.adopted.milestone",
                milestone.year(),
                words.figures().whole(milestone.tonnes()),
                words.figures().change(terms.change(milestone.tonnes()), 1));
    }

    private String residual(Terms terms) {
        return words.say(
                "site.target.adopted.residual",
                words.figures().whole(terms.residualTonnes()),
                words.figures().percent(terms.residualTonnes() / terms.baseTonnes(), 1));
    }

    private String approach(Terms terms) {
        return terms.approach()
                .map(approach -> words.say("calc.target.approach." + approach))
                .map(name -> terms.budget()
                        .map(choice -> words.say(
                                "site.target.adopted.budget", name, choice.temperature(), choice.probability()))
                        .orElse(name))
                .orElseGet(() -> words.say("site.target.adopted.own"));
    }

    private Grounds grounds(Decision decision) {
        var grounds = decision.grounds();
        var on = words.figures().date(grounds.on());
        var entered = words.figures().date(decision.entered());
        return new Grounds(
                grounds.body()
                        .map(body -> words.say("site.target.adopted.decided.body", on, body, entered))
                        .orElseGet(() -> words.say("site.target.adopted.decided", on, entered)),
                grounds.reason(),
                grounds.language().tag());
    }

    private List<Past> pasts(List<AdoptedTarget> history) {
        var pasts = new ArrayList<Past>();
        for (int i = 0; i < history.size(); i++) {
            var target = history.get(i);
            var before = history.stream().skip(i + 1L).findFirst().map(AdoptedTarget::terms);
            pasts.add(new Past(
                    words.figures().date(target.decision().grounds().on()),
                    words.say(
                            "site.target.adopted.past",
                            milestones(target.terms()),
                            target.terms().netZeroYear()),
                    before.map(old -> changes(target.terms(), old)).orElse(List.of()),
                    before.filter(old -> target.terms().rebaselines(old))
                            .map(old -> rebaselined(target.terms(), old))
                            .orElse(""),
                    grounds(target.decision())));
        }
        return pasts;
    }

    private String rebaselined(Terms terms, Terms old) {
        return words.say("site.target.adopted.rebaselined", base(old), base(terms));
    }

    /// Each row that differs, as it was and as it is.
    private List<String> changes(Terms terms, Terms old) {
        var changes = new ArrayList<String>();
        var now = rows(terms);
        var then = rows(old);
        for (int i = 0; i < now.size(); i++) {
            if (!now.get(i).value().equals(then.get(i).value())) {
                changes.add(words.say(
                        "site.target.adopted.change",
                        now.get(i).label(),
                        then.get(i).value(),
                        now.get(i).value()));
            }
        }
        return changes;
    }

    /// The name of a level with what it counts.
    static String scopes(Level level, Words words) {
        return words.say("site.target.scopes." + level);
    }
}
