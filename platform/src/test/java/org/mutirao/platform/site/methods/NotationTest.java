// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.methods;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.output.StringOutput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotationTest {

    @ParameterizedTest
    @CsvSource({
        "CO2 factor, CO₂ factor",
        "t CO2e/MWh, t CO₂e/MWh",
        "t/1000000 m3, t/1000000 m³",
        "C2F6 and c-C4F8, C₂F₆ and c-C₄F₈",
        "HFC-134a, HFC-134a",
        "m30, m30"
    })
    void formulas_and_units_have_their_digits_below_and_above_the_line(String written, String shown) {
        assertThat(Notation.plain(written)).isEqualTo(shown);
    }

    @Test
    void symbols_are_italic_and_carry_their_index() {
        assertThat(html("CH4 = coal × (EF mining + EF post-mining) × ρ"))
                .isEqualTo("CH₄ = coal × (<var>EF</var><sub>mining</sub> + <var>EF</var><sub>post-mining</sub>)"
                        + " × <var>ρ</var>");
        assertThat(html("e heat = (H/ηH), c = 1 − T0/TH"))
                .isEqualTo("<var>e</var><sub>heat</sub> = (<var>H</var>/<var>η</var><sub>H</sub>),"
                        + " <var>c</var> = 1 − <var>T</var><sub>0</sub>/<var>T</var><sub>H</sub>");
        assertThat(html("E = FC × EF for CH4")).endsWith("<var>EF</var> for CH₄");
    }

    @Test
    void markup_in_an_equation_stays_text() {
        assertThat(html("E = <b>x</b> & y")).doesNotContain("<b>").contains("&lt;", "&amp;");
    }

    private static String html(String equation) {
        var output = new StringOutput();
        Notation.equation(equation).writeTo(output);
        return output.toString();
    }
}
