// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.city;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mutirao.calc.inventory.Level;
import org.mutirao.calc.inventory.Sector;
import org.mutirao.calc.target.CityAgainstNation;
import org.mutirao.platform.city.City;
import org.mutirao.platform.inventory.InventoryYear;
import org.mutirao.platform.site.city.CityView.EmissionsView;
import org.mutirao.platform.web.Words;
import org.mutirao.platform.web.chart.LinesOverYears;
import org.mutirao.platform.web.chart.StackedYears;

/// Shows a city's inventories: the chart of sectors, the line beside the nation, the table, and what is doubtful.
final class EmissionsViews {

    private static final Map<Sector, String> STYLES =
            Map.of(Sector.STATIONARY_ENERGY, "s-energy", Sector.TRANSPORT, "s-transport", Sector.WASTE, "s-waste");
    private static final Map<Sector, String> NAMES = Map.of(
            Sector.STATIONARY_ENERGY, "site.sector.energy",
            Sector.TRANSPORT, "site.sector.transport",
            Sector.WASTE, "site.sector.waste");
    private static final List<Sector> STACK = List.of(Sector.STATIONARY_ENERGY, Sector.TRANSPORT, Sector.WASTE);
    private static final double MEGATONNE = 1e6;
    private static final double KILOTONNE = 1e3;

    private final City city;
    private final List<InventoryYear> years;
    private final SortedMap<Integer, Double> nation;
    private final CityAgainstNation pace;
    private final Words words;

    /// @param years the years of which a BASIC total is known, oldest first, at least one
    /// @param nation national emissions per person by year; empty when our sources have none
    EmissionsViews(
            City city,
            List<InventoryYear> years,
            SortedMap<Integer, Double> nation,
            CityAgainstNation pace,
            Words words) {
        this.city = city;
        this.years = List.copyOf(years);
        this.nation = nation;
        this.pace = pace;
        this.words = words;
    }

    EmissionsView view() {
        var chart = sectors();
        return new EmissionsView(
                finding(),
                words.count("site.city.chart.measure", years.size()),
                chart.draw(820, 400),
                chart.draw(360, 330),
                perPersonFinding(),
                nation.isEmpty()
                        ? words.say("site.city.person.measure.alone")
                        : words.say(
                                "site.city.person.measure",
                                city.country().name().in(words),
                                nation.lastKey()),
                perPerson().map(lines -> lines.draw(400, 400)),
                words.say(
                        "site.city.origin.cells",
                        years.getLast().locator().source().shortTitle().in(words)),
                notes(),
                years.reversed().stream().map(this::row).toList());
    }

    /// The chart of sectors alone, for the download.
    StackedYears sectors() {
        double highest = years.stream().mapToDouble(EmissionsViews::total).max().orElse(0);
        boolean small = highest < MEGATONNE;
        var columns = years.stream()
                .map(year -> new StackedYears.Column(
                        year.year(),
                        STACK.stream().map(sector -> amount(year, sector)).toList(),
                        total(year),
                        year.isDoubtful(Level.BASIC) ? words.say("site.city.chart.flag") : ""))
                .toList();
        return new StackedYears(
                words.say(
                        "site.city.chart.label",
                        city.name(words),
                        years.getFirst().year(),
                        years.getLast().year()),
                words.say(small ? "site.city.chart.unit.small" : "site.city.chart.unit"),
                words.say("site.city.chart.missing"),
                STACK.stream()
                        .map(sector -> new StackedYears.Series(style(sector), words.say(name(sector))))
                        .toList(),
                columns,
                small ? KILOTONNE : MEGATONNE,
                words.figures());
    }

    static double total(InventoryYear year) {
        return year.total(Level.BASIC).orElseThrow();
    }

    static OptionalDouble amount(InventoryYear year, Sector sector) {
        var amount = year.sectors().getOrDefault(Level.BASIC, Map.of()).get(sector);
        return amount == null ? OptionalDouble.empty() : OptionalDouble.of(amount);
    }

    /// The sector that moved most between the first and the last inventory.
    private String finding() {
        var first = years.getFirst();
        var last = years.getLast();
        if (years.size() == 1) {
            return words.say("site.city.finding.one", first.year());
        }
        Optional<Sector> moved = Optional.empty();
        double most = 0;
        for (var sector : STACK) {
            var before = amount(first, sector);
            var after = amount(last, sector);
            if (before.isPresent() && after.isPresent()) {
                double change = after.getAsDouble() - before.getAsDouble();
                if (Math.abs(change) > Math.abs(most)) {
                    most = change;
                    moved = Optional.of(sector);
                }
            }
        }
        double change = most;
        return moved.map(sector -> words.say(
                        change < 0 ? "site.city.finding.fell" : "site.city.finding.rose",
                        words.say(name(sector)),
                        words.figures().amount(Math.abs(change)),
                        first.year()))
                .orElseGet(() -> words.say("site.city.finding.same", first.year()));
    }

    private String perPersonFinding() {
        return switch (pace) {
            case CityAgainstNation.Unknown unknown -> words.say("site.city.person.unknown");
            case CityAgainstNation.Compared compared ->
                words.say(
                        switch (compared.pace()) {
                            case FASTER -> "site.city.person.faster";
                            case SLOWER -> "site.city.person.slower";
                            case EQUAL -> "site.city.person.equal";
                        });
        };
    }

    /// The chart beside the nation; empty when no year has people.
    Optional<LinesOverYears> perPerson() {
        var own = new TreeMap<Integer, Double>();
        years.forEach(year -> year.perPerson(Level.BASIC).ifPresent(value -> own.put(year.year(), value)));
        if (own.isEmpty()) {
            return Optional.empty();
        }
        var lines = new ArrayList<LinesOverYears.Line>();
        lines.add(new LinesOverYears.Line("data", city.name(words), end(own), own, true));
        var beside = new TreeMap<>(
                nation.tailMap(Math.min(own.firstKey(), nation.isEmpty() ? own.firstKey() : nation.lastKey())));
        if (!beside.isEmpty()) {
            lines.add(new LinesOverYears.Line(
                    "context", city.country().name().in(words), end(beside), beside, beside.size() == 1));
        }
        return Optional.of(new LinesOverYears(
                words.say("site.city.person.label", city.name(words)),
                words.say("site.city.person.unit"),
                lines,
                words.figures()));
    }

    private String end(TreeMap<Integer, Double> values) {
        return words.say(
                "site.city.person.note",
                words.figures().decimals(values.lastEntry().getValue(), 1),
                values.lastKey());
    }

    private List<String> notes() {
        var notes = new ArrayList<String>();
        for (var year : years) {
            if (year.isDoubtful(Level.BASIC)) {
                var readings = year.readings(Level.BASIC);
                notes.add(words.say(
                        "site.city.doubtful",
                        year.year(),
                        words.figures().whole(readings.published().orElseThrow()),
                        words.figures().whole(readings.cells().orElseThrow())));
            }
            if (year.difference(Level.BASIC).isPresent()) {
                notes.add(words.say(
                        "site.city.replaced",
                        year.year(),
                        words.figures().whole(total(year)),
                        words.figures()
                                .whole(year.replaces()
                                        .orElseThrow()
                                        .total(Level.BASIC)
                                        .orElseThrow())));
            }
        }
        return notes;
    }

    private EmissionsView.Row row(InventoryYear year) {
        return new EmissionsView.Row(
                year.yearAsPrinted(),
                year.level().orElse("–"),
                cell(amount(year, Sector.STATIONARY_ENERGY)),
                cell(amount(year, Sector.TRANSPORT)),
                cell(amount(year, Sector.WASTE)),
                words.figures().whole(total(year)),
                year.perPerson(Level.BASIC).isPresent()
                        ? words.figures().decimals(year.perPerson(Level.BASIC).getAsDouble(), 2)
                        : "–",
                year.isDoubtful(Level.BASIC) ? words.say("site.city.chart.flag") : "",
                year.locator().in(words));
    }

    private String cell(OptionalDouble tonnes) {
        return tonnes.isPresent() ? words.figures().whole(tonnes.getAsDouble()) : "–";
    }

    private static String style(Sector sector) {
        return STYLES.getOrDefault(sector, "");
    }

    private static String name(Sector sector) {
        return NAMES.getOrDefault(sector, "");
    }
}
