// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.api;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/// How values are written for programs.
final class ApiText {

    private ApiText() {}

    /// A constant of a closed set: `up-to`.
    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// A number as short as it can be without losing anything, whole when it is whole, never with an exponent.
    static BigDecimal number(double value) {
        var exact = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        return exact.scale() < 0 ? exact.setScale(0) : exact;
    }

    static Optional<BigDecimal> number(OptionalDouble value) {
        return value.isPresent() ? Optional.of(number(value.getAsDouble())) : Optional.empty();
    }

    static Optional<Integer> number(OptionalInt value) {
        return value.isPresent() ? Optional.of(value.getAsInt()) : Optional.empty();
    }

    /// A filter whose value must be one of those that occur.
    static void check(String parameter, Optional<String> value, Collection<String> known) {
        if (value.isPresent() && !known.contains(value.get())) {
            boolean few = known.size() <= 30;
            throw new BadParameter(
                    parameter,
                    "No " + parameter + " has this id." + (few ? " There are: " + String.join(", ", known) + "." : ""),
                    few ? known : List.of());
        }
    }
}
