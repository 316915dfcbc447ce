// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.catalogue;

import java.util.List;
import java.util.OptionalDouble;
import org.mutirao.calc.quantity.Measured;
import org.mutirao.calc.quantity.Units;
import org.mutirao.calc.reference.CsvTable;
import org.mutirao.calc.trace.Citation;
import org.mutirao.calc.uncertainty.Category;
import org.mutirao.calc.uncertainty.Distribution;
import org.mutirao.calc.uncertainty.ErrorPropagation;

/// A worked example of uncertainty: error propagation over categories, or the range of a distribution. It ships with
/// the product as the examples of the methods do.
///
/// @param numbers each number that must come out, beside ours
public record UncertaintyCase(String id, String title, List<GoldenCase.Comparison> numbers, Citation citation) {

    public UncertaintyCase {
        numbers = List.copyOf(numbers);
    }

    public static List<UncertaintyCase> list() {
        return CsvTable.resource("/uncertainty/index.csv").rows().stream()
                .map(row -> new UncertaintyCase(
                        row.text("case"),
                        row.text("title"),
                        numbers(CsvTable.resource("/uncertainty/" + row.text("file")), row.isTrue("published")),
                        new Citation(row.text("source"), row.text("source_locator"))))
                .toList();
    }

    private static List<GoldenCase.Comparison> numbers(CsvTable table, boolean published) {
        return table.columns().contains("base") ? propagated(table, published) : distributed(table, published);
    }

    private static List<GoldenCase.Comparison> propagated(CsvTable table, boolean published) {
        var result = ErrorPropagation.of(table.rows().stream()
                        .filter(row -> row.text("kind").equals("category"))
                        .map(UncertaintyCase::category)
                        .toList())
                .value()
                .orElseThrow();
        return table.rows().stream()
                .filter(row -> !row.text("kind").equals("category"))
                .map(row -> comparison(row, published, value(result, row)))
                .toList();
    }

    private static Category category(CsvTable.Row row) {
        return new Category(
                row.text("name"),
                row.number("base"),
                row.number("current"),
                row.number("activity"),
                row.number("factor"),
                row.text("activity_source"),
                row.text("factor_source"),
                row.isTrue("activity_correlated"),
                row.isTrue("factor_correlated"));
    }

    private static double value(ErrorPropagation result, CsvTable.Row row) {
        return switch (row.text("kind")) {
            case "level" -> result.level();
            case "trend" -> result.trend();
            default -> {
                var columns = result.columns().stream()
                        .filter(one -> one.name().equals(row.text("name")))
                        .findFirst()
                        .orElseThrow(() -> row.problem("name", "there is no such category"));
                yield switch (row.text("kind")) {
                    case "column G" -> columns.combined();
                    case "column H" -> columns.contribution();
                    case "column I" -> columns.sensitivityA();
                    case "column J" -> columns.sensitivityB();
                    case "column K" -> columns.trendByFactor();
                    case "column L" -> columns.trendByActivity();
                    case "column M" -> columns.trendVariance();
                    default -> throw row.problem("kind", "neither a category nor a result");
                };
            }
        };
    }

    private static List<GoldenCase.Comparison> distributed(CsvTable table, boolean published) {
        var distribution = Distribution.lognormal(input(table, "mean"), input(table, "variation"));
        return table.rows().stream()
                .filter(row -> !row.text("kind").equals("input"))
                .map(row -> comparison(
                        row,
                        published,
                        switch (row.text("kind")) {
                            case "mean" -> distribution.mean();
                            case "deviation" -> distribution.standardDeviation();
                            default -> distribution.quantile(row.number("name"));
                        }))
                .toList();
    }

    private static double input(CsvTable table, String name) {
        return table.rows().stream()
                .filter(row -> row.text("name").equals(name))
                .findFirst()
                .orElseThrow()
                .number("value");
    }

    private static GoldenCase.Comparison comparison(CsvTable.Row row, boolean published, double ours) {
        var expected = new GoldenCase.Expected(
                (row.text("kind") + " " + row.text("name")).strip(),
                new Measured(row.number("value"), Units.ONE),
                row.number("tolerance"),
                published);
        return new GoldenCase.Comparison(expected, OptionalDouble.of(ours));
    }
}
