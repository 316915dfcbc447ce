// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.mutirao.calc.method.Default;
import org.mutirao.calc.method.Input;
import org.mutirao.calc.quantity.Unit;
import org.mutirao.calc.words.MethodWords;
import org.mutirao.calc.words.MethodWords.Naming;
import org.mutirao.platform.site.methods.MethodBook;
import org.mutirao.platform.web.Language;

/// An input of a method.
///
/// @param kind `choice`, `number`, `year` or `list`
/// @param units one for each dimension that is accepted; any other unit of the dimension may be written
/// @param usual the option that is taken when none is given
/// @param table the factor table that holds the default
/// @param columns the inputs of each record of a list
@ApiRecord
record MethodInput(
        String name,
        String labelEn,
        String labelZh,
        String kind,
        String needed,
        Optional<List<Option>> options,
        Optional<String> usual,
        Optional<List<String>> units,
        Optional<BigDecimal> least,
        Optional<Boolean> leastExcluded,
        Optional<BigDecimal> most,
        Optional<String> table,
        Optional<List<MethodInput>> columns) {

    @ApiRecord
    record Option(String id, String nameEn, String nameZh) {}

    static MethodInput of(Input<?> input, MethodBook book) {
        var english = book.words(Language.EN);
        var chinese = book.words(Language.ZH);
        return new MethodInput(
                input.name(),
                english.label("input", input.name()),
                chinese.label("input", input.name()),
                switch (input) {
                    case Input.Choice<?> choice -> "choice";
                    case Input.Figure<?> figure -> "number";
                    case Input.Amount amount -> "number";
                    case Input.Year year -> "year";
                    case Input.Rows rows -> "list";
                },
                english.need(input.need(), Naming.IDS),
                input instanceof Input.Choice<?> choice
                        ? Optional.of(options(choice, english, chinese))
                        : Optional.empty(),
                input instanceof Input.Choice<?> choice ? usual(choice) : Optional.empty(),
                units(input),
                least(input),
                figure(input).map(figure -> figure.bounds().open()),
                most(input),
                figure(input)
                        .map(Input.Figure::fallback)
                        .flatMap(fallback -> fallback instanceof Default.FromTable table
                                ? Optional.of(table.table())
                                : Optional.empty()),
                input instanceof Input.Rows rows
                        ? Optional.of(rows.columns().stream()
                                .map(column -> of(column, book))
                                .toList())
                        : Optional.empty());
    }

    private static Optional<BigDecimal> least(Input<?> input) {
        return input instanceof Input.Year year
                ? Optional.of(ApiText.number(year.least()))
                : figure(input).map(figure -> ApiText.number(figure.bounds().least()));
    }

    private static Optional<BigDecimal> most(Input<?> input) {
        return input instanceof Input.Year year
                ? Optional.of(ApiText.number(year.most()))
                : figure(input).map(figure -> ApiText.number(figure.bounds().most()));
    }

    private static Optional<Input.Figure<?>> figure(Input<?> input) {
        return input instanceof Input.Figure<?> figure ? Optional.of(figure) : Optional.empty();
    }

    private static Optional<List<String>> units(Input<?> input) {
        return switch (input) {
            case Input.Figure<?> figure -> Optional.of(List.of(figure.unit().id()));
            case Input.Amount amount ->
                Optional.of(amount.units().stream().map(Unit::id).toList());
            case Input.Choice<?> choice -> Optional.empty();
            case Input.Year year -> Optional.empty();
            case Input.Rows rows -> Optional.empty();
        };
    }

    private static List<Option> options(Input.Choice<?> choice, MethodWords english, MethodWords chinese) {
        return choice.ids().stream()
                .map(id -> new Option(id, english.option(choice.name(), id), chinese.option(choice.name(), id)))
                .toList();
    }

    private static <T> Optional<String> usual(Input.Choice<T> choice) {
        return choice.fallback().map(choice.id());
    }
}
