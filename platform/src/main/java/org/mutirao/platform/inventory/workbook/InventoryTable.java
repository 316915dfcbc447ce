// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.inventory.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.mutirao.calc.inventory.GpcCell;
import org.mutirao.calc.inventory.compute.About;
import org.mutirao.calc.inventory.compute.ActivityRow;
import org.mutirao.calc.inventory.compute.Credit;
import org.mutirao.calc.inventory.compute.DataQuality;
import org.mutirao.calc.inventory.compute.GivenInventory;
import org.mutirao.calc.inventory.compute.Header;
import org.mutirao.calc.method.Given;
import org.mutirao.calc.quantity.Units;

/// What an inventory holds as lines of fields by heading: the way back from the model to a table.
final class InventoryTable {

    private InventoryTable() {}

    static Map<String, String> header(Header header) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("city", header.city());
        fields.put("name", header.name());
        header.country().ifPresent(code -> fields.put("country", code));
        header.region().ifPresent(name -> fields.put("region", name));
        fields.put("year", Integer.toString(header.year()));
        fields.put("gwp", header.gwpSet());
        fields.put("profile", header.profile().name());
        Columns.LEVELS.forEach((word, level) -> {
            if (level == header.level()) {
                fields.put("level", word);
            }
        });
        header.population().ifPresent(people -> fields.put("population", plain(people.value())));
        header.area().ifPresent(area -> fields.put("area km2", plain(area.value() / HeaderReader.HECTARES)));
        header.gdp().ifPresent(gdp -> fields.put("gdp USD", gdp.amount().toPlainString()));
        fields.put("language", header.language());
        return fields;
    }

    /// The line of a row, and one more for each further record of its lists.
    static List<Map<String, String>> lines(ActivityRow row) {
        var lines = new ArrayList<Map<String, String>>();
        var first = line(lines, 0);
        first.put("place", row.place());
        first.put("id", row.id());
        row.inputs().forEach((name, given) -> {
            switch (given) {
                case Given.Value value -> put(first, name, value);
                case Given.Records records -> {
                    for (int i = 0; i < records.records().size(); i++) {
                        var line = line(lines, i);
                        records.records().get(i).forEach((column, one) -> {
                            if (one instanceof Given.Value value) {
                                put(line, name + "." + column, value);
                            }
                        });
                    }
                }
            }
        });
        about(row.about(), first::put);
        return lines;
    }

    private static Map<String, String> line(List<Map<String, String>> lines, int index) {
        while (lines.size() <= index) {
            var line = new LinkedHashMap<String, String>();
            if (!lines.isEmpty()) {
                line.put("place", Entry.Kind.RECORD.word());
            }
            lines.add(line);
        }
        return lines.get(index);
    }

    private static void put(Map<String, String> line, String name, Given.Value value) {
        var measured = Units.parse(value.text()).value();
        if (measured.isPresent()) {
            // number and unit as they are written, so that nothing is rounded on the way
            var number = value.text().strip().split("\\h|(?<=[0-9.])(?=[^0-9.eE+-])", 2);
            line.put(name, number[0]);
            if (number.length > 1) {
                line.put(name + Columns.UNIT, measured.get().unit().id());
            }
        } else {
            line.put(name, value.text());
        }
        value.uncertainty().ifPresent(text -> line.put(name + Columns.UNCERTAINTY, text));
    }

    static Map<String, String> cell(GivenInventory given, GpcCell cell) {
        var fields = new LinkedHashMap<String, String>();
        given.keys().stream().filter(key -> key.cell() == cell).forEach(key -> {
            fields.put("key", key.raw());
            fields.put("explanation", key.explanation());
        });
        given.stated().stream().filter(one -> one.cell() == cell).forEach(one -> {
            one.masses().forEach((name, mass) -> {
                if (mass instanceof Given.Value value) {
                    fields.put(name + " t", value.text().replace(" t", ""));
                    value.uncertainty().ifPresent(text -> fields.put("uncertainty", text));
                }
            });
            about(one.about(), fields::put);
        });
        return fields;
    }

    static Map<String, String> credit(Credit credit) {
        return Map.of(
                "sector", credit.sector().numeral(),
                "CO2e t", plain(credit.tonnes()),
                "explanation", credit.explanation());
    }

    static Map<String, String> fact(GivenFact fact) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("fact", fact.fact());
        fields.put("of", fact.of());
        fields.put("year", fact.year());
        put(fields, Columns.VALUE, new Given.Value(fact.value(), Optional.empty()));
        fields.put("source", fact.source());
        fields.put("note", fact.note());
        return fields;
    }

    private static void about(About about, BiConsumer<String, String> put) {
        put.accept("source", about.source());
        put.accept("activityQuality", about.activity().map(DataQuality::letter).orElse(""));
        put.accept("factorQuality", about.factor().map(DataQuality::letter).orElse(""));
        put.accept("evidence", about.evidence());
        put.accept("note", about.note());
    }

    private static String plain(double number) {
        return new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString();
    }
}
