// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.city;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.mutirao.calc.inventory.Level;
import org.mutirao.platform.site.city.CitiesPage.Listed;
import org.mutirao.platform.web.Words;

/// The orders in which the table of cities can stand. Cities without a figure come last in both directions.
final class CityOrder {

    static final List<String> KEYS = List.of("name", "region", "country", "year", "emissions", "person");
    static final Set<String> NUMBERS = Set.of("year", "emissions", "person");

    private CityOrder() {}

    /// @param sort one of the keys, with a leading minus for the reverse; anything else sorts by name
    static Comparator<Listed> of(String sort, Words words) {
        boolean reverse = sort.startsWith("-");
        var collator =
                Collator.getInstance(Locale.forLanguageTag(words.language().tag()));
        Comparator<Listed> byName =
                (a, b) -> collator.compare(a.city().name(words), b.city().name(words));
        return switch (reverse ? sort.substring(1) : sort) {
            case "region" ->
                directed(
                        Comparator.comparingInt(listed -> listed.city()
                                .membership()
                                .map(m -> m.region().ordinal())
                                .orElse(Integer.MAX_VALUE)),
                        reverse,
                        byName);
            case "country" ->
                directed(
                        (a, b) -> collator.compare(
                                a.city().country().name().in(words),
                                b.city().country().name().in(words)),
                        reverse,
                        byName);
            case "year" ->
                numbers(
                        listed -> listed.latest()
                                .map(year -> (double) year.year())
                                .orElse(Double.NaN),
                        reverse,
                        byName);
            case "emissions" ->
                numbers(
                        listed -> listed.latest()
                                .map(year -> year.total(Level.BASIC).orElseThrow())
                                .orElse(Double.NaN),
                        reverse,
                        byName);
            case "person" ->
                numbers(
                        listed -> listed.latest()
                                .map(year -> year.perPerson(Level.BASIC).orElse(Double.NaN))
                                .orElse(Double.NaN),
                        reverse,
                        byName);
            default -> reverse ? byName.reversed() : byName;
        };
    }

    private static Comparator<Listed> directed(Comparator<Listed> order, boolean reverse, Comparator<Listed> then) {
        return (reverse ? order.reversed() : order).thenComparing(then);
    }

    private static Comparator<Listed> numbers(
            ToDoubleFunction<Listed> number, boolean reverse, Comparator<Listed> then) {
        Comparator<Listed> order = (a, b) -> {
            double x = number.applyAsDouble(a);
            double y = number.applyAsDouble(b);
            if (Double.isNaN(x) || Double.isNaN(y)) {
                return Boolean.compare(Double.isNaN(x), Double.isNaN(y));
            }
            return reverse ? Double.compare(y, x) : Double.compare(x, y);
        };
        return order.thenComparing(then);
    }
}
