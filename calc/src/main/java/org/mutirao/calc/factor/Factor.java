// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.factor;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.mutirao.calc.quantity.Measured;
import org.mutirao.calc.trace.Citation;

/// One row of a factor table.
///
/// @param keys what it applies to, by the table's key columns; an empty value applies to all
/// @param from first year for which it holds, if it is dated
/// @param to last year for which it holds, if it is dated
/// @param region `world`, `region/…`, `country/…` or `city/…`
/// @param profile the edition it belongs to, empty when it is the same in both
/// @param quality grade of the data: `H`, `M` or `L`
/// @param low lower end of the 95 % range, in the unit of the value
/// @param high upper end of it
/// @param distribution its shape, such as `triangular`; empty when the source does not say
public record Factor(
        String id,
        Map<String, String> keys,
        Measured value,
        OptionalInt from,
        OptionalInt to,
        String region,
        String profile,
        Citation citation,
        String quality,
        OptionalDouble low,
        OptionalDouble high,
        String distribution,
        Mark mark,
        String note) {

    public Factor {
        keys = Map.copyOf(keys);
    }

    boolean applies(Map<String, String> asked) {
        return keys.entrySet().stream()
                .allMatch(key -> key.getValue().isEmpty() || key.getValue().equals(asked.get(key.getKey())));
    }

    /// How many years lie between the factor and a year; none when it holds in that year or is not dated.
    int yearsFrom(int year) {
        int before = from.isPresent() && year < from.getAsInt() ? from.getAsInt() - year : 0;
        int after = to.isPresent() && year > to.getAsInt() ? year - to.getAsInt() : 0;
        return Math.max(before, after);
    }

    boolean isEarlierThan(int year) {
        return to.isPresent() && to.getAsInt() < year;
    }
}
