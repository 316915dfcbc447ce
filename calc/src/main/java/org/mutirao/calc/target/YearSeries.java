// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.target;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// One quantity over calendar years, with gaps where nothing is known. A gap is the absence of the year, never a
/// zero.
public record YearSeries(SortedMap<Integer, Double> values) {

    public YearSeries {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
        values.forEach((year, value) -> {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("The value of " + year + " must be finite, not " + value);
            }
        });
    }

    public static YearSeries of(Map<Integer, Double> values) {
        return new YearSeries(new TreeMap<>(values));
    }

    public Optional<YearValue> find(int year) {
        return Optional.ofNullable(values.get(year)).map(value -> new YearValue(year, value));
    }

    /// The value of a year that is known to be there.
    public double get(int year) {
        return find(year).orElseThrow().value();
    }

    /// The years of a span, both ends included, that have no value.
    public List<Integer> missing(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .filter(year -> !values.containsKey(year))
                .boxed()
                .toList();
    }

    /// The value of the last year.
    public Optional<YearValue> findLatest() {
        return all().reduce((_, later) -> later);
    }

    /// The highest value, in the first year that has it.
    public Optional<YearValue> findHighest() {
        return all().reduce((highest, next) -> next.value() > highest.value() ? next : highest);
    }

    YearSeries upTo(int lastYear) {
        var kept = new TreeMap<>(values);
        kept.keySet().removeIf(year -> year > lastYear);
        return new YearSeries(kept);
    }

    /// The years above zero, the only ones from which a rate of change can be taken.
    YearSeries positive() {
        var kept = new TreeMap<>(values);
        kept.values().removeIf(value -> value <= 0);
        return new YearSeries(kept);
    }

    private Stream<YearValue> all() {
        return values.entrySet().stream().map(entry -> new YearValue(entry.getKey(), entry.getValue()));
    }
}
