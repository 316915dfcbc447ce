// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.claims;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mutirao.platform.ledger.Fact;
import org.mutirao.platform.web.Figures;

/// How a figure as printed becomes a number: 25万 = 25 × 10⁴ = 250,000; 四分之三 = 3 ÷ 4 = 75%.
final class PrintedNumber {

    private static final Pattern LARGE = Pattern.compile("(\\d[\\d,]*(?:\\.\\d+)?)\\s*([万亿])");
    private static final String DIGITS = "一二三四五六七八九十";
    private static final Pattern FRACTION = Pattern.compile("([" + DIGITS + "])分之([" + DIGITS + "])");

    private PrintedNumber() {}

    /// The working, when the printed figure has one and it arrives at the value of the fact.
    static Optional<String> working(Fact fact, Figures figures) {
        var literal = fact.literal().orElse("");
        if (fact.low().isPresent() || fact.high().isPresent()) {
            return Optional.empty();
        }
        return fact.unit().id().equals("%") ? fraction(literal, fact, figures) : large(literal, fact, figures);
    }

    private static Optional<String> large(String literal, Fact fact, Figures figures) {
        var found = LARGE.matcher(literal);
        if (!found.find()) {
            return Optional.empty();
        }
        int power = found.group(2).equals("万") ? 4 : 8;
        var value = new BigDecimal(found.group(1).replace(",", "")).scaleByPowerOfTen(power);
        if (value.compareTo(BigDecimal.valueOf(Math.abs(fact.value()))) != 0) {
            return Optional.empty();
        }
        var factor = power == 4 ? "10⁴" : "10⁸";
        return Optional.of(found.group(1) + " × " + factor + " = " + figures.whole(value.doubleValue()));
    }

    private static Optional<String> fraction(String literal, Fact fact, Figures figures) {
        var found = FRACTION.matcher(literal);
        if (!found.find()) {
            return Optional.empty();
        }
        int whole = DIGITS.indexOf(found.group(1)) + 1;
        int part = DIGITS.indexOf(found.group(2)) + 1;
        var share = figures.percent((double) part / whole, 1);
        return share.equals(figures.percent(Math.abs(fact.value()) / 100, 1))
                ? Optional.of(part + " ÷ " + whole + " = " + share)
                : Optional.empty();
    }
}
