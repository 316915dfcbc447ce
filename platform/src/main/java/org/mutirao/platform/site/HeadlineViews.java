// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.mutirao.platform.ledger.Fact;
import org.mutirao.platform.ledger.FactText;
import org.mutirao.platform.ledger.Indicator;
import org.mutirao.platform.ledger.Ledger;
import org.mutirao.platform.site.HomeView.IndicatorView;
import org.mutirao.platform.web.Words;
import org.springframework.stereotype.Component;

/// The headline figures in words: what is stated beside what can be computed, each with what it covers.
@Component
public class HeadlineViews {

    private final Ledger ledger;
    private final Headlines headlines;

    HeadlineViews(Ledger ledger, Headlines headlines) {
        this.ledger = ledger;
        this.headlines = headlines;
    }

    /// @param value written out; empty when it cannot be computed
    /// @param unit small after the value
    /// @param note the cities behind it, or why it cannot be computed
    /// @param further sentences with other readings of the same data
    private record Written(String value, String unit, String note, List<String> further) {}

    List<IndicatorView> list(Words words) {
        return list(words, indicator -> true);
    }

    /// Those with the given ids.
    public List<IndicatorView> list(Words words, Set<String> ids) {
        return list(words, indicator -> ids.contains(indicator.id()));
    }

    private List<IndicatorView> list(Words words, Predicate<Indicator> wanted) {
        return ledger.listIndicators().stream()
                .filter(wanted)
                .map(indicator -> view(indicator, words))
                .toList();
    }

    private IndicatorView view(Indicator indicator, Words words) {
        var stated = indicator.stated();
        var computed = write(indicator, headlines.compute(indicator), words);
        var also = indicator.second().stream()
                .filter(second -> second.quantity().equals(stated.quantity()))
                .map(second -> words.say(
                        "site.home.alsostated",
                        FactText.figure(second, words),
                        second.locator().in(words)));
        return new IndicatorView(
                indicator.title().in(words),
                FactText.sign(stated.qualifier()),
                number(stated, words),
                stated.unit().id().equals("%")
                        ? "%"
                        : words.figures().exactInParts(stated.value()).unit(),
                stated.locator().in(words),
                "/" + words.language().path() + "/claims/" + stated.key(),
                computed.value(),
                computed.unit(),
                computed.note(),
                indicator.reading().in(words),
                Stream.concat(also, computed.further().stream()).toList(),
                indicator.conflict().orElse(""));
    }

    private static String number(Fact fact, Words words) {
        var number = words.figures().exactInParts(fact.value()).number();
        boolean change = fact.baseYear().isPresent() || fact.quantity().id().contains("change");
        return change && fact.value() > 0 ? "+" + number : number;
    }

    private static Written write(Indicator indicator, HeadlineFigure figure, Words words) {
        if (figure.missing().isPresent()) {
            return new Written("", "", figure.missing().get().in(words), List.of());
        }
        return switch (indicator.id()) {
            case "past-peak" -> peaked(figure, words);
            case "per-person-cities" -> change("site.home.change.note", figure, words);
            case "per-person-nations" -> change("site.home.change.nations.note", figure, words);
            case "faster-than-nation" -> faster(figure, words);
            case "people" -> people(figure, words);
            case "commitments" -> commitments(figure, words);
            default -> throw new IllegalStateException("no words for the indicator " + indicator.id());
        };
    }

    private static Written peaked(HeadlineFigure figure, Words words) {
        var counts = figure.counts();
        int last = figure.to().orElseThrow();
        int all = counts.cities().orElseThrow();
        return new Written(
                words.say(
                        "site.home.peak.value",
                        counts.matching().orElseThrow(),
                        counts.judged().orElseThrow()),
                "",
                words.say("site.home.peak.note", last, counts.unknown().orElseThrow(), all),
                figure.further().stream()
                        .map(today -> words.say(
                                "site.home.peak.today",
                                today.to().orElseThrow(),
                                today.counts().matching().orElseThrow(),
                                today.counts().judged().orElseThrow()
                                        - today.counts().matching().orElseThrow(),
                                today.counts().unknown().orElseThrow(),
                                all,
                                last))
                        .toList());
    }

    private static Written change(String note, HeadlineFigure figure, Words words) {
        return new Written(
                percent(figure, words),
                "",
                words.count(
                        note,
                        counted(figure),
                        figure.from().orElseThrow(),
                        figure.to().orElseThrow()),
                figure.further().stream()
                        .map(other -> words.say(
                                "site.home.change.alternative",
                                other.from().orElseThrow(),
                                percent(other, words),
                                counted(other)))
                        .toList());
    }

    private static int counted(HeadlineFigure figure) {
        return figure.counts()
                .nations()
                .orElseGet(() -> figure.counts().cities().orElseThrow());
    }

    private static String percent(HeadlineFigure figure, Words words) {
        return words.figures().change(figure.value().orElseThrow() / 100, 1);
    }

    private static Written faster(HeadlineFigure figure, Words words) {
        var counts = figure.counts();
        return new Written(
                words.say(
                        "site.home.faster.value",
                        counts.matching().orElseThrow(),
                        counts.judged().orElseThrow()),
                "",
                words.say("site.home.faster.note", counts.unknown().orElseThrow()),
                List.of());
    }

    private static Written people(HeadlineFigure figure, Words words) {
        var people = words.figures().amountInParts(figure.value().orElseThrow());
        return new Written(
                people.number(),
                people.unit(),
                words.say("site.home.people.note", figure.counts().cities().orElseThrow()),
                List.of());
    }

    private static Written commitments(HeadlineFigure figure, Words words) {
        return new Written(
                words.figures().whole(figure.value().orElseThrow()),
                "",
                words.say(
                        "site.home.sum.note",
                        words.figures().whole(figure.parts().getFirst().value()),
                        words.figures().whole(figure.parts().getLast().value())),
                List.of());
    }
}
