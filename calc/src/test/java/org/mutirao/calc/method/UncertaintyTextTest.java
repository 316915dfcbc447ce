// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.method;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mutirao.calc.method.UncertaintyText.Sides;
import org.mutirao.calc.trace.Issue;

class UncertaintyTextTest {

    @ParameterizedTest
    @CsvSource({"5 %, 0.05, 0.05", "± 5 %, 0.05, 0.05", "250 %, 1, 2.5", "-20/+120 %, 0.2, 1.2", "-100/+300 %, 1, 3"})
    void half_of_the_range_or_both_of_its_sides_are_read_as_shares(String text, double below, double above) {
        assertThat(UncertaintyText.parse(text).value()).contains(new Sides(below, above));
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "-5 %", "-101/+120 %", "+20/-120 %", "5,5 %", "1e3 %", ""})
    void an_uncertainty_that_could_mean_anything_else_is_refused(String text) {
        assertThat(UncertaintyText.parse(text).issues())
                .extracting(Issue::messageKey)
                .containsExactly("calc.issue.uncertainty.unreadable");
    }
}
