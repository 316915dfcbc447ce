// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.web.chart;

import java.time.LocalDate;
import java.time.YearMonth;

/// A true time axis: equal years have equal widths.
///
/// @param first the year whose first day is at the left
/// @param last the year whose last day is at the right
public record YearScale(int first, int last) {

    private static final int[] STEPS = {1, 2, 5, 10, 20};
    private static final double LABEL = 46;
    private static final double LATIN = 6.7;
    private static final double WIDE = 12;

    public YearScale {
        if (last < first) {
            throw new IllegalArgumentException("the axis ends in " + last + " before it begins in " + first);
        }
    }

    /// Where a date lies, in years. A date that is known to the year or the month stands in its middle.
    ///
    /// @param partial such as `2016`, `2016-11` or `2016-11-30`
    public static double position(String partial) {
        return switch (partial.length()) {
            case 4 -> Integer.parseInt(partial) + .5;
            case 7 -> position(YearMonth.parse(partial).atDay(15));
            default -> position(LocalDate.parse(partial));
        };
    }

    private static double position(LocalDate day) {
        return day.getYear() + (day.getDayOfYear() - .5) / day.lengthOfYear();
    }

    double pixel(double year, double left, double right) {
        return left + (year - first) / (last + 1 - first) * (right - left);
    }

    /// Names round years below the axis, as many as have room, each in the middle of its year.
    void label(Canvas canvas, double left, double right, double top, double axis) {
        double width = (right - left) / (last + 1 - first);
        int step = STEPS[STEPS.length - 1];
        for (int candidate = STEPS.length - 1; candidate >= 0; candidate--) {
            if (STEPS[candidate] * width >= LABEL) {
                step = STEPS[candidate];
            }
        }
        for (int year = first; year <= last; year++) {
            double x = pixel(year + .5, left, right);
            if (year % step == 0 && x >= LABEL / 3 && x <= right - LABEL / 3) {
                canvas.line("grid", x, top, x, axis);
                canvas.text("t2", x, axis + 18, "middle", String.valueOf(year));
            }
        }
        canvas.line("ax", left, axis, right, axis);
    }

    /// About how wide a text of 12 pixels is: enough to keep labels apart, not to set type.
    static double width(String text) {
        return text.codePoints().mapToDouble(c -> c >= 0x2e80 ? WIDE : LATIN).sum();
    }
}
