// SPDX-License-Identifier: Apache-2.0
package org.mutirao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mutirao.calc.factor.Factors;
import org.mutirao.calc.factor.Profile;
import org.mutirao.calc.inventory.Level;
import org.mutirao.calc.inventory.compute.About;
import org.mutirao.calc.inventory.compute.ActivityRow;
import org.mutirao.calc.inventory.compute.ComputedInventory;
import org.mutirao.calc.inventory.compute.GivenInventory;
import org.mutirao.calc.inventory.compute.Header;
import org.mutirao.calc.inventory.compute.Locator;
import org.mutirao.calc.inventory.review.Known;
import org.mutirao.calc.inventory.review.Review;
import org.mutirao.calc.inventory.review.ReviewRule;
import org.mutirao.calc.method.Given;
import org.mutirao.calc.quantity.Quantity;
import org.mutirao.calc.quantity.Units;

class ReviewViewTest {

    @Test
    void findings_come_with_place_message_remedy_and_share_and_numbers_are_rounded() {
        var text = view(CalcWords.Language.EN).text();

        assertThat(text)
                .contains(
                        "Q09 [error] city.csv, line 7, co2Factor: The factor is 20000 kg/TJ where 56100 kg/TJ is usual")
                .contains("Check fuel and unit", "(100 % of the emissions)")
                .contains("Not checked, for want of", "the inventory of the year before")
                .contains("could not be judged.")
                .doesNotContain("calc.review", "cli.check", "{0}", "{1}");
    }

    @Test
    void chinese_speaks_chinese() {
        assertThat(view(CalcWords.Language.ZH).text())
                .contains("因子为20000 kg/TJ", "未能检查的规则及所缺内容", "上一年度的清单")
                .doesNotContain("calc.review", "cli.check", "Not checked");
    }

    @Test
    void programs_get_every_rule() {
        var view = view(CalcWords.Language.EN);

        assertThat(view.rows()).allMatch(row -> row.size() == ReviewView.COLUMNS.size());
        assertThat(view.rows())
                .extracting(List::getFirst)
                .contains(Arrays.stream(ReviewRule.values()).map(Enum::name).toArray(String[]::new));
        assertThat(JsonText.of(view.json())).contains("\"verdict\": \"not checked\"", "\"verdict\": \"passed\"");
    }

    private static ReviewView view(CalcWords.Language language) {
        var header = new Header(
                "city",
                "City",
                Optional.empty(),
                Optional.empty(),
                2019,
                Profile.IPCC2019,
                "AR5",
                Level.BASIC,
                Optional.of(Quantity.of(1000, Units.PERSON)),
                Optional.empty(),
                Optional.empty(),
                "en");
        var row = new ActivityRow(
                "",
                "I.1",
                "ipcc2006-stationary-combustion",
                Map.of(
                        "fuel", Given.of("natural-gas"),
                        "user", Given.of("residential"),
                        "amount", Given.of("10 TJ"),
                        "co2Factor", Given.of("20000 kg/TJ")),
                About.nothing(),
                new Locator("city.csv", "", 7));
        var given = new GivenInventory(header, List.of(row), List.of(), List.of(), List.of());
        var factors = Factors.standard();
        var computed = ComputedInventory.of(given, factors);
        return new ReviewView(Review.of(given, computed, Known.nothing(), factors), ReviewView.words(language));
    }
}
