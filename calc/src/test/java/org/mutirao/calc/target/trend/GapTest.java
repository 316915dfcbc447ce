// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.target.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.mutirao.calc.target.Findings.assertUnknown;
import static org.mutirao.calc.target.Findings.known;
import static org.mutirao.calc.target.Findings.series;

import org.junit.jupiter.api.Test;
import org.mutirao.calc.target.Finding;
import org.mutirao.calc.target.Reason;
import org.mutirao.calc.target.YearValue;
import org.mutirao.calc.target.budget.BudgetUse;

class GapTest {

    private static final String PLAN = "2025:100;2026:95;2027:90";

    @Test
    void a_plan_is_set_against_the_target_and_the_budget() {
        var gap = known(gap(new YearValue(2025, 100), new YearValue(2027, 64), PLAN, 200));

        assertThat(gap.planned()).isEqualTo(90);
        assertThat(gap.gap()).isEqualTo(26);
        assertThat(known(gap.yearlyCut())).isCloseTo(0.2, within(1e-12));
        assertThat(gap.tonnesPerYear()).isEqualTo(18);
        assertThat(known(gap.cumulativeGap())).isEqualTo(85);
        assertThat(known(gap.use()).overshoot()).contains(new BudgetUse.Overshoot(2027, 5 / 90.0));
    }

    @Test
    void what_is_left_is_a_gap_below_zero() {
        var gap = known(gap(new YearValue(2025, 100), new YearValue(2027, 121), PLAN, 300));

        assertThat(gap.gap()).isEqualTo(-31);
        assertThat(known(gap.cumulativeGap())).isEqualTo(-15);
        assertThat(known(gap.yearlyCut())).isCloseTo(-0.1, within(1e-12));
    }

    @Test
    void a_target_of_zero_has_a_cut_in_tonnes_and_none_in_percent() {
        var gap = known(gap(new YearValue(2025, 100), new YearValue(2027, 0), PLAN, 200));

        assertThat(gap.tonnesPerYear()).isEqualTo(50);
        assertUnknown(gap.yearlyCut(), Reason.ZERO_EMISSIONS, 2027);
    }

    @Test
    void gaps_of_the_data_leave_the_sum_unknown_and_the_rest_standing() {
        var gap = known(gap(new YearValue(2023, 100), new YearValue(2027, 50), "2023:100;2026:95;2027:90", 200));

        assertThat(gap.gap()).isEqualTo(40);
        assertUnknown(gap.use(), Reason.GAP_YEARS, 2025);
        assertUnknown(gap.cumulativeGap(), Reason.GAP_YEARS, 2025);
    }

    @Test
    void facts_that_make_no_gap_give_a_reason() {
        var now = new YearValue(2025, 100);

        assertUnknown(gap(now, new YearValue(2025, 50), PLAN, 200), Reason.BASE_YEAR_AFTER_TARGET_YEAR, 2025, 2025);
        assertUnknown(gap(now, new YearValue(2027, -1), PLAN, 200), Reason.NEGATIVE_EMISSIONS, 2027);
        assertUnknown(gap(now, new YearValue(2030, 50), PLAN, 200), Reason.GAP_YEARS, 2030);
        assertUnknown(gap(new YearValue(2025, 0), new YearValue(2027, 50), PLAN, 200), Reason.ZERO_EMISSIONS, 2025);
        assertUnknown(
                Gap.yearlyCut(new YearValue(2030, 5), new YearValue(2025, 3)), Reason.BASE_YEAR_AFTER_TARGET_YEAR);
    }

    private static Finding<Gap> gap(YearValue now, YearValue target, String plan, double budget) {
        return Gap.of(now, target, series(plan), budget, 2025);
    }
}
