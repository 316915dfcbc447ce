// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mutirao.calc.target.CityAgainstNation.Pace;
import org.mutirao.calc.target.NetworkChange;
import org.mutirao.calc.target.Peaking.Variant;
import org.mutirao.platform.ledger.Fact;
import org.mutirao.platform.ledger.FactText;
import org.mutirao.platform.ledger.Indicator;
import org.mutirao.platform.ledger.Ledger;
import org.mutirao.platform.site.HomeView.IndicatorView;
import org.mutirao.platform.target.Progress;
import org.mutirao.platform.web.Words;
import org.springframework.stereotype.Component;

/// The headline figures of the network: what is stated beside what can be computed, each with what it covers.
@Component
public class Headlines {

    /// The last year of the national series: a city's later year is not compared with an older national one.
    private static final int LAST_NATIONAL_YEAR = 2019;

    private final Ledger ledger;
    private final Progress progress;

    Headlines(Ledger ledger, Progress progress) {
        this.ledger = ledger;
        this.progress = progress;
    }

    /// What can be computed for an indicator.
    ///
    /// @param value written out; empty when it cannot be computed
    /// @param unit small after the value
    /// @param note the cities behind it, or why it cannot be computed
    /// @param further sentences with other readings of the same data
    public record Computed(String value, String unit, String note, List<String> further) {

        static Computed none(String reason) {
            return new Computed("", "", reason, List.of());
        }
    }

    List<IndicatorView> list(Words words) {
        return ledger.listIndicators().stream()
                .map(indicator -> view(indicator, words))
                .toList();
    }

    private IndicatorView view(Indicator indicator, Words words) {
        var stated = indicator.stated();
        var computed = compute(indicator, words);
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

    /// What our data says of an indicator.
    public Computed compute(Indicator indicator, Words words) {
        return switch (indicator.id()) {
            case "past-peak" -> peaked(words);
            case "per-person-cities" -> change(indicator, words, true);
            case "per-person-nations" -> change(indicator, words, false);
            case "faster-than-nation" -> faster(words);
            case "people" -> people(words);
            case "commitments" -> commitments(indicator, words);
            case "green-jobs" -> Computed.none(words.say("site.home.uncomputable.jobs"));
            case "resilience" -> Computed.none(words.say("site.home.uncomputable.projects"));
            default -> throw new IllegalStateException("no computation for the indicator " + indicator.id());
        };
    }

    private static String number(Fact fact, Words words) {
        var number = words.figures().exactInParts(fact.value()).number();
        boolean change = fact.baseYear().isPresent() || fact.quantity().id().contains("change");
        return change && fact.value() > 0 ? "+" + number : number;
    }

    private Computed peaked(Words words) {
        var last = progress.lastYear();
        if (last.isEmpty()) {
            return Computed.none(words.say("site.home.uncomputable.data"));
        }
        var then = progress.peaking(last.getAsInt(), Variant.PUBLISHED_CODE).share();
        var today = progress.peaking();
        int all = then.decided() + then.unknown();
        return new Computed(
                words.say("site.home.peak.value", then.peaked(), then.decided()),
                "",
                words.say("site.home.peak.note", last.getAsInt(), then.unknown(), all),
                List.of(words.say(
                        "site.home.peak.today",
                        today.asOf(),
                        today.share().peaked(),
                        today.share().notPeaked(),
                        today.share().unknown(),
                        all,
                        last.getAsInt())));
    }

    private Computed change(Indicator indicator, Words words, boolean cities) {
        int base = indicator
                .stated()
                .baseYear()
                .or(() -> ledger.listIndicators().stream()
                        .filter(other -> other.id().equals("per-person-cities"))
                        .findFirst()
                        .flatMap(other -> other.stated().baseYear()))
                .orElseThrow();
        var both = progress.change(base, LAST_NATIONAL_YEAR);
        var change = cities ? both.cities() : both.nations();
        if (change.together().isEmpty()) {
            return Computed.none(words.say("site.home.uncomputable.data"));
        }
        var alternative = indicator.second().flatMap(Fact::baseYear).flatMap(year -> alternative(year, words));
        return new Computed(
                percent(change, words),
                "",
                words.count(
                        cities ? "site.home.change.note" : "site.home.change.nations.note",
                        change.cities(),
                        base,
                        LAST_NATIONAL_YEAR),
                alternative.stream().toList());
    }

    private Optional<String> alternative(int base, Words words) {
        var change = progress.change(base, LAST_NATIONAL_YEAR).cities();
        return change.together().isEmpty()
                ? Optional.empty()
                : Optional.of(words.say("site.home.change.alternative", base, percent(change, words), change.cities()));
    }

    private static String percent(NetworkChange change, Words words) {
        return words.figures().change(change.together().orElseThrow().fraction(), 1);
    }

    private Computed faster(Words words) {
        var pace = progress.pace();
        if (pace.compared() == 0) {
            return Computed.none(words.say("site.home.uncomputable.data"));
        }
        return new Computed(
                words.say("site.home.faster.value", pace.count(Pace.FASTER), pace.compared()),
                "",
                words.say("site.home.faster.note", pace.unknown()),
                List.of());
    }

    private Computed people(Words words) {
        return progress.people()
                .map(people -> new Computed(
                        words.figures().amountInParts(people.people()).number(),
                        words.figures().amountInParts(people.people()).unit(),
                        words.say("site.home.people.note", people.cities()),
                        List.of()))
                .orElseGet(() -> Computed.none(words.say("site.home.uncomputable.data")));
    }

    /// The parts that the document states, added up.
    private Computed commitments(Indicator indicator, Words words) {
        var total = indicator.stated().quantity().id();
        var members = stated(total + "-members");
        var others = stated(total + "-non-members");
        return new Computed(
                words.figures().whole(members + others),
                "",
                words.say(
                        "site.home.sum.note",
                        words.figures().whole(members),
                        words.figures().whole(others)),
                List.of());
    }

    private double stated(String quantity) {
        return ledger.listStated().stream()
                .filter(fact -> fact.quantity().id().equals(quantity))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the catalogue states no " + quantity))
                .value();
    }
}
