// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.web.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mutirao.platform.web.chart.BarsOverYears.Row;
import org.mutirao.platform.web.chart.BarsOverYears.Span;

class YearScaleTest {

    @Test
    void a_date_known_to_the_year_or_month_stands_in_its_middle() {
        assertThat(YearScale.position("2016")).isEqualTo(2016.5);
        assertThat(YearScale.position("2016-07")).isEqualTo(2016.54, within(.01));
        assertThat(YearScale.position("2016-12-31")).isEqualTo(2017, within(.01));
    }

    @Test
    void equal_years_have_equal_widths() {
        var scale = new YearScale(2005, 2024);

        assertThat(scale.pixel(2005, 0, 200)).isZero();
        assertThat(scale.pixel(2025, 0, 200)).isEqualTo(200);
        assertThat(scale.pixel(2010, 0, 200) - scale.pixel(2009, 0, 200)).isEqualTo(10);
    }

    @Test
    void a_narrow_chart_keeps_every_label_inside() {
        var rows = List.of(new Row(
                "Yvonne Aki-Sawyerr",
                "Co-chair, Freetown",
                "since 2023",
                List.of(new Span("certain", 2023.5, 2025.5, true)),
                List.of()));

        var narrow = new BarsOverYears("terms", new YearScale(2005, 2026), 270, rows).draw(320);

        assertThat(narrow.texts()).allSatisfy(text -> {
            double width = YearScale.width(text.text());
            double x = Double.parseDouble(text.x());
            double left = switch (text.anchor()) {
                case "start" -> x;
                case "middle" -> x - width / 2;
                default -> x - width;
            };
            assertThat(left).as(text.text()).isNotNegative();
            assertThat(left + width).as(text.text()).isLessThanOrEqualTo(320);
        });
    }
}
