// SPDX-License-Identifier: Apache-2.0
package org.mutirao.cli;

import java.math.BigDecimal;
import java.math.MathContext;

/// Numbers as the command line writes them: rounded here and nowhere before.
final class Figures {

    private static final MathContext SHOWN = new MathContext(6);
    private static final MathContext SHORT = new MathContext(3);
    private static final MathContext CANONICAL = new MathContext(12);

    private Figures() {}

    /// For people: six significant digits.
    static String plain(double number) {
        return write(number, SHOWN);
    }

    /// For people, where a few digits say all: three significant ones.
    static String rough(double number) {
        return write(number, SHORT);
    }

    /// For programs: twelve significant digits.
    static BigDecimal canonical(double number) {
        return new BigDecimal(write(number, CANONICAL));
    }

    private static String write(double number, MathContext digits) {
        var rounded = new BigDecimal(number).round(digits).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }
}
