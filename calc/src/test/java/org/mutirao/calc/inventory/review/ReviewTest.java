// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.mutirao.calc.inventory.review.Town.town;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mutirao.calc.inventory.GpcCell;
import org.mutirao.calc.trace.Place;
import org.mutirao.calc.trace.Severity;

class ReviewTest {

    @Test
    void every_rule_has_a_verdict() {
        var review = town().states("I.1.1", "CO2", "100 t").review();

        assertThat(review.verdicts()).hasSize(45).containsOnlyKeys(ReviewRule.values());
        assertThat(review.passed()).doesNotContainAnyElementsOf(review.notChecked());
    }

    @Test
    void the_worst_comes_first_and_then_what_most_emissions_hang_on() {
        var findings = town().states("I.2.1", "CO2", "10 t")
                .states("I.1.1", "CO2", "90 t")
                .states("I.3.1", "CH4-fossil", "0 t")
                .review()
                .findings();

        assertThat(findings).extracting(finding -> finding.issue().severity()).isSortedAccordingTo(Severity::compareTo);
        assertThat(findings)
                .filteredOn(finding -> finding.rule() == ReviewRule.Q38)
                .extracting(Finding::cells)
                .containsExactly(List.of(GpcCell.I_1_1), List.of(GpcCell.I_2_1));
        assertThat(findings)
                .filteredOn(finding -> finding.rule() == ReviewRule.Q38)
                .first()
                .satisfies(finding -> assertThat(finding.share()).isCloseTo(0.9, within(1e-12)));
    }

    @Test
    void a_finding_names_the_line_of_the_file_or_the_cell() {
        var findings = town().burned("I.1", "natural-gas", "10 TJ", "co2Factor", "20000 kg/TJ")
                .states("I.2.1", "CH4-fossil", "1 t")
                .review()
                .findings();

        assertThat(findings)
                .filteredOn(finding -> finding.rule() == ReviewRule.Q09)
                .extracting(finding -> finding.issue().place())
                .containsExactly(new Place.TableCell("testby.csv", 2, "co2Factor"));
        assertThat(findings)
                .filteredOn(finding -> finding.rule() == ReviewRule.Q45)
                .extracting(finding -> finding.issue().place())
                .containsExactly(new Place.Field("I.2.1"));
    }

    @Test
    void others_answer_for_the_completeness_of_what_is_cited() {
        var ours = town().keys("IE", "no", "I.6.1").review();
        var cited = town().keys("IE", "no", "I.6.1").cited().review();

        for (var rule : List.of(ReviewRule.Q01, ReviewRule.Q02, ReviewRule.Q03)) {
            assertThat(severities(ours, rule)).isNotEmpty().containsOnly(Severity.ERROR);
            assertThat(severities(cited, rule)).isNotEmpty().containsOnly(Severity.INFORMATION);
        }
        assertThat(ours.hasErrors()).isTrue();
    }

    @Test
    void a_broken_rule_says_what_it_could_not_judge() {
        var verdict = town().counted(2019, 900).judgedBy(ReviewRule.Q17);

        assertThat(verdict)
                .isInstanceOfSatisfying(
                        Verdict.Found.class,
                        found -> assertThat(found.missing()).containsExactly(Lack.AREA));
    }

    @Test
    void an_inventory_without_known_potentials_is_reviewed_without_passing_what_it_did_not_compute() {
        var review = town().burned("I.1", "natural-gas", "10 TJ").by("AR7").review();

        assertThat(review.notChecked())
                .contains(ReviewRule.Q01, ReviewRule.Q07, ReviewRule.Q38, ReviewRule.Q45, ReviewRule.Q43);
    }

    private static List<Severity> severities(Review review, ReviewRule rule) {
        return review.findings().stream()
                .filter(finding -> finding.rule() == rule)
                .map(finding -> finding.issue().severity())
                .toList();
    }
}
