// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.inventory.workbook;

import static org.mutirao.platform.inventory.workbook.InventoryFile.error;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.mutirao.calc.inventory.compute.Locator;
import org.mutirao.calc.trace.Checked;
import org.mutirao.calc.trace.Issue;
import org.mutirao.calc.trace.Place;
import org.mutirao.platform.inventory.workbook.InventoryFile.Content;

/// Reads an inventory from CSV (RFC 4180): one heading, and lines whose column `kind` says what they are
/// about.
final class CsvEntries {

    private static final String KIND = "kind";

    private final String name;
    private final int mostRows;
    private final Consumer<Entry> entries;
    private final List<Issue> issues = new ArrayList<>();
    private List<String> heading = List.of();
    private int line = 0;
    private int rows = 0;
    private int handed = 0;

    private CsvEntries(String name, int mostRows, Consumer<Entry> entries) {
        this.name = name;
        this.mostRows = mostRows;
        this.entries = entries;
    }

    static Content read(String text, String name) {
        var entries = new ArrayList<Entry>();
        try {
            var read = read(new StringReader(text), name, InventoryFile.MOST_ROWS, entries::add);
            return read.value().isEmpty()
                    ? Content.refused(read.issues().getFirst())
                    : new Content(entries, read.issues());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /// Hands on line by line, so that no file has to be held as a whole. A file that is refused may have
    /// handed on some lines before.
    ///
    /// @return how many lines were handed on, and what is wrong with others
    static Checked<Integer> read(Reader text, String name, int mostRows, Consumer<Entry> entries) throws IOException {
        var reader = new CsvEntries(name, mostRows, entries);
        try (var records = CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowUnclosedQuote(false)
                .allowExtraCharsAfterClosingQuote(false)
                .ofCsvRecord(text)) {
            for (var record : records) {
                reader.line = (int) record.getStartingLineNumber();
                if (reader.heading.isEmpty()) {
                    var refused = reader.readHeading(record.getFields());
                    if (refused.isPresent()) {
                        return Checked.refused(refused.get().at(reader.place("")));
                    }
                } else {
                    reader.readLine(record.getFields());
                }
                if (reader.rows > mostRows) {
                    return Checked.refused(error("inventory.file.too-many-rows", Integer.toString(mostRows)));
                }
            }
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        } catch (CsvParseException malformed) {
            return Checked.refused(error("inventory.file.malformed-csv").at(reader.after()));
        }
        return new Checked<>(Optional.of(reader.handed), reader.issues);
    }

    private Optional<Issue> readHeading(List<String> fields) {
        heading = fields.stream().map(String::strip).toList();
        if (heading.size() == 1
                && (heading.getFirst().contains(";") || heading.getFirst().contains("\t"))) {
            return Optional.of(error("inventory.file.separator"));
        }
        var seen = new HashSet<String>();
        var twice =
                heading.stream().filter(one -> !one.isEmpty() && !seen.add(one)).findFirst();
        if (twice.isPresent()) {
            return Optional.of(error("inventory.file.heading-twice", twice.get()));
        }
        return heading.contains(KIND) ? Optional.empty() : Optional.of(error("inventory.file.no-kind"));
    }

    private void readLine(List<String> cells) {
        if (cells.size() != heading.size()) {
            report("", "inventory.file.fields", Integer.toString(cells.size()), Integer.toString(heading.size()));
            return;
        }
        var fields = new LinkedHashMap<String, String>();
        for (int i = 0; i < cells.size(); i++) {
            var text = cells.get(i).strip();
            if (!text.isEmpty() && heading.get(i).isEmpty()) {
                report("", "inventory.file.no-heading", text);
            } else if (!text.isEmpty() && !heading.get(i).startsWith(Columns.COMMENT)) {
                fields.put(heading.get(i), text);
            }
        }
        var word = Optional.ofNullable(fields.remove(KIND)).orElse("");
        var kind = Entry.Kind.find(word);
        if (kind.isPresent()) {
            rows += kind.get() == Entry.Kind.ROW || kind.get() == Entry.Kind.RECORD ? 1 : 0;
            entries.accept(Entry.of(kind.get(), fields, new Locator(name, "", line)));
            handed++;
        } else if (!word.isEmpty() || !fields.isEmpty()) {
            report(KIND, "inventory.file.unknown-kind", word);
        }
    }

    private void report(String column, String key, String... arguments) {
        issues.add(error(key, arguments).at(place(column)));
    }

    private Place place(String column) {
        return new Place.TableCell(name, line, column);
    }

    private Place after() {
        return new Place.TableCell(name, line + 1, "");
    }
}
