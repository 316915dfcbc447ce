// SPDX-License-Identifier: Apache-2.0
package org.mutirao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mutirao.calc.factor.Factors;
import org.mutirao.calc.factor.Setting;
import org.mutirao.calc.inventory.catalogue.GoldenCase;
import org.mutirao.calc.inventory.catalogue.GoldenCases;
import org.mutirao.calc.inventory.catalogue.Methods;
import org.mutirao.calc.inventory.catalogue.UncertaintyCase;
import org.mutirao.calc.method.Given;
import org.mutirao.calc.quantity.Measured;
import org.mutirao.calc.quantity.Units;
import org.mutirao.calc.trace.Citation;

class VerifyTest {

    @Test
    void every_case_is_run_and_all_agree() {
        var ran = CommandLineRun.of("verify");

        assertThat(ran.code()).isZero();
        assertThat(GoldenCases.list()).allMatch(one -> ran.out().contains(one.id()));
        assertThat(UncertaintyCase.list()).allMatch(one -> ran.out().contains(one.id()));
        assertThat(ran.out())
                .contains("(ours by hand)", "without a published case", "✓")
                .doesNotContain("✗", "cli.");
    }

    @Test
    void programs_get_one_row_for_each_number_and_people_the_summary_beside_it() {
        var csv = CommandLineRun.of("verify", "--method", "ghgp-chp-allocation", "--format", "csv");
        var json = CommandLineRun.of("verify", "--method", "ghgp-chp-allocation", "--format", "json");

        assertThat(csv.out()).startsWith("method,case,what,origin,expected,ours,unit,difference,tolerance,agrees,");
        assertThat(csv.out().lines().skip(1)).allMatch(line -> line.startsWith("ghgp-chp-allocation,"));
        assertThat(csv.err()).contains("numbers agree");
        assertThat(json.out()).contains("\"agrees\": true", "\"withoutPublishedCase\"");
    }

    @Test
    void chinese_speaks_chinese() {
        assertThat(CommandLineRun.of("verify", "--guideline", "gpc", "--language", "zh")
                        .out())
                .contains("公布值", "允许误差之内")
                .doesNotContain("numbers agree");
    }

    @Test
    void an_unknown_method_or_guideline_is_a_mistake_of_the_command_line() {
        assertThat(CommandLineRun.of("verify", "--method", "none").code()).isEqualTo(2);
        var ran = CommandLineRun.of("verify", "--guideline", "none");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("The sources are:", "GPC");
    }

    @Test
    void a_number_that_is_not_ours_is_said() {
        var method = Methods.find("gpc-gas-loss").orElseThrow();
        var expected = new GoldenCase.Expected("scope1.CH4", new Measured(1, Units.TONNE), 0.001, true);
        var wrong = new GoldenCase(
                "wrong",
                "A wrong number",
                method,
                Setting.of(2019, "AR5"),
                Map.of("gas", Given.of("1000000 m3"), "lossRate", Given.of("1 %")),
                List.of(expected),
                List.of(),
                new Citation("nobody", "nowhere"));

        var verification = Verification.of(List.of(wrong), List.of(), Factors.standard());
        var text = new VerifyView(verification, List.of(method), Verify.words(CalcWords.Language.EN)).text();

        assertThat(verification.agrees()).isFalse();
        assertThat(text).contains("✗", "These cases do not agree: wrong", "without a published case (1)");
    }
}
