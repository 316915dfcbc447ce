// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.progress;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mutirao.calc.target.Peaking.Variant;

/// What a reader asks of the page: as of which year, by which variant of the rule, which region, in which order.
///
/// @param asOf empty for the last year with inventories
/// @param region empty for all
record ProgressQuestion(Optional<Integer> asOf, Variant rule, Optional<String> region, Order order) {

    /// The order of the table.
    enum Order {
        GAP,
        CHANGE,
        NAME;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static final String CODE = "code";
    static final String PROSE = "prose";

    ProgressQuestion in(Optional<String> other) {
        return new ProgressQuestion(asOf, rule, other, order);
    }

    ProgressQuestion by(Order other) {
        return new ProgressQuestion(asOf, rule, region, other);
    }

    String ruleWord() {
        return rule == Variant.STRICT_PROSE ? PROSE : CODE;
    }

    /// As it stands in an address; what is usual is left out.
    String query() {
        var parameters = new TreeMap<String, String>();
        asOf.ifPresent(year -> parameters.put("asOf", year.toString()));
        region.ifPresent(id -> parameters.put("region", id));
        if (rule == Variant.STRICT_PROSE) {
            parameters.put("rule", PROSE);
        }
        if (order != Order.GAP) {
            parameters.put("sort", order.word());
        }
        return parameters.isEmpty()
                ? ""
                : parameters.entrySet().stream().map(Map.Entry::toString).collect(Collectors.joining("&", "?", ""));
    }
}
