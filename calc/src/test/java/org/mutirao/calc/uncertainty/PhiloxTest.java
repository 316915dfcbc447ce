// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhiloxTest {

    /// The known answers that the authors publish with Random123 (kat_vectors, philox4x32 10).
    @ParameterizedTest
    @CsvSource({
        "00000000 00000000 00000000 00000000, 00000000 00000000, 6627e8d5 e169c58d bc57ac4c 9b00dbd8",
        "ffffffff ffffffff ffffffff ffffffff, ffffffff ffffffff, 408f276d 41c83b0e a20bc7c6 6d5451fd",
        "243f6a88 85a308d3 13198a2e 03707344, a4093822 299f31d0, d16cfe09 94fdcceb 5001e420 24126ea1"
    })
    void the_published_answers_are_known(String counter, String key, String answer) {
        var keys = words(key);

        assertThat(new Philox(1).words(words(counter), keys[0], keys[1])).isEqualTo(words(answer));
    }

    @Test
    void both_numbers_of_a_counter_are_used_and_lie_between_0_and_1() {
        var numbers = fill(1000);

        assertThat(Arrays.stream(numbers).distinct()).hasSize(1000);
        assertThat(Arrays.stream(numbers)).allMatch(number -> number > 0 && number < 1);
    }

    @Test
    void an_odd_count_leaves_out_the_last_number_only() {
        assertThat(fill(7)).isEqualTo(Arrays.copyOf(fill(8), 7));
    }

    private static double[] fill(int count) {
        var numbers = new double[count];
        new Philox((count + 1) / 2).fill(42, 7, 0, numbers, count);
        return numbers;
    }

    private static long[] words(String text) {
        return Arrays.stream(text.split(" "))
                .mapToLong(word -> Long.parseLong(word, 16))
                .toArray();
    }
}
