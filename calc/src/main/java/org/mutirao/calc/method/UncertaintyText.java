// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.method;

import java.util.regex.Pattern;
import org.mutirao.calc.trace.Checked;
import org.mutirao.calc.trace.Issue;
import org.mutirao.calc.trace.Severity;

/// Reads a stated uncertainty: `5 %` for both sides of the 95 % range, `-20/+120 %` when they differ.
final class UncertaintyText {

    /// The sides as fractions of the value.
    record Sides(double below, double above) {}

    private static final String NUMBER = "(\\d{1,6}(?:\\.\\d{1,9})?)";
    private static final Pattern EVEN = Pattern.compile("±?\\h*" + NUMBER + "\\h*%");
    private static final Pattern UNEVEN = Pattern.compile("-" + NUMBER + "\\h*/\\h*\\+" + NUMBER + "\\h*%");

    private UncertaintyText() {}

    static Checked<Sides> parse(String text) {
        var even = EVEN.matcher(text.strip());
        if (even.matches()) {
            double share = Double.parseDouble(even.group(1)) / 100;
            return Checked.of(new Sides(Math.min(1, share), share));
        }
        var uneven = UNEVEN.matcher(text.strip());
        if (uneven.matches() && Double.parseDouble(uneven.group(1)) <= 100) {
            return Checked.of(
                    new Sides(Double.parseDouble(uneven.group(1)) / 100, Double.parseDouble(uneven.group(2)) / 100));
        }
        return Checked.refused(Issue.of(Severity.ERROR, "calc.issue.uncertainty.unreadable", text));
    }
}
