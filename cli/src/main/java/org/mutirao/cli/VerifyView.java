// SPDX-License-Identifier: Apache-2.0
package org.mutirao.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.mutirao.calc.inventory.catalogue.GoldenCase;
import org.mutirao.calc.method.Method;
import org.mutirao.calc.quantity.Units;
import org.mutirao.calc.trace.Citation;

/// The golden cases written out: each published number with ours, their difference and what is
/// tolerated.
///
/// @param unpublished the methods of which nobody has printed an example that we know
record VerifyView(Verification verification, List<Method> unpublished, CalcWords words) {

    static final List<String> COLUMNS = List.of(
            "method",
            "case",
            "what",
            "origin",
            "expected",
            "ours",
            "unit",
            "difference",
            "tolerance",
            "agrees",
            "source",
            "source_locator");

    /// A relative difference that only the last digits of a double make.
    private static final double NOTHING = 1e-9;

    /// One row for each number, with twelve digits, and one for each input that must be refused.
    List<List<String>> rows() {
        var rows = new ArrayList<List<String>>();
        for (var ran : verification.ran()) {
            var one = ran.one();
            for (var number : ran.numbers()) {
                rows.add(row(one.method().descriptor().id(), one.id(), number, one.citation()));
            }
            if (ran.isRefusal()) {
                rows.add(row(
                        one.method().descriptor().id(),
                        one.id(),
                        "refusal",
                        "by hand",
                        String.join(" ", one.issues()),
                        String.join(" ", ran.errors()),
                        "",
                        "",
                        "",
                        ran.agrees(),
                        one.citation()));
            }
        }
        for (var one : verification.uncertainty()) {
            one.numbers().forEach(number -> rows.add(row("uncertainty", one.id(), number, one.citation())));
        }
        return rows;
    }

    private static List<String> row(String method, String id, GoldenCase.Comparison number, Citation citation) {
        return row(
                method,
                id,
                number.expected().name(),
                number.expected().published() ? "published" : "by hand",
                Figures.canonical(number.expected().value().amount()).toPlainString(),
                exact(number.ours()),
                number.expected().value().unit().id(),
                exact(difference(number)),
                Figures.canonical(number.expected().tolerance()).toPlainString(),
                number.agrees(),
                citation);
    }

    private static List<String> row(
            String method,
            String id,
            String what,
            String origin,
            String expected,
            String ours,
            String unit,
            String difference,
            String tolerance,
            boolean agrees,
            Citation citation) {
        return List.of(
                method,
                id,
                what,
                origin,
                expected,
                ours,
                unit,
                difference,
                tolerance,
                Boolean.toString(agrees),
                citation.source(),
                citation.locator());
    }

    String text() {
        var text = new StringBuilder();
        var byMethod = verification.ran().stream()
                .collect(Collectors.groupingBy(ran -> ran.one().method(), LinkedHashMap::new, Collectors.toList()));
        byMethod.forEach((method, all) -> {
            text.append(words.say(method.descriptor().titleKey()))
                    .append("\n" + method.descriptor().id() + "\n");
            var table = new ArrayList<List<String>>();
            table.add(List.of(words.say("cli.verify.head").split("\\|")));
            all.forEach(ran -> table.addAll(lines(ran)));
            text.append(TextTable.aligned(table)).append('\n');
        });
        if (!verification.uncertainty().isEmpty()) {
            var table = new ArrayList<List<String>>();
            table.add(List.of(words.say("cli.verify.head").split("\\|")));
            verification.uncertainty().forEach(one -> table.addAll(lines(one.id(), one.numbers(), one.citation())));
            text.append(words.say("cli.verify.uncertainty"))
                    .append('\n')
                    .append(TextTable.aligned(table))
                    .append('\n');
        }
        return text.append(summary()).toString();
    }

    private List<List<String>> lines(Verification.Ran ran) {
        var id = ran.one().id();
        if (ran.isRefusal()) {
            return List.of(List.of(
                    id,
                    words.say("cli.verify.refusal"),
                    "",
                    "",
                    "",
                    "",
                    mark(ran.agrees()),
                    ran.one().title()));
        }
        return lines(id, ran.numbers(), ran.one().citation());
    }

    private List<List<String>> lines(String id, List<GoldenCase.Comparison> numbers, Citation citation) {
        return numbers.stream()
                .map(number -> List.of(
                        id,
                        number.expected().name(),
                        shown(number),
                        number.ours().stream()
                                .mapToObj(Figures::plain)
                                .findFirst()
                                .orElse("–"),
                        difference(number).stream()
                                .mapToObj(VerifyView::percent)
                                .findFirst()
                                .orElse("–"),
                        Figures.plain(number.expected().tolerance() * 100) + " %",
                        mark(number.agrees()),
                        citation.source() + ", " + citation.locator()))
                .toList();
    }

    private String shown(GoldenCase.Comparison number) {
        var unit = number.expected().value().unit();
        var value = Figures.plain(number.expected().value().amount()) + (unit.equals(Units.ONE) ? "" : " " + unit.id());
        return number.expected().published() ? value : value + " " + words.say("cli.verify.by-hand");
    }

    private static String percent(double share) {
        return share != 0 && Math.abs(share) < NOTHING ? "≈ 0 %" : Figures.plain(share * 100) + " %";
    }

    private static String mark(boolean agrees) {
        return agrees ? "✓" : "✗";
    }

    /// How many agree, which do not, and which methods lack a published case.
    String summary() {
        var numbers = verification.numbers();
        var refusals = verification.refusals();
        var text = new StringBuilder(words.say(
                        "cli.verify.numbers",
                        numbers.stream().filter(GoldenCase.Comparison::agrees).count(),
                        numbers.size(),
                        numbers.stream()
                                .filter(one -> one.expected().published())
                                .count()))
                .append('\n')
                .append(words.say(
                        "cli.verify.refusals",
                        refusals.stream().filter(Verification.Ran::agrees).count(),
                        refusals.size()))
                .append('\n');
        var wrong = verification.wrong();
        if (!wrong.isEmpty()) {
            text.append(words.say("cli.verify.wrong", String.join(", ", wrong))).append('\n');
        }
        if (!unpublished.isEmpty()) {
            text.append(words.say("cli.verify.unpublished", unpublished.size(), ids()))
                    .append('\n');
        }
        return text.toString();
    }

    private String ids() {
        return unpublished.stream().map(method -> method.descriptor().id()).collect(Collectors.joining(", "));
    }

    Map<String, Object> json() {
        var json = new LinkedHashMap<String, Object>();
        json.put("cases", rows().stream().map(VerifyView::json).toList());
        json.put("agrees", verification.agrees());
        json.put(
                "withoutPublishedCase",
                unpublished.stream().map(method -> method.descriptor().id()).toList());
        return json;
    }

    private static Map<String, Object> json(List<String> row) {
        var json = new LinkedHashMap<String, Object>();
        for (int i = 0; i < row.size(); i++) {
            if (!row.get(i).isEmpty()) {
                json.put(COLUMNS.get(i), row.get(i));
            }
        }
        json.put("agrees", row.get(COLUMNS.indexOf("agrees")).equals("true"));
        return json;
    }

    /// Relative to the expected number; absolute where that is zero.
    private static OptionalDouble difference(GoldenCase.Comparison number) {
        double expected = number.expected().value().amount();
        return number.ours().stream()
                .map(ours -> (ours - expected) / (expected == 0 ? 1 : Math.abs(expected)))
                .findFirst();
    }

    private static String exact(OptionalDouble number) {
        return number.stream()
                .mapToObj(one -> Figures.canonical(one).toPlainString())
                .findFirst()
                .orElse("");
    }
}
