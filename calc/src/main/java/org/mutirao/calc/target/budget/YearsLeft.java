// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.target.budget;

import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import org.mutirao.calc.target.Finding;

/// How long a budget lasts if nothing changes.
///
/// @param spent the day on which it is used up; empty beyond the year 9999
public record YearsLeft(double years, Optional<LocalDate> spent) {

    private static final int LAST_YEAR = 9999;

    /// - *Equation:* Y = B / E0; overshoot date = 1 January of the start + Y.
    /// - *Source:* our method specification, 1.8 step 5.
    /// - *Valid for:* emissions and budget above zero, of the same gases.
    /// - *Units:* t, t per year; years. A fraction of a year is that fraction of its days.
    public static Finding<YearsLeft> of(double budget, int start, double emissions) {
        return Spending.check(budget, emissions, start).map(years -> new YearsLeft(years, date(start + years)));
    }

    private static Optional<LocalDate> date(double time) {
        if (time >= LAST_YEAR + 1) {
            return Optional.empty();
        }
        int year = (int) Math.floor(time);
        int day = (int) Math.floor((time - year) * Year.of(year).length());
        return Optional.of(LocalDate.ofYearDay(year, day + 1));
    }
}
