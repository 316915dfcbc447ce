// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class CheckedTest {

    private static final Issue WARNING = Issue.of(Severity.WARNING, "test.warning");
    private static final Issue ERROR = Issue.of(Severity.ERROR, "test.error", "NO;");

    @Test
    void a_refused_value_says_why() {
        assertThat(Checked.refused(ERROR, WARNING).issues()).containsExactly(ERROR, WARNING);
        assertThatThrownBy(() -> new Checked<>(Optional.empty(), List.of(WARNING)))
                .hasMessage("A refused value needs an error that says why.");
    }

    @Test
    void a_changed_value_keeps_its_issues() {
        assertThat(Checked.of(2, WARNING).map(value -> value * 21)).isEqualTo(Checked.of(42, WARNING));
        assertThat(Checked.<Integer>refused(ERROR).map(value -> value * 21)).isEqualTo(Checked.refused(ERROR));
    }

    @Test
    void the_caller_says_where_an_issue_is() {
        var place = new Place.TableCell("import.csv", 14, "II.1.1");

        assertThat(Checked.refused(ERROR).at(place).issues())
                .containsExactly(new Issue(Severity.ERROR, place, "test.error", List.of("NO;")));
    }

    @Test
    void every_issue_comes_with_a_remedy() {
        assertThat(ERROR.remedyKey()).isEqualTo("test.error.remedy");
    }

    @Test
    void a_citation_without_a_place_is_refused() {
        assertThatThrownBy(() -> new Citation("IPCC 2006", " ")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_trace_holds_no_number_that_is_not_finite() {
        assertThatThrownBy(() -> Trace.input("I.1.1", OptionalDouble.of(Double.NaN), "t"))
                .hasMessage("I.1.1 must be finite");
    }
}
