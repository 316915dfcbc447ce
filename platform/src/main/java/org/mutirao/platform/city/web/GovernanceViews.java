// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.city.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mutirao.platform.city.City;
import org.mutirao.platform.city.Governance;
import org.mutirao.platform.city.NamedItem;
import org.mutirao.platform.city.NamedItem.Kind;
import org.mutirao.platform.city.Programme;
import org.mutirao.platform.city.Term;
import org.mutirao.platform.city.web.GovernanceView.BodyRow;
import org.mutirao.platform.city.web.GovernanceView.EntryRow;
import org.mutirao.platform.city.web.GovernanceView.Item;
import org.mutirao.platform.city.web.GovernanceView.ItemList;
import org.mutirao.platform.city.web.GovernanceView.ProgrammeRow;
import org.mutirao.platform.city.web.GovernanceView.TermRow;
import org.mutirao.platform.city.web.GovernanceView.Winner;
import org.mutirao.platform.ledger.Conflict;
import org.mutirao.platform.web.Words;
import org.mutirao.platform.web.chart.BarsOverYears;
import org.mutirao.platform.web.chart.ChartView;
import org.mutirao.platform.web.chart.Widths;
import org.mutirao.platform.web.chart.YearScale;

/// Builds the page of governance.
final class GovernanceViews {

    private static final double GUTTER = 270;

    /// The offices that are drawn beside the chair: one person at a time.
    private static final Set<String> DRAWN = Set.of("board-president", "executive-director");

    private static final String TWO_ENDS = "DQ05";
    private static final String HALF_NAMED = "DQ18";

    private final Governance governance;
    private final Function<String, Optional<City>> cities;
    private final Function<String, Optional<Conflict>> conflicts;
    private final Words words;

    private GovernanceViews(
            Governance governance,
            Function<String, Optional<City>> cities,
            Function<String, Optional<Conflict>> conflicts,
            Words words) {
        this.governance = governance;
        this.cities = cities;
        this.conflicts = conflicts;
        this.words = words;
    }

    /// @param counted how many thematic networks a document counts, if it does
    static GovernanceView of(
            Governance governance,
            OptionalInt counted,
            Function<String, Optional<City>> cities,
            Function<String, Optional<Conflict>> conflicts,
            Words words) {
        return new GovernanceViews(governance, cities, conflicts, words).build(counted);
    }

    private GovernanceView build(OptionalInt counted) {
        var terms = governance.listTerms();
        var chairs = terms.stream().filter(Term::isChair).toList();
        var chart = chart();
        return new GovernanceView(
                TabsView.of(TabsView.GOVERNANCE, words),
                words.rich(
                        "city.governance.lede",
                        words.figures()
                                .whole(chairs.stream()
                                        .map(Term::person)
                                        .distinct()
                                        .count()),
                        chairs.stream()
                                .flatMap(term -> term.starts().stream())
                                .findFirst()
                                .orElse(""),
                        words.list(chairs.stream()
                                .filter(term -> TermText.ends(term).isEmpty())
                                .map(this::person)
                                .toList())),
                Widths.draw(chart::draw),
                chairs.stream().map(this::term).toList(),
                conflict(TWO_ENDS),
                governance.listBodies().stream()
                        .map(body -> new BodyRow(
                                body.name().in(words),
                                body.text().in(words),
                                body.locator().in(words)))
                        .toList(),
                terms.stream().filter(term -> !term.isChair()).map(this::term).toList(),
                organisation(),
                items(Kind.VALUE),
                items(Kind.ACTION_AREA),
                items(Kind.THEMATIC_NETWORK),
                unnamed(counted, governance.listItems(Kind.THEMATIC_NETWORK).size(), words),
                conflict(HALF_NAMED),
                items(Kind.AWARD),
                programmes());
    }

    private Optional<ConflictNoteView> conflict(String id) {
        return conflicts.apply(id).map(conflict -> ConflictNoteView.of(conflict, words));
    }

    /// What to say of networks that are counted and not named; empty when there are none.
    static String unnamed(OptionalInt counted, int named, Words words) {
        return counted.isPresent() && counted.getAsInt() > named
                ? words.count("city.governance.unnamed", counted.getAsInt() - named, counted.getAsInt())
                : "";
    }

    /// The chart alone, for the download.
    static ChartView draw(Governance governance, Function<String, Optional<City>> cities, double width, Words words) {
        return new GovernanceViews(governance, cities, id -> Optional.empty(), words)
                .chart()
                .draw(width);
    }

    /// The terms of the chairs, and of the other offices that one person holds at a time.
    private BarsOverYears chart() {
        var all = governance.listTerms();
        var terms = Stream.concat(
                        all.stream().filter(Term::isChair),
                        all.stream()
                                .filter(term -> DRAWN.contains(term.role()))
                                .filter(term -> term.starts().isPresent()))
                .toList();
        double edition = terms.stream()
                .flatMap(term -> term.locator().source().asOf().stream())
                .mapToDouble(YearScale::position)
                .max()
                .orElseThrow();
        double first = terms.stream()
                .flatMap(term -> term.starts().stream())
                .mapToDouble(YearScale::position)
                .min()
                .orElse(edition);
        return new BarsOverYears(
                words.say("city.governance.chart"),
                new YearScale((int) first, (int) edition + 1),
                GUTTER,
                terms.stream()
                        .filter(term -> term.starts().isPresent())
                        .map(term -> new BarsOverYears.Row(
                                term.person().in(words),
                                detail(term),
                                TermText.years(term, words),
                                TermText.spans(term, edition),
                                List.of()))
                        .toList());
    }

    private String detail(Term term) {
        return term.city()
                .flatMap(cities)
                .map(city -> words.say("city.person.role", term.roleName().in(words), city.name(words)))
                .orElseGet(() -> term.roleName().in(words));
    }

    private String person(Term term) {
        return term.city()
                .flatMap(cities)
                .map(city -> words.say("city.person.of", term.person().in(words), city.name(words)))
                .orElseGet(() -> term.person().in(words));
    }

    private TermRow term(Term term) {
        var city = term.city().flatMap(cities);
        return new TermRow(
                term.person().in(words),
                term.roleName().in(words),
                city.map(found -> found.name(words)).orElse(""),
                city.map(this::href).orElse(""),
                TermText.years(term, words),
                term.text().in(words),
                term.locator().in(words),
                term.conflict().map(id -> FlagView.of(id, words)).stream().toList());
    }

    private String href(City city) {
        return "/" + words.language().path() + "/cities/" + city.id();
    }

    private List<EntryRow> organisation() {
        return governance.listOrganisation().stream()
                .map(entry -> new EntryRow(
                        entry.label().in(words),
                        FlagView.without(entry.value().in(words)),
                        entry.asOf().map(words.figures()::date).orElse(""),
                        entry.locator().in(words),
                        FlagView.in(entry.value().in(words), words)))
                .toList();
    }

    private ItemList items(Kind kind) {
        var items = governance.listItems(kind);
        return new ItemList(
                items.stream()
                        .map(item -> new Item(item.name().in(words), kind == Kind.AWARD ? winners(item) : List.of()))
                        .toList(),
                Places.together(items.stream().map(NamedItem::locator).toList(), words));
    }

    private List<Winner> winners(NamedItem award) {
        return governance.listWinners().stream()
                .filter(winner -> winner.award().equals(award.id()))
                .flatMap(winner -> cities.apply(winner.city()).stream()
                        .map(city -> new Winner(
                                city.name(words),
                                href(city),
                                words.figures().date(String.valueOf(winner.year())),
                                winner.locator().in(words))))
                .toList();
    }

    private List<ProgrammeRow> programmes() {
        return governance.listProgrammes().stream()
                .sorted(Comparator.comparing(
                        (Programme programme) -> programme.since().orElse("9999")))
                .map(programme -> new ProgrammeRow(
                        programme.since().map(words.figures()::date).orElse(""),
                        programme.name().in(words),
                        programme.text().in(words),
                        programme.locator().in(words)))
                .toList();
    }
}
