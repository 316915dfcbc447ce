// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.accelerator.web;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mutirao.platform.accelerator.Accelerator;
import org.mutirao.platform.accelerator.Accelerator.KnownFigure;
import org.mutirao.platform.accelerator.Commitment;
import org.mutirao.platform.accelerator.Commitment.Level;
import org.mutirao.platform.accelerator.web.AcceleratorView.CommitmentRow;
import org.mutirao.platform.accelerator.web.AcceleratorView.FigureRow;
import org.mutirao.platform.accelerator.web.AcceleratorView.Neighbour;
import org.mutirao.platform.accelerator.web.AcceleratorView.RelatedFact;
import org.mutirao.platform.accelerator.web.AcceleratorView.Signatory;
import org.mutirao.platform.accelerator.web.AcceleratorView.Undated;
import org.mutirao.platform.accelerator.web.AcceleratorView.Vital;
import org.mutirao.platform.city.City;
import org.mutirao.platform.ledger.FactText;
import org.mutirao.platform.web.Language;
import org.mutirao.platform.web.Words;
import org.mutirao.platform.web.chart.Widths;

/// Builds the page of one accelerator. Every place that is named on it gets a number, in the order of the page.
final class AcceleratorViews {

    private final Accelerator accelerator;
    private final Words words;
    private final Notes notes = new Notes();

    private AcceleratorViews(Accelerator accelerator, Words words) {
        this.accelerator = accelerator;
        this.words = words;
    }

    /// @param all every accelerator, for the way to the next
    /// @param facts the stated figures that belong to it
    /// @param today the current year
    /// @param cities finds a city that a signature names
    static AcceleratorView of(
            Accelerator accelerator,
            List<Accelerator> all,
            List<RelatedFact> facts,
            int today,
            Function<String, City> cities,
            Words words) {
        return new AcceleratorViews(accelerator, words).build(all, facts, today, cities);
    }

    private AcceleratorView build(
            List<Accelerator> all, List<RelatedFact> facts, int today, Function<String, City> cities) {
        notes.number(accelerator.locator());
        var commitments =
                accelerator.commitments().stream().map(this::commitment).toList();
        var figures = accelerator.figures().stream().map(this::figure).toList();
        var signatories = accelerator.signatures().stream()
                .map(signature -> signatory(signature, cities.apply(signature.city())))
                .toList();
        var other = words.language() == Language.EN ? Language.ZH : Language.EN;
        return new AcceleratorView(
                accelerator.name().in(words),
                accelerator.name().in(Words.of(other)),
                other.tag(),
                lede(),
                accelerator.summary().in(words),
                vitals(),
                accelerator.commitments().stream()
                        .anyMatch(commitment -> commitment.deadline().isPresent() && !commitment.confirmed()),
                DeadlineCharts.one(accelerator, today, words)
                        .map(strip -> Widths.draw(strip::draw))
                        .orElse(List.of()),
                undated(),
                commitments,
                figures,
                signatories,
                signatories.isEmpty() ? words.say("accelerator.signatories.unknown.long") : "",
                facts,
                notes.list(words),
                neighbours(AcceleratorsViews.byLaunch(all)));
    }

    private Content lede() {
        var asks = words.count("accelerator.asks", accelerator.commitments().size());
        var launched = accelerator.launched().map(words.figures()::date);
        return accelerator.deadlines().getCount() == 0
                ? words.rich("accelerator.lede.undated", launched.orElse(""), asks)
                : words.rich(
                        "accelerator.lede", launched.orElse(""), asks, CommitmentText.deadlines(accelerator, words));
    }

    private List<Vital> vitals() {
        var vitals = new ArrayList<Vital>();
        vitals.add(new Vital(
                words.say("accelerator.vital.launched"),
                accelerator
                        .launched()
                        .map(words.figures()::date)
                        .orElseGet(() -> words.say("accelerator.deadline.unknown")),
                accelerator
                        .formerName()
                        .map(name -> words.say("accelerator.former", name.in(words)))
                        .orElse("")));
        vitals.add(new Vital(
                words.say("accelerator.vital.commitments"),
                words.figures().whole(accelerator.commitments().size()),
                words.count("accelerator.vital.dated", accelerator.deadlines().getCount())));
        vitals.add(new Vital(
                words.say("accelerator.vital.deadlines"),
                CommitmentText.deadlines(accelerator, words),
                undated().isEmpty() ? "" : words.say("accelerator.vital.more")));
        vitals.add(new Vital(
                words.say("accelerator.vital.signatories"),
                accelerator.signatures().isEmpty()
                        ? words.say("accelerator.signatories.none")
                        : words.figures().whole(accelerator.signatures().size()),
                words.say("accelerator.vital.named")));
        return vitals;
    }

    private List<Undated> undated() {
        var byRule = new LinkedHashMap<String, List<String>>();
        accelerator.commitments().stream()
                .filter(commitment -> commitment.deadline().isEmpty())
                .forEach(commitment -> byRule.computeIfAbsent(
                                CommitmentText.rule(commitment, words), rule -> new ArrayList<>())
                        .add(String.valueOf(commitment.ordinal())));
        return byRule.entrySet().stream()
                .map(entry -> new Undated(words.list(entry.getValue()), entry.getKey()))
                .toList();
    }

    private CommitmentRow commitment(Commitment commitment) {
        return new CommitmentRow(
                String.valueOf(commitment.ordinal()),
                commitment.text().in(words),
                commitment.metric().map(metric -> metric.in(words)).orElse(""),
                CommitmentText.target(commitment, words),
                commitment.target() instanceof Level,
                CommitmentText.comparison(commitment, words),
                commitment
                        .baseYear()
                        .map(year -> words.say("accelerator.against", year))
                        .orElse(""),
                commitment
                        .deadline()
                        .map(String::valueOf)
                        .map(words.figures()::date)
                        .orElse(""),
                CommitmentText.rule(commitment, words),
                commitment.confirmed(),
                notes.number(commitment.locator()));
    }

    private FigureRow figure(KnownFigure figure) {
        return new FigureRow(
                figure.label().in(words),
                FactText.figure(figure.qualifier(), figure.value(), figure.unit(), words),
                figure.asOf().map(words.figures()::date).orElseGet(() -> words.say("accelerator.figure.undated")),
                figure.literal().orElse(""),
                figure.confirmed(),
                notes.number(figure.locator()));
    }

    private Signatory signatory(Accelerator.Signature signature, City city) {
        return new Signatory(
                city.name(words),
                "/" + words.language().path() + "/cities/" + city.id(),
                signature.note().map(note -> note.in(words)).orElse(""),
                notes.number(signature.locator()));
    }

    private List<Neighbour> neighbours(List<Accelerator> ordered) {
        int place = ordered.indexOf(accelerator);
        var neighbours = new ArrayList<Neighbour>();
        find(ordered, place - 1).ifPresent(before -> neighbours.add(neighbour("accelerator.before", before)));
        find(ordered, place + 1).ifPresent(after -> neighbours.add(neighbour("accelerator.after", after)));
        return neighbours;
    }

    private Neighbour neighbour(String key, Accelerator other) {
        return new Neighbour(words.say(key), other.name().in(words), AcceleratorsViews.href(other, words));
    }

    private static Optional<Accelerator> find(List<Accelerator> ordered, int place) {
        return place >= 0 && place < ordered.size() ? Optional.of(ordered.get(place)) : Optional.empty();
    }
}
