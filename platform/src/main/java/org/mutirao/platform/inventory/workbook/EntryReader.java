// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.inventory.workbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mutirao.calc.inventory.CellEntries;
import org.mutirao.calc.inventory.CellValue;
import org.mutirao.calc.inventory.GpcCell;
import org.mutirao.calc.inventory.Sector;
import org.mutirao.calc.inventory.compute.About;
import org.mutirao.calc.inventory.compute.ActivityRow;
import org.mutirao.calc.inventory.compute.Credit;
import org.mutirao.calc.inventory.compute.DataQuality;
import org.mutirao.calc.inventory.compute.GivenInventory;
import org.mutirao.calc.inventory.compute.Header;
import org.mutirao.calc.inventory.compute.KeyedCell;
import org.mutirao.calc.inventory.compute.StatedCell;
import org.mutirao.calc.method.Given;
import org.mutirao.calc.quantity.Units;
import org.mutirao.calc.trace.Checked;
import org.mutirao.calc.trace.Issue;
import org.mutirao.calc.trace.Severity;

/// Makes an inventory of the lines of a file. What does not fit is an issue with its place, and the rest is
/// read all the same; only without a city and a year there is no inventory.
final class EntryReader {

    private static final Map<String, DataQuality> GRADES =
            Arrays.stream(DataQuality.values()).collect(Collectors.toMap(DataQuality::letter, grade -> grade));

    private final List<Issue> issues;
    private final InputFields inputs;
    private final Repeated<About> abouts = new Repeated<>();
    private final Repeated<String> words = new Repeated<>();
    private final List<ActivityRow> rows = new ArrayList<>();
    private final List<StatedCell> stated = new ArrayList<>();
    private final List<KeyedCell> keys = new ArrayList<>();
    private final List<Credit> credits = new ArrayList<>();
    private final List<GivenFact> facts = new ArrayList<>();
    private final List<Entry> cities = new ArrayList<>();
    private final List<Entry> records = new ArrayList<>();
    private Optional<Entry> row = Optional.empty();

    /// Whether a record without a row stands above.
    private boolean isAlone = false;

    /// @param issues those that the reader of the format found
    EntryReader(List<Issue> issues) {
        this.issues = new ArrayList<>(issues);
        this.inputs = new InputFields(this.issues);
    }

    Checked<FiledInventory> read(List<Entry> entries) {
        entries.forEach(this::add);
        return end();
    }

    void add(Entry entry) {
        if (entry.kind() != Entry.Kind.RECORD) {
            endRow();
        }
        switch (entry.kind()) {
            case CITY -> cities.add(entry);
            case ROW -> row = Optional.of(entry);
            case RECORD -> record(entry);
            case CELL -> cell(entry);
            case CREDIT -> credit(entry);
            case FACT -> fact(entry);
        }
    }

    /// What came of all lines.
    Checked<FiledInventory> end() {
        endRow();
        var filed = header().map(this::file);
        return new Checked<>(filed, issues);
    }

    private FiledInventory file(Header header) {
        var known = FactReader.read(facts, header.year());
        issues.addAll(known.issues());
        var inventory = new GivenInventory(header, rows, stated, keys, credits);
        return new FiledInventory(inventory, facts, known.value().orElseThrow());
    }

    private void record(Entry entry) {
        if (row.isPresent()) {
            records.add(entry);
        } else if (!isAlone) {
            report(entry, "kind", "inventory.file.record-alone");
        }
        isAlone = row.isEmpty();
    }

    /// The records of a row stand behind it: it is read when they are there.
    private void endRow() {
        row.ifPresent(before -> row(before, records));
        row = Optional.empty();
        records.clear();
        isAlone = false;
    }

    private Optional<Header> header() {
        if (cities.isEmpty()) {
            issues.add(Issue.of(Severity.ERROR, "inventory.file.no-city"));
            return Optional.empty();
        }
        cities.stream().skip(1).forEach(second -> report(second, "city", "inventory.file.second-city"));
        var header = new HeaderReader(cities.getFirst());
        var read = header.read();
        issues.addAll(read.issues());
        return read.value();
    }

    private void row(Entry entry, List<Entry> records) {
        rows.add(new ActivityRow(
                entry.text("id"),
                words.once(entry.text("place")),
                words.once(entry.text("method")),
                entry.inputs().orElseGet(() -> inputs.read(entry, records)),
                about(entry),
                entry.locator()));
    }

    private void cell(Entry entry) {
        var masses = masses(entry);
        var key = entry.find("key");
        refuseUnknown(entry, Columns.cell());
        if (masses.isEmpty() && key.isEmpty()) {
            return;
        }
        var cell = GpcCell.find(entry.text("cell"));
        if (cell.isEmpty()) {
            report(entry, "cell", "inventory.file.no-such-cell", entry.text("cell"));
        } else if (key.isEmpty()) {
            stated.add(new StatedCell(cell.get(), masses, about(entry), entry.locator()));
        } else if (!masses.isEmpty()) {
            report(entry, "key", "inventory.file.key-and-number", cell.get().reference(), key.get());
        } else {
            key(entry, cell.get(), key.get());
        }
    }

    private void key(Entry entry, GpcCell cell, String raw) {
        var parsed = CellEntries.parse(raw).value().map(found -> found.value());
        if (parsed.isPresent() && parsed.get() instanceof CellValue.Key key) {
            keys.add(new KeyedCell(cell, key, raw, entry.text("explanation"), entry.locator()));
        } else {
            report(entry, "key", "inventory.file.no-key", raw);
        }
    }

    private static Map<String, Given> masses(Entry entry) {
        var uncertainty = entry.find("uncertainty");
        var masses = new LinkedHashMap<String, Given>();
        for (var column : Columns.masses()) {
            entry.find(column)
                    .ifPresent(number -> masses.put(Columns.mass(column), new Given.Value(number + " t", uncertainty)));
        }
        return masses;
    }

    private void credit(Entry entry) {
        refuseUnknown(entry, Columns.CREDIT);
        var sector = Arrays.stream(Sector.values())
                .filter(one -> one.numeral().equals(entry.text("sector")))
                .findFirst();
        var tonnes = Units.parse(entry.text("CO2e t") + " t");
        if (sector.isEmpty()) {
            report(entry, "sector", "inventory.file.no-sector", entry.text("sector"));
        } else if (tonnes.value().isEmpty()) {
            tonnes.issues().forEach(issue -> issues.add(issue.at(entry.locator().at("CO2e t"))));
        } else {
            credits.add(new Credit(
                    sector.get(), tonnes.value().get().amount(), entry.text("explanation"), entry.locator()));
        }
    }

    private void fact(Entry entry) {
        refuseUnknown(entry, Columns.FACT);
        // the template names every fact, and those that nobody filled in say nothing
        if (entry.fields().keySet().stream().anyMatch(heading -> !heading.equals("fact"))) {
            facts.add(GivenFact.of(entry));
        }
    }

    private About about(Entry entry) {
        return abouts.once(new About(
                entry.text("note"),
                entry.text("source"),
                quality(entry, "activityQuality"),
                quality(entry, "factorQuality"),
                entry.text("evidence")));
    }

    private Optional<DataQuality> quality(Entry entry, String column) {
        var written = entry.find(column);
        var grade = written.map(GRADES::get);
        if (written.isPresent() && grade.isEmpty()) {
            report(entry, column, "inventory.file.no-quality", written.get());
        }
        return grade;
    }

    private void refuseUnknown(Entry entry, List<String> known) {
        for (var heading : entry.fields().keySet()) {
            if (!known.contains(heading)) {
                report(entry, heading, "inventory.file.unknown-column", heading, String.join(", ", known));
            }
        }
    }

    private void report(Entry entry, String column, String key, String... arguments) {
        issues.add(Issue.of(Severity.ERROR, key, arguments).at(entry.locator().at(column)));
    }
}
