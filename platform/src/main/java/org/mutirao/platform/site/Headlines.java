// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.mutirao.calc.target.CityAgainstNation.Pace;
import org.mutirao.calc.target.Peaking.Variant;
import org.mutirao.platform.ledger.Fact;
import org.mutirao.platform.ledger.Indicator;
import org.mutirao.platform.ledger.Ledger;
import org.mutirao.platform.site.HeadlineFigure.Counts;
import org.mutirao.platform.site.HeadlineFigure.Missing;
import org.mutirao.platform.target.NetworkPeaking;
import org.mutirao.platform.target.Progress;
import org.springframework.stereotype.Component;

/// Computes the headline figures of the network from public inventories and the ledger, as numbers.
@Component
public class Headlines {

    private static final String PERCENT = "%";

    private final Ledger ledger;
    private final Progress progress;

    Headlines(Ledger ledger, Progress progress) {
        this.ledger = ledger;
        this.progress = progress;
    }

    /// What our data says of an indicator.
    public HeadlineFigure compute(Indicator indicator) {
        return switch (indicator.id()) {
            case "past-peak" -> peaked();
            case "per-person-cities" -> change(indicator, true);
            case "per-person-nations" -> change(indicator, false);
            case "faster-than-nation" -> faster();
            case "people" -> people();
            case "commitments" -> commitments(indicator);
            case "green-jobs" -> HeadlineFigure.none(Missing.NO_JOB_DATA);
            case "resilience" -> HeadlineFigure.none(Missing.NO_PROJECT_LIST);
            default -> throw new IllegalStateException("no computation for the indicator " + indicator.id());
        };
    }

    /// As of the last year with inventories, and further as of this year.
    private HeadlineFigure peaked() {
        var last = progress.lastYear();
        if (last.isEmpty()) {
            return HeadlineFigure.none(Missing.NO_INVENTORIES);
        }
        return peaked(progress.peaking(last.getAsInt(), Variant.PUBLISHED_CODE)).with(peaked(progress.peaking()));
    }

    private static HeadlineFigure peaked(NetworkPeaking peaking) {
        var share = peaking.share();
        int decided = share.decided();
        return new HeadlineFigure(
                decided == 0 ? OptionalDouble.empty() : OptionalDouble.of(100.0 * share.peaked() / decided),
                PERCENT,
                new Counts(
                        OptionalInt.of(decided + share.unknown()),
                        OptionalInt.empty(),
                        OptionalInt.of(share.peaked()),
                        OptionalInt.of(decided),
                        OptionalInt.of(share.unknown())),
                OptionalInt.empty(),
                OptionalInt.of(peaking.asOf()),
                List.of(),
                Optional.empty(),
                decided == 0 ? Optional.of(Missing.NO_CITY_JUDGED) : Optional.empty());
    }

    private HeadlineFigure change(Indicator indicator, boolean cities) {
        int base = indicator
                .stated()
                .baseYear()
                .or(() -> ledger.listIndicators().stream()
                        .filter(other -> other.id().equals("per-person-cities"))
                        .findFirst()
                        .flatMap(other -> other.stated().baseYear()))
                .orElseThrow();
        var figure = change(base, cities);
        return indicator
                .second()
                .flatMap(Fact::baseYear)
                .map(year -> change(year, true))
                .filter(HeadlineFigure::isComputed)
                .filter(other -> figure.isComputed())
                .map(figure::with)
                .orElse(figure);
    }

    private HeadlineFigure change(int base, boolean cities) {
        // a city's later year is not compared with an older national one
        var last = progress.lastNationalYear();
        if (last.isEmpty()) {
            return HeadlineFigure.none(Missing.NO_INVENTORIES);
        }
        var both = progress.change(base, last.getAsInt());
        var change = cities ? both.cities() : both.nations();
        if (change.together().isEmpty()) {
            return HeadlineFigure.none(Missing.NO_INVENTORIES);
        }
        var counted = OptionalInt.of(change.cities());
        return new HeadlineFigure(
                OptionalDouble.of(100 * change.together().get().fraction()),
                PERCENT,
                new Counts(
                        OptionalInt.of(both.cities().cities()),
                        cities ? OptionalInt.empty() : counted,
                        OptionalInt.empty(),
                        OptionalInt.empty(),
                        OptionalInt.empty()),
                OptionalInt.of(base),
                last,
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    private HeadlineFigure faster() {
        var pace = progress.pace();
        if (pace.compared() == 0) {
            return HeadlineFigure.none(Missing.NO_INVENTORIES);
        }
        return new HeadlineFigure(
                OptionalDouble.of(100.0 * pace.count(Pace.FASTER) / pace.compared()),
                PERCENT,
                new Counts(
                        OptionalInt.of(pace.compared() + pace.unknown()),
                        OptionalInt.empty(),
                        OptionalInt.of(pace.count(Pace.FASTER)),
                        OptionalInt.of(pace.compared()),
                        OptionalInt.of(pace.unknown())),
                OptionalInt.empty(),
                OptionalInt.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    private HeadlineFigure people() {
        return progress.people()
                .map(people -> new HeadlineFigure(
                        OptionalDouble.of(people.people()),
                        "people",
                        Counts.ofCities(people.cities()),
                        OptionalInt.of(people.earliest()),
                        OptionalInt.of(people.latest()),
                        List.of(),
                        Optional.empty(),
                        Optional.empty()))
                .orElseGet(() -> HeadlineFigure.none(Missing.NO_INVENTORIES));
    }

    /// The parts that the document states, added up.
    private HeadlineFigure commitments(Indicator indicator) {
        var total = indicator.stated().quantity().id();
        var parts = List.of(stated(total + "-members"), stated(total + "-non-members"));
        return new HeadlineFigure(
                OptionalDouble.of(parts.stream().mapToDouble(Fact::value).sum()),
                indicator.stated().unit().id(),
                Counts.none(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                parts,
                Optional.empty(),
                Optional.empty());
    }

    private Fact stated(String quantity) {
        return ledger.listStated().stream()
                .filter(fact -> fact.quantity().id().equals(quantity))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the catalogue states no " + quantity));
    }
}
