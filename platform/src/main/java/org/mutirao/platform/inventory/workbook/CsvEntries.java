// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.inventory.workbook;

import static org.mutirao.platform.inventory.workbook.InventoryFile.error;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.mutirao.calc.inventory.compute.Locator;
import org.mutirao.calc.trace.Issue;
import org.mutirao.calc.trace.Place;
import org.mutirao.platform.inventory.workbook.InventoryFile.Content;

/// Reads an inventory from CSV (RFC 4180): one heading, and lines whose column `kind` says what they are
/// about.
final class CsvEntries {

    private static final String KIND = "kind";

    private final String name;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Issue> issues = new ArrayList<>();
    private List<String> heading = List.of();
    private int line = 0;
    private int rows = 0;

    private CsvEntries(String name) {
        this.name = name;
    }

    static Content read(String text, String name) {
        var reader = new CsvEntries(name);
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
                        return Content.refused(refused.get().at(reader.place("")));
                    }
                } else {
                    reader.readLine(record.getFields());
                }
                if (reader.rows > InventoryFile.MOST_ROWS) {
                    return Content.refused(
                            error("inventory.file.too-many-rows", Integer.toString(InventoryFile.MOST_ROWS)));
                }
            }
        } catch (IOException | CsvParseException malformed) {
            return Content.refused(error("inventory.file.malformed-csv").at(reader.after()));
        }
        return new Content(reader.entries, reader.issues);
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
            entries.add(Entry.of(kind.get(), fields, new Locator(name, "", line)));
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
