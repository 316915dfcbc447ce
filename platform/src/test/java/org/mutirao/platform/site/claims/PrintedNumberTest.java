// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.claims;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mutirao.platform.web.Language;
import org.mutirao.platform.web.Words;

class PrintedNumberTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            25万       | people | 250000    | 25 × 10⁴ = 250,000
            6 亿       | people | 600000000 | 6 × 10⁸ = 600,000,000
            2.6万吨    | tCO2e  | 26000     | 2.6 × 10⁴ = 26,000
            四分之三    | %      | 75        | 3 ÷ 4 = 75%
            三分之二以上 | %      | 66.7      | 2 ÷ 3 = 66.7%
            """)
    void a_printed_figure_is_worked_out(String literal, String unit, double value, String working) {
        assertThat(working(literal, unit, value)).isEqualTo(working);
    }

    @ParameterizedTest
    @CsvSource({"150万千瓦, MW, 1500", "97, cities, 97", "8%, %, -8", "四分之一, %, 30"})
    void no_working_is_shown_that_does_not_arrive_at_the_value(String literal, String unit, double value) {
        assertThat(working(literal, unit, value)).isEmpty();
    }

    private static String working(String literal, String unit, double value) {
        var fact = Fixtures.about(Fixtures.LAGOS, "book-1-1", "label", "名称", value, unit, literal);
        return PrintedNumber.working(fact, Words.of(Language.EN).figures()).orElse("");
    }
}
