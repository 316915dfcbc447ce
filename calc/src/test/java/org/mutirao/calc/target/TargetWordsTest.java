// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.target;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mutirao.calc.target.budget.ShareKey;
import org.mutirao.calc.target.fairshare.Approach;
import org.mutirao.calc.target.fairshare.Typology;
import org.mutirao.calc.target.trend.Fit;

class TargetWordsTest {

    private static final Set<String> STEPS =
            Set.of("world", "shared", "cement", "transport", "land", "co2", "co2e", "gases", "share");

    @Test
    void every_result_has_words_in_both_languages_and_none_is_left_over() throws IOException {
        var keys = new TreeSet<String>();
        add(keys, "reason", Reason.values());
        add(keys, "assumption", Assumption.values());
        add(keys, "key", ShareKey.values());
        add(keys, "fit", Fit.values());
        add(keys, "typology", Typology.values());
        add(keys, "approach", Approach.values());
        Arrays.stream(Approach.values())
                .map(approach -> "calc.target.approach." + approach)
                .forEach(key -> {
                    keys.add(key + ".assumes");
                    keys.add(key + ".isnot");
                });
        STEPS.forEach(step -> keys.add("calc.target.budget." + step));

        for (var language : new String[] {"en", "zh"}) {
            assertThat(words(language).stringPropertyNames()).containsExactlyInAnyOrderElementsOf(keys);
            assertThat(words(language).values())
                    .noneMatch(text -> text.toString().isBlank());
        }
    }

    private static void add(Set<String> keys, String kind, Enum<?>... constants) {
        Stream.of(constants).forEach(constant -> keys.add("calc.target." + kind + "." + constant.name()));
    }

    private static Properties words(String language) throws IOException {
        var words = new Properties();
        var name = "/org/mutirao/calc/target/messages_" + language + ".properties";
        try (var stream = requireNonNull(TargetWordsTest.class.getResourceAsStream(name), name)) {
            words.load(new InputStreamReader(stream, UTF_8));
        }
        return words;
    }
}
