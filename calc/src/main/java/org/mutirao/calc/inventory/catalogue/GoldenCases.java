// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mutirao.calc.factor.Profile;
import org.mutirao.calc.factor.Setting;
import org.mutirao.calc.method.Given;
import org.mutirao.calc.quantity.Measured;
import org.mutirao.calc.quantity.Units;
import org.mutirao.calc.reference.CsvTable;
import org.mutirao.calc.trace.Citation;

/// The golden cases of all methods. They ship with the product, so that anybody can verify it on their own
/// machine: the
/// files of `cases/`, one folder for each guideline, named in `cases/index.csv`. A new case is new rows,
/// never new Java.
public final class GoldenCases {

    private static final Pattern ROW = Pattern.compile("(\\w+)\\[(\\d{1,3})]\\.(\\w+)");

    private GoldenCases() {}

    public static List<GoldenCase> list() {
        return CsvTable.resource("/cases/index.csv").rows().stream()
                .flatMap(row -> read(CsvTable.resource("/cases/" + row.text("file"))).stream())
                .toList();
    }

    private static List<GoldenCase> read(CsvTable table) {
        return table.rows().stream()
                .collect(Collectors.groupingBy(row -> row.text("case"), LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(rows -> read(rows.getKey(), rows.getValue()))
                .toList();
    }

    private static GoldenCase read(String id, List<CsvTable.Row> rows) {
        var head = rows.getFirst();
        var method = Methods.find(head.text("name"))
                .orElseThrow(() -> head.problem("name", "the first row of a case names its method"));
        return new GoldenCase(
                id,
                head.text("value"),
                method,
                setting(texts(rows, "setting")),
                given(rows),
                ofKind(rows, "output").stream().map(GoldenCases::expected).toList(),
                ofKind(rows, "issue").stream().map(row -> row.text("value")).toList(),
                new Citation(head.text("source"), head.text("source_locator")));
    }

    private static Setting setting(Map<String, String> texts) {
        return new Setting(
                Integer.parseInt(texts.getOrDefault("year", "")),
                Optional.ofNullable(texts.get("city")),
                Optional.ofNullable(texts.get("country")),
                Optional.ofNullable(texts.get("region")),
                Profile.valueOf(texts.getOrDefault("profile", Profile.IPCC2019.name())),
                texts.getOrDefault("gwp", ""));
    }

    private static Map<String, Given> given(List<CsvTable.Row> rows) {
        var given = new LinkedHashMap<String, Given>();
        var lists = new LinkedHashMap<String, List<Map<String, Given>>>();
        for (var row : ofKind(rows, "input")) {
            var value = new Given.Value(row.text("value"), row.find("uncertainty"));
            var path = ROW.matcher(row.text("name"));
            if (path.matches()) {
                var list = lists.computeIfAbsent(path.group(1), name -> new ArrayList<>());
                int position = Integer.parseInt(path.group(2));
                if (position > list.size()) {
                    list.add(new LinkedHashMap<>());
                }
                list.get(position - 1).put(path.group(3), value);
            } else {
                given.put(row.text("name"), value);
            }
        }
        lists.forEach((name, records) -> given.put(name, new Given.Records(records)));
        return given;
    }

    private static GoldenCase.Expected expected(CsvTable.Row row) {
        Measured value = Units.parse(row.text("value"))
                .value()
                .orElseThrow(() -> row.problem("value", "not an amount with a unit"));
        return new GoldenCase.Expected(row.text("name"), value, row.number("tolerance"), row.isTrue("published"));
    }

    private static Map<String, String> texts(List<CsvTable.Row> rows, String kind) {
        return ofKind(rows, kind).stream().collect(Collectors.toMap(row -> row.text("name"), row -> row.text("value")));
    }

    private static List<CsvTable.Row> ofKind(List<CsvTable.Row> rows, String kind) {
        return rows.stream().filter(row -> row.text("kind").equals(kind)).toList();
    }
}
