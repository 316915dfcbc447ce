// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.review;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mutirao.calc.inventory.review.Town.town;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.mutirao.calc.reference.CsvTable;

/// Each rule has towns that break it, a town that does not, and a town of which it cannot be judged.
class ReviewRuleTest {

    /// @param what the last part of the message
    record Broken(ReviewRule rule, String what, Town town) {}

    record Sound(ReviewRule rule, Town town) {}

    record Unknown(ReviewRule rule, Lack missing, Town town) {}

    @TestFactory
    Stream<DynamicTest> a_town_that_breaks_a_rule_is_found() {
        return ReviewTowns.broken().stream()
                .map(one -> DynamicTest.dynamicTest(one.rule() + " " + one.what(), () -> {
                    var verdict = one.town().judgedBy(one.rule());

                    assertThat(keys(verdict)).as(verdict.toString()).contains(key(one));
                    assertThat(((Verdict.Found) verdict).findings()).allSatisfy(finding -> {
                        assertThat(finding.issue().severity())
                                .isGreaterThanOrEqualTo(one.rule().severity());
                        assertThat(finding.share()).isBetween(0.0, 1.0);
                        assertThat(quoted(finding.issue().messageKey()))
                                .allMatch(number ->
                                        number < finding.issue().arguments().size());
                    });
                }));
    }

    @TestFactory
    Stream<DynamicTest> a_town_that_does_not_break_it_passes() {
        return ReviewTowns.sound().stream()
                .map(one -> DynamicTest.dynamicTest(
                        one.rule().name(),
                        () -> assertThat(one.town().judgedBy(one.rule())).isEqualTo(new Verdict.Passed())));
    }

    @TestFactory
    Stream<DynamicTest> a_rule_that_cannot_be_judged_says_what_is_missing_and_does_not_pass() {
        return ReviewTowns.unknown().stream()
                .map(one -> DynamicTest.dynamicTest(one.rule() + " " + one.missing(), () -> {
                    var verdict = one.town().judgedBy(one.rule());

                    assertThat(verdict).isInstanceOf(Verdict.NotChecked.class);
                    assertThat(((Verdict.NotChecked) verdict).missing()).contains(one.missing());
                }));
    }

    @Test
    void every_rule_has_a_town_of_each_kind() {
        assertThat(ReviewTowns.broken()).extracting(Broken::rule).contains(ReviewRule.values());
        assertThat(ReviewTowns.sound()).extracting(Sound::rule).contains(ReviewRule.values());
        assertThat(ReviewTowns.unknown()).extracting(Unknown::rule).contains(ReviewRule.values());
    }

    @Test
    void nothing_passes_of_which_nothing_is_known() {
        assertThat(town().uncounted().review().passed()).isEmpty();
    }

    @Test
    void every_word_is_there_in_both_languages_and_none_is_left_over() {
        var keys = new TreeSet<String>();
        for (var rule : ReviewRule.values()) {
            keys.add(rule.titleKey());
            keys.add(rule.reasonKey());
            keys.add(rule.subject().messageKey());
        }
        Arrays.stream(Lack.values()).forEach(lack -> keys.add(lack.messageKey()));
        ReviewTowns.broken().forEach(one -> {
            keys.add(key(one));
            keys.add(key(one) + ".remedy");
        });

        assertThat(words("en").stringPropertyNames()).containsExactlyInAnyOrderElementsOf(keys);
        assertThat(words("zh").stringPropertyNames()).containsExactlyInAnyOrderElementsOf(keys);
        for (var key : keys) {
            assertThat(quoted(words("zh").getProperty(key)))
                    .as(key)
                    .hasSameElementsAs(quoted(words("en").getProperty(key)));
        }
    }

    @Test
    void every_threshold_has_a_source_and_a_range() {
        for (var row : CsvTable.resource("/reference/review/thresholds.csv").rows()) {
            assertThat(row.text("id")).matches("Q\\d\\d\\.[a-z.-]+");
            assertThat(row.text("source")).as(row.text("id")).isNotBlank();
            assertThat(row.text("source_locator")).as(row.text("id")).isNotBlank();
            assertThat(row.text("unit")).as(row.text("id")).isNotBlank();
            assertThat(row.findNumber("least").isPresent()
                            || row.findNumber("most").isPresent())
                    .as(row.text("id"))
                    .isTrue();
            if (row.findNumber("least").isPresent() && row.findNumber("most").isPresent()) {
                assertThat(row.number("least")).as(row.text("id")).isLessThan(row.number("most"));
            }
        }
    }

    private static String key(Broken one) {
        return "calc.review." + one.rule() + "." + one.what();
    }

    private static List<String> keys(Verdict verdict) {
        return verdict instanceof Verdict.Found found
                ? found.findings().stream()
                        .map(finding -> finding.issue().messageKey())
                        .toList()
                : List.of();
    }

    /// The numbers of the arguments that a sentence quotes; of a key, those of its English sentence.
    private static List<Integer> quoted(String keyOrText) {
        var text = words("en").getProperty(keyOrText, keyOrText);
        return Pattern.compile("\\{(\\d)}")
                .matcher(text)
                .results()
                .map(found -> Integer.parseInt(found.group(1)))
                .sorted()
                .toList();
    }

    private static Properties words(String language) {
        var words = new Properties();
        var name = "/org/mutirao/calc/inventory/review/messages_" + language + ".properties";
        try (var stream = requireNonNull(ReviewRuleTest.class.getResourceAsStream(name), name)) {
            words.load(new InputStreamReader(stream, UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return words;
    }
}
