// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.quantity;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/// An exact amount of one currency. Amounts of two currencies are not added; a conversion is a dated fact of
/// its own.
///
/// @param currency ISO 4217 code, such as `USD`
public record Money(BigDecimal amount, String currency) {

    private static final Pattern CODE = Pattern.compile("[A-Z]{3}");

    public Money {
        if (!CODE.matcher(currency).matches()) {
            throw new IllegalArgumentException("“" + currency + "” is not a currency code");
        }
    }

    /// @throws IllegalArgumentException when the other is of another currency
    public Money plus(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException(currency + " and " + other.currency + " cannot be added.");
        }
        return new Money(amount.add(other.amount), currency);
    }
}
