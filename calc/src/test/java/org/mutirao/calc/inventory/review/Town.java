// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.mutirao.calc.factor.Factors;
import org.mutirao.calc.factor.Profile;
import org.mutirao.calc.inventory.CellEntries;
import org.mutirao.calc.inventory.CellValue;
import org.mutirao.calc.inventory.GpcCell;
import org.mutirao.calc.inventory.Level;
import org.mutirao.calc.inventory.Sector;
import org.mutirao.calc.inventory.compute.About;
import org.mutirao.calc.inventory.compute.ActivityRow;
import org.mutirao.calc.inventory.compute.ComputedInventory;
import org.mutirao.calc.inventory.compute.DataQuality;
import org.mutirao.calc.inventory.compute.GivenInventory;
import org.mutirao.calc.inventory.compute.Header;
import org.mutirao.calc.inventory.compute.KeyedCell;
import org.mutirao.calc.inventory.compute.Locator;
import org.mutirao.calc.inventory.compute.RowResult;
import org.mutirao.calc.inventory.compute.StatedCell;
import org.mutirao.calc.inventory.review.Known.PlantKind;
import org.mutirao.calc.method.Emissions;
import org.mutirao.calc.method.Estimate;
import org.mutirao.calc.method.Given;
import org.mutirao.calc.method.Result;
import org.mutirao.calc.quantity.Gas;
import org.mutirao.calc.quantity.Quantity;
import org.mutirao.calc.quantity.Units;
import org.mutirao.calc.trace.Issue;
import org.mutirao.calc.trace.Severity;

/// A town of 1,000 people, its inventory of 2019 and what else is known of it, in a few words.
final class Town {

    private static final Factors FACTORS = Factors.standard();

    private final List<ActivityRow> rows = new ArrayList<>();
    private final List<StatedCell> stated = new ArrayList<>();
    private final List<KeyedCell> keys = new ArrayList<>();
    private final Map<OutsideFigure, Double> figures = new EnumMap<>(OutsideFigure.class);
    private final TreeMap<Integer, Double> census = new TreeMap<>();
    private final Map<Level, Double> published = new EnumMap<>(Level.class);
    private final Map<GpcCell, Double> estimates = new EnumMap<>(GpcCell.class);
    private final Map<Sector, List<Double>> peers = new EnumMap<>(Sector.class);
    private final TreeMap<Integer, Map<String, Double>> landUse = new TreeMap<>();
    private final Map<Integer, UnaryOperator<RowResult>> afterwards = new LinkedHashMap<>();
    private Optional<List<Known.Plant>> plants = Optional.empty();
    private Optional<List<Known.Scaling>> scalings = Optional.empty();
    private Optional<Known.BaseYear> baseYear = Optional.empty();
    private Optional<Town> before = Optional.empty();
    private Optional<Double> people = Optional.of(1000.0);
    private Optional<Double> hectares = Optional.empty();
    private Optional<String> country = Optional.empty();
    private String gwpSet = "AR5";
    private boolean cited;
    private int line = 1;

    private Town() {}

    static Town town() {
        return new Town();
    }

    Town burned(String place, String fuel, String amount, String... more) {
        row(place, "ipcc2006-stationary-combustion", "fuel", fuel, "user", "residential", "amount", amount);
        return with(more);
    }

    Town used(String place, String consumed, String... more) {
        row(place, "gpc-grid-electricity", "consumed", consumed, "factorForm", "co2e");
        return with("co2eFactor", "0.4 kg/kWh").with(more);
    }

    Town row(String place, String method, String... namesAndValues) {
        rows.add(new ActivityRow("", place, method, given(namesAndValues), About.nothing(), locator()));
        return this;
    }

    /// More inputs of the last row.
    Town with(String... namesAndValues) {
        return last(row -> {
            var inputs = new LinkedHashMap<>(row.inputs());
            inputs.putAll(given(namesAndValues));
            return new ActivityRow(row.id(), row.place(), row.method(), inputs, row.about(), row.locator());
        });
    }

    Town without(String name) {
        return last(row -> {
            var inputs = new LinkedHashMap<>(row.inputs());
            inputs.remove(name);
            return new ActivityRow(row.id(), row.place(), row.method(), inputs, row.about(), row.locator());
        });
    }

    /// A record of a list of the last row.
    Town and(String list, String... namesAndValues) {
        return last(row -> {
            var inputs = new LinkedHashMap<>(row.inputs());
            var records = new ArrayList<>(Written.records(inputs, list));
            records.add(given(namesAndValues));
            inputs.put(list, new Given.Records(records));
            return new ActivityRow(row.id(), row.place(), row.method(), inputs, row.about(), row.locator());
        });
    }

    Town called(String id) {
        return last(row -> new ActivityRow(id, row.place(), row.method(), row.inputs(), row.about(), row.locator()));
    }

    Town noted(String note) {
        return about(note, "", Optional.empty(), Optional.empty());
    }

    Town proven(String evidence) {
        return about("", evidence, Optional.empty(), Optional.empty());
    }

    Town graded(DataQuality activity, DataQuality factor) {
        return about("", "", Optional.of(activity), Optional.of(factor));
    }

    private Town about(String note, String evidence, Optional<DataQuality> activity, Optional<DataQuality> factor) {
        var about = new About(note, "", activity, factor, evidence);
        if (rows.isEmpty()) {
            var one = stated.removeLast();
            stated.add(new StatedCell(one.cell(), one.masses(), about, one.locator()));
            return this;
        }
        return last(row -> new ActivityRow(row.id(), row.place(), row.method(), row.inputs(), about, row.locator()));
    }

    private Town last(UnaryOperator<ActivityRow> change) {
        rows.add(change.apply(rows.removeLast()));
        return this;
    }

    /// What came of the last row, changed as no computation would.
    Town tampered(UnaryOperator<RowResult> change) {
        afterwards.put(rows.size() - 1, change);
        return this;
    }

    /// The last row brings so much into a cell.
    Town bringing(GpcCell cell, double tonnes) {
        return tampered(row -> {
            var mass = Estimate.exact(Quantity.of(tonnes, Units.TONNE));
            var emitted = new Result.Line("scope1", Emissions.of(Gas.CO2, mass), mass);
            return new RowResult(row.row(), row.result(), Map.of(cell, emitted), List.of(), List.of());
        });
    }

    /// The last row is refused for this.
    Town refused(String messageKey) {
        var issue = Issue.of(Severity.ERROR, messageKey);
        return tampered(row -> new RowResult(row.row(), Optional.empty(), Map.of(), List.of(), List.of(issue)));
    }

    Town states(String cell, String... gasesAndMasses) {
        stated.add(new StatedCell(cell(cell), given(gasesAndMasses), About.nothing(), locator()));
        return this;
    }

    Town keys(String key, String explanation, String... cells) {
        for (var cell : cells) {
            var value =
                    (CellValue.Key) CellEntries.parse(key).value().orElseThrow().value();
            keys.add(new KeyedCell(cell(cell), value, key, explanation, locator()));
        }
        return this;
    }

    /// The rest of BASIC does not occur.
    Town andNothingElse(String... butAlso) {
        var answered = new ArrayList<>(Arrays.asList(butAlso));
        stated.forEach(one -> answered.add(one.cell().reference()));
        keys.forEach(one -> answered.add(one.cell().reference()));
        Arrays.stream(GpcCell.values())
                .filter(cell -> Level.BASIC.counts(cell) && !answered.contains(cell.reference()))
                .forEach(cell -> keys("NO", "there is none in town", cell.reference()));
        return this;
    }

    Town by(String set) {
        gwpSet = set;
        return this;
    }

    Town in(String code) {
        country = Optional.of(code);
        return this;
    }

    Town people(double number) {
        people = Optional.of(number);
        return this;
    }

    Town uncounted() {
        people = Optional.empty();
        return this;
    }

    Town hectares(double number) {
        hectares = Optional.of(number);
        return this;
    }

    Town cited() {
        cited = true;
        return this;
    }

    Town after(Town year) {
        before = Optional.of(year);
        return this;
    }

    Town knows(OutsideFigure figure, double number) {
        figures.put(figure, number);
        return this;
    }

    Town counted(int year, double number) {
        census.put(year, number);
        return this;
    }

    Town publishes(Level level, double tonnes) {
        published.put(level, tonnes);
        return this;
    }

    Town guesses(String cell, double tonnes) {
        estimates.put(cell(cell), tonnes);
        return this;
    }

    Town peers(Sector sector, Double... perPerson) {
        peers.put(sector, List.of(perPerson));
        return this;
    }

    Town plants(PlantKind... kinds) {
        plants = Optional.of(Arrays.stream(kinds)
                .map(kind -> new Known.Plant("The " + kind + " works", kind))
                .toList());
        return this;
    }

    Town land(int year, double forest, double other) {
        landUse.put(year, Map.of(Known.FOREST, forest, "other", other));
        return this;
    }

    Town scales(Known.Scaling... all) {
        scalings = Optional.of(List.of(all));
        return this;
    }

    Town base(boolean boundaryChanged, boolean recalculated, double change) {
        baseYear = Optional.of(new Known.BaseYear(boundaryChanged, recalculated, change));
        return this;
    }

    List<ActivityRow> rows() {
        return rows;
    }

    Verdict judgedBy(ReviewRule rule) {
        return rule.judge(new Dossier(given(), computed(), known(), FACTORS));
    }

    Review review() {
        return Review.of(given(), computed(), known(), FACTORS);
    }

    private GivenInventory given() {
        var header = new Header(
                "testby",
                "Testby",
                country,
                Optional.empty(),
                2019,
                Profile.IPCC2019,
                gwpSet,
                Level.BASIC,
                people.map(number -> Quantity.of(number, Units.PERSON)),
                hectares.map(number -> Quantity.of(number, Units.HECTARE)),
                Optional.empty(),
                "en");
        return new GivenInventory(header, rows, stated, keys, List.of());
    }

    private ComputedInventory computed() {
        var ours = ComputedInventory.of(given(), FACTORS);
        if (afterwards.isEmpty()) {
            return ours;
        }
        var changed = new ArrayList<>(ours.rows());
        afterwards.forEach((position, change) -> changed.set(position, change.apply(changed.get(position))));
        return new ComputedInventory(
                ours.header(), ours.cells(), ours.totals(), changed, ours.credits(), ours.issues(), ours.factors());
    }

    private Known known() {
        return new Known(
                cited,
                before.map(town -> new Known.Previous(town.given(), town.computed())),
                figures,
                census,
                published,
                estimates,
                peers,
                plants,
                landUse,
                scalings,
                baseYear);
    }

    private static GpcCell cell(String reference) {
        return GpcCell.find(reference).orElseThrow();
    }

    private static Map<String, Given> given(String... namesAndValues) {
        var given = new LinkedHashMap<String, Given>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            var parts = Arrays.asList(namesAndValues[i + 1].split(" ± "));
            var uncertainty = parts.size() > 1 ? Optional.of(parts.getLast()) : Optional.<String>empty();
            given.put(namesAndValues[i], new Given.Value(parts.getFirst(), uncertainty));
        }
        return given;
    }

    private Locator locator() {
        return new Locator("testby.csv", "", ++line);
    }
}
