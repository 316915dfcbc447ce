// SPDX-License-Identifier: Apache-2.0
package org.mutirao.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.mutirao.calc.inventory.CellValue;
import org.mutirao.calc.inventory.GpcCell;
import org.mutirao.calc.inventory.Level;
import org.mutirao.calc.inventory.Scope;
import org.mutirao.calc.inventory.compute.CellQuality;
import org.mutirao.calc.inventory.compute.ComputedCell;
import org.mutirao.calc.inventory.compute.ComputedInventory;
import org.mutirao.calc.inventory.compute.DataQuality;
import org.mutirao.calc.method.Emissions;
import org.mutirao.calc.method.Estimate;
import org.mutirao.calc.quantity.Dimension.Mass;
import org.mutirao.calc.quantity.Gas;

/// A computed inventory as text, as rows and as JSON.
record InventoryView(ComputedInventory inventory, InventoryRead read, CalcWords words) {

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
            "per_person_t",
            "complete");

    /// Each total by its name in files and the scheme that it gathers.
    private static final Map<String, Level> TOTALS = totals();

    List<List<String>> rows() {
        var rows = new ArrayList<List<String>>();
        TOTALS.forEach((name, level) -> rows.add(row(
                Map.of(
                        "kind",
                        "total",
                        "reference",
                        name,
                        "per_person_t",
                        inventory.perPerson(level).stream()
                                .mapToObj(InventoryView::exact)
                                .findFirst()
                                .orElse(""),
                        "complete",
                        Boolean.toString(isComplete(level))),
                estimate(level::counts),
                gases(level::counts))));
        for (var cell : GpcCell.values()) {
            var computed = inventory.getCell(cell);
            var fields = new LinkedHashMap<String, String>();
            fields.put("kind", "cell");
            fields.put("reference", cell.reference());
            fields.put("scope", Integer.toString(cell.scope().ordinal() + 1));
            fields.put("level", cell.level().name());
            fields.put("key", key(computed));
            fields.put("explanation", computed.explanation());
            computed.quality().ifPresent(quality -> {
                fields.put("activity_quality", letter(quality.activity()));
                fields.put("factor_quality", letter(quality.factor()));
                fields.put("quality", letter(quality.lower()));
            });
            fields.put("rows", Integer.toString(computed.rows()));
            fields.put("rows_refused", Integer.toString(computed.refused()));
            rows.add(row(fields, computed.co2e(), computed.emissions()));
        }
        inventory
                .rowsWithMemos()
                .forEach(result -> result.memos()
                        .forEach(memo -> rows.add(row(
                                Map.of(
                                        "kind",
                                        "memo",
                                        "reference",
                                        memo.name(),
                                        "explanation",
                                        result.row().method()),
                                Optional.of(memo.co2e()),
                                Optional.of(memo.emissions())))));
        inventory
                .credits()
                .forEach(credit -> rows.add(row(
                        Map.of(
                                "kind", "credit",
                                "reference", credit.sector().numeral(),
                                "co2e_t", exact(credit.tonnes()),
                                "explanation", credit.explanation()),
                        Optional.empty(),
                        Optional.empty())));
        return rows;
    }

    private static List<String> row(
            Map<String, String> fields, Optional<Estimate<Mass>> co2e, Optional<Emissions> emissions) {
        var all = new LinkedHashMap<>(fields);
        co2e.ifPresent(number -> {
            all.put("co2e_t", exact(number.value()));
            all.put("lower_95", exact(number.interval().lower()));
            all.put("upper_95", exact(number.interval().upper()));
        });
        emissions.ifPresent(masses -> {
            families(masses).forEach((family, tonnes) -> all.put(family.name() + "_t", exact(tonnes)));
            masses.biogenicCo2().ifPresent(memo -> all.put("biogenic_CO2_t", exact(memo.value())));
        });
        return COLUMNS.stream().map(column -> all.getOrDefault(column, "")).toList();
    }

    String text() {
        var header = inventory.header();
        var text = new StringBuilder(header.name() + ", " + header.year() + ", GWP " + header.gwpSet() + ", "
                + header.profile() + ", " + inventory.factors() + "\n\n");
        text.append(words.say("inventory.result.totals", header.gwpSet())).append('\n');
        text.append(TextTable.aligned(TOTALS.values().stream().map(this::total).toList()));
        text.append('\n').append(words.say("inventory.result.scopes")).append('\n');
        text.append(TextTable.aligned(Arrays.stream(Scope.values())
                .map(scope -> numbers(
                        words.say("inventory.template.scope." + scope.name()), estimate(cell -> cell.scope() == scope)))
                .toList()));
        text.append('\n').append(words.say("inventory.result.sectors")).append('\n');
        text.append(TextTable.aligned(inventory.totals().bySector(Level.OTHER_SCOPE_3).keySet().stream()
                .map(sector -> numbers(
                        words.say("inventory.result.sector." + sector.name()),
                        estimate(cell -> cell.sector() == sector && Level.OTHER_SCOPE_3.counts(cell))))
                .toList()));
        text.append('\n').append(words.say("inventory.result.cells")).append('\n');
        text.append(TextTable.aligned(
                Arrays.stream(GpcCell.values()).map(this::cell).toList()));
        beside(text);
        return text.toString();
    }

    private void beside(StringBuilder text) {
        var memos = inventory
                .rowsWithMemos()
                .flatMap(result -> result.memos().stream()
                        .map(memo -> numbers(words.label("output", memo.name()), Optional.of(memo.co2e()))))
                .toList();
        if (!memos.isEmpty()) {
            text.append('\n')
                    .append(words.say("inventory.result.memos"))
                    .append('\n')
                    .append(TextTable.aligned(memos));
        }
        if (!inventory.credits().isEmpty()) {
            text.append('\n').append(words.say("inventory.result.credits")).append('\n');
            text.append(TextTable.aligned(inventory.credits().stream()
                    .map(credit ->
                            List.of(credit.sector().numeral(), Figures.plain(credit.tonnes()), credit.explanation()))
                    .toList()));
        }
    }

    private List<String> total(Level level) {
        var line =
                new ArrayList<>(numbers(words.say("inventory.result.level." + level.name()), estimate(level::counts)));
        line.add(inventory.perPerson(level).stream()
                .mapToObj(Figures::plain)
                .findFirst()
                .orElse(""));
        var done = inventory.completeness(level);
        var total = inventory.totals().get(level);
        line.add(
                isComplete(level)
                        ? words.say("inventory.result.complete")
                        : words.say(
                                "inventory.result.incomplete",
                                done.answered(),
                                done.required(),
                                total.notEstimated().size(),
                                total.confidential().size(),
                                read.errors()));
        return line;
    }

    private List<String> cell(GpcCell cell) {
        var computed = inventory.getCell(cell);
        var line = new ArrayList<String>();
        line.add(cell.reference());
        if (computed.co2e().isPresent()) {
            line.addAll(numbers("", computed.co2e()).subList(1, 3));
            var masses = families(computed.emissions().orElseThrow());
            for (var family : List.of(Gas.Family.CO2, Gas.Family.CH4, Gas.Family.N2O)) {
                line.add(Optional.ofNullable(masses.get(family))
                        .map(Figures::plain)
                        .orElse(""));
            }
            line.add(computed.emissions()
                    .orElseThrow()
                    .biogenicCo2()
                    .map(memo -> Figures.plain(memo.value()))
                    .orElse(""));
            line.add(computed.quality()
                    .map(CellQuality::lower)
                    .map(InventoryView::letter)
                    .orElse(""));
        } else {
            var key = key(computed);
            line.add(key.isEmpty() ? words.say("inventory.result.open") : key);
            line.add(computed.explanation());
        }
        if (computed.refused() > 0) {
            line.add(words.say("inventory.result.refused", computed.refused()));
        }
        return line;
    }

    private static List<String> numbers(String name, Optional<Estimate<Mass>> co2e) {
        return co2e.map(number -> List.of(
                        name,
                        Figures.plain(number.value()),
                        Figures.plain(number.interval().lower()) + " … "
                                + Figures.plain(number.interval().upper())))
                .orElseGet(() -> List.of(name, "–", ""));
    }

    Map<String, Object> json() {
        var json = new LinkedHashMap<String, Object>();
        var header = inventory.header();
        json.put("city", header.name());
        json.put("year", header.year());
        json.put("gwp", header.gwpSet());
        json.put("profile", header.profile().name());
        json.put("factors", inventory.factors());
        var totals = new LinkedHashMap<String, Object>();
        TOTALS.forEach((name, level) -> {
            var total = number(estimate(level::counts), gases(level::counts));
            inventory.perPerson(level).ifPresent(each -> total.put("perPerson", Figures.canonical(each)));
            total.put("complete", isComplete(level));
            total.put("required", inventory.completeness(level).required());
            total.put("answered", inventory.completeness(level).answered());
            totals.put(name, total);
        });
        json.put("totals", totals);
        var cells = new LinkedHashMap<String, Object>();
        for (var cell : GpcCell.values()) {
            cells.put(cell.reference(), json(inventory.getCell(cell)));
        }
        json.put("cells", cells);
        json.put(
                "memos",
                inventory
                        .rowsWithMemos()
                        .flatMap(result -> result.memos().stream())
                        .map(memo -> {
                            var line = number(Optional.of(memo.co2e()), Optional.of(memo.emissions()));
                            line.put("line", memo.name());
                            return line;
                        })
                        .toList());
        json.put(
                "credits",
                inventory.credits().stream()
                        .map(credit -> Map.of(
                                "sector", credit.sector().numeral(),
                                "co2e", Figures.canonical(credit.tonnes()),
                                "explanation", credit.explanation()))
                        .toList());
        json.put("issues", read.issues().stream().map(words::issue).toList());
        return json;
    }

    private static Map<String, Object> json(ComputedCell computed) {
        var json = number(computed.co2e(), computed.emissions());
        if (!key(computed).isEmpty()) {
            json.put("key", key(computed));
            json.put("explanation", computed.explanation());
        }
        computed.quality().ifPresent(quality -> {
            json.put("quality", letter(quality.lower()));
            json.put("graded", Figures.canonical(quality.graded()));
        });
        json.put("rows", computed.rows());
        json.put("rowsRefused", computed.refused());
        return json;
    }

    private static Map<String, Object> number(Optional<Estimate<Mass>> co2e, Optional<Emissions> emissions) {
        var json = new LinkedHashMap<String, Object>();
        co2e.ifPresent(number -> {
            json.put("co2e", Figures.canonical(number.value()));
            json.put("lower", Figures.canonical(number.interval().lower()));
            json.put("upper", Figures.canonical(number.interval().upper()));
        });
        emissions.ifPresent(masses -> {
            var gases = new LinkedHashMap<String, Object>();
            masses.gases().forEach((gas, mass) -> gases.put(gas.id(), Figures.canonical(mass.value())));
            json.put("gases", gases);
            masses.biogenicCo2().ifPresent(memo -> json.put("biogenicCo2", Figures.canonical(memo.value())));
            masses.unsplit().ifPresent(mass -> json.put("notByGas", Figures.canonical(mass.value())));
        });
        return json;
    }

    /// A file that could not be read whole makes every total incomplete, too.
    private boolean isComplete(Level level) {
        return read.errors() == 0 && inventory.isComplete(level);
    }

    private Optional<Estimate<Mass>> estimate(Predicate<GpcCell> chosen) {
        return inventory.estimate(chosen);
    }

    private Optional<Emissions> gases(Predicate<GpcCell> chosen) {
        return Optional.of(inventory.emissions(chosen));
    }

    private static Map<Gas.Family, Double> families(Emissions emissions) {
        var families = new EnumMap<Gas.Family, Double>(Gas.Family.class);
        emissions.gases().forEach((gas, mass) -> families.merge(gas.family(), mass.value(), Double::sum));
        return families;
    }

    private static String key(ComputedCell computed) {
        return computed.entry().value() instanceof CellValue.Key key ? key.key().name() : "";
    }

    private static String letter(Optional<DataQuality> grade) {
        return grade.map(DataQuality::letter).orElse("");
    }

    private static String exact(double number) {
        return Figures.canonical(number).toPlainString();
    }

    private static Map<String, Level> totals() {
        var totals = new LinkedHashMap<String, Level>();
        totals.put("basic", Level.BASIC);
        totals.put("basic-plus", Level.BASIC_PLUS);
        totals.put("basic-s3", Level.OTHER_SCOPE_3);
        totals.put("territorial", Level.TERRITORIAL_ONLY);
        return totals;
    }
}
