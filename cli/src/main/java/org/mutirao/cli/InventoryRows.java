// SPDX-License-Identifier: Apache-2.0
package org.mutirao.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.mutirao.calc.inventory.GpcCell;
import org.mutirao.calc.inventory.Level;
import org.mutirao.calc.inventory.Scope;
import org.mutirao.calc.inventory.compute.ComputedCell;
import org.mutirao.calc.inventory.compute.InventoryUncertainty.Source;
import org.mutirao.calc.method.Emissions;
import org.mutirao.calc.method.Estimate.Interval;

/// A computed inventory as rows for programs, with twelve digits.
record InventoryRows(InventoryView view) {

    static final List<String> COLUMNS = List.of(
            "kind",
            "reference",
            "scope",
            "level",
            "co2e_t",
            "lower_95",
            "upper_95",
            "key",
            "explanation",
            "CO2_t",
            "CH4_t",
            "N2O_t",
            "HFC_t",
            "PFC_t",
            "SF6_t",
            "NF3_t",
            "biogenic_CO2_t",
            "activity_quality",
            "factor_quality",
            "quality",
            "rows",
            "rows_refused",
            "below_percent",
            "above_percent",
            "share_of_variance",
            "per_person_t",
            "complete");

    List<List<String>> rows() {
        var rows = new ArrayList<List<String>>();
        InventoryView.TOTALS.forEach((name, level) -> rows.add(total(name, level)));
        for (var scope : Scope.values()) {
            rows.add(sum("scope", Integer.toString(scope.ordinal() + 1), cell -> cell.scope() == scope));
        }
        for (var sector :
                view.inventory().totals().bySector(Level.OTHER_SCOPE_3).keySet()) {
            rows.add(sum(
                    "sector", sector.numeral(), cell -> cell.sector() == sector && Level.OTHER_SCOPE_3.counts(cell)));
        }
        for (var cell : GpcCell.values()) {
            rows.add(cell(cell, view.inventory().getCell(cell)));
        }
        view.lines().forEach(line -> {
            var fields = fields("line", line.cell().map(GpcCell::reference).orElse(""));
            fields.put("co2e_t", exact(line.co2e().value()));
            fields.put(
                    "explanation", line.locator().file() + ":" + line.locator().line() + " " + line.row());
            put(fields, Optional.of(view.interval(line)));
            rows.add(row(fields));
        });
        view.inventory()
                .rowsWithMemos()
                .forEach(result -> result.memos().forEach(memo -> {
                    var fields = fields("memo", memo.name());
                    fields.put("co2e_t", exact(memo.co2e().value()));
                    fields.put("explanation", result.row().method());
                    put(fields, memo.emissions());
                    rows.add(row(fields));
                }));
        view.inventory().credits().forEach(credit -> {
            var fields = fields("credit", credit.sector().numeral());
            fields.put("co2e_t", exact(credit.tonnes()));
            fields.put("explanation", credit.explanation());
            rows.add(row(fields));
        });
        view.uncertainty().ifPresent(known -> known.unstated().forEach(source -> rows.add(unstated(source))));
        view.contributions().forEach(part -> {
            var fields = source("sensitivity", part.source());
            fields.put("share_of_variance", exact(part.ofVariance()));
            rows.add(row(fields));
        });
        return rows;
    }

    private List<String> total(String name, Level level) {
        var fields = fields("total", name);
        view.inventory().perPerson(level).ifPresent(each -> fields.put("per_person_t", exact(each)));
        fields.put("complete", Boolean.toString(view.isComplete(level)));
        return numbers(fields, level::counts);
    }

    private List<String> sum(String kind, String reference, Predicate<GpcCell> chosen) {
        return numbers(fields(kind, reference), chosen);
    }

    private List<String> cell(GpcCell cell, ComputedCell computed) {
        var fields = fields("cell", cell.reference());
        fields.put("scope", Integer.toString(cell.scope().ordinal() + 1));
        fields.put("level", cell.level().name());
        fields.put("key", InventoryView.key(computed));
        fields.put("explanation", computed.explanation());
        computed.quality().ifPresent(quality -> {
            fields.put("activity_quality", InventoryView.letter(quality.activity()));
            fields.put("factor_quality", InventoryView.letter(quality.factor()));
            fields.put("quality", InventoryView.letter(quality.lower()));
        });
        fields.put("rows", Integer.toString(computed.rows()));
        fields.put("rows_refused", Integer.toString(computed.refused()));
        return numbers(fields, cell::equals);
    }

    private List<String> numbers(Map<String, String> fields, Predicate<GpcCell> chosen) {
        view.inventory().estimate(chosen).ifPresent(number -> fields.put("co2e_t", exact(number.value())));
        put(fields, view.interval(chosen));
        put(fields, view.inventory().emissions(chosen));
        return row(fields);
    }

    private static void put(Map<String, String> fields, Optional<Interval> interval) {
        interval.ifPresent(ends -> {
            fields.put("lower_95", exact(ends.lower()));
            fields.put("upper_95", exact(ends.upper()));
        });
    }

    private static void put(Map<String, String> fields, Emissions masses) {
        InventoryView.families(masses).forEach((family, tonnes) -> fields.put(family.name() + "_t", exact(tonnes)));
        masses.biogenicCo2().ifPresent(memo -> fields.put("biogenic_CO2_t", exact(memo.value())));
    }

    private static List<String> unstated(Source source) {
        return row(source(source.isLeftOut() ? "left-out" : "default", source));
    }

    private static Map<String, String> source(String kind, Source source) {
        var number = source.number();
        var fields = fields(kind, number.factor().isPresent() ? number.source() : number.input());
        fields.put("level", number.role().name());
        fields.put("rows", Integer.toString(source.rows()));
        var from = source.assumed()
                .map(known -> known.id() + ", " + known.citation().source() + ", "
                        + known.citation().locator())
                .orElse("");
        fields.put(
                "explanation", (source.locator().file() + ":" + source.locator().line() + " " + from).strip());
        Spread.of(source).ifPresent(spread -> {
            fields.put("below_percent", exact(spread.below() * 100));
            fields.put("above_percent", exact(spread.above() * 100));
        });
        return fields;
    }

    private static Map<String, String> fields(String kind, String reference) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("kind", kind);
        fields.put("reference", reference);
        return fields;
    }

    private static List<String> row(Map<String, String> fields) {
        return COLUMNS.stream().map(column -> fields.getOrDefault(column, "")).toList();
    }

    private static String exact(double number) {
        return Figures.canonical(number).toPlainString();
    }
}
