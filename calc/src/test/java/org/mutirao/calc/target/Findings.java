// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

/// Facts of a city in a line, and what tests ask of findings.
public final class Findings {

    private Findings() {}

    public static YearSeries series(String yearsAndValues) {
        return Fixtures.series(yearsAndValues);
    }

    /// A city without GDP.
    public static CityFacts city(String tonnes, String population) {
        return new CityFacts(series(tonnes), series(population), YearSeries.of(Map.of()));
    }

    public static <T> T known(Finding<T> finding) {
        assertThat(finding).isInstanceOf(Finding.Known.class);
        return finding.find().orElseThrow();
    }

    public static void assertUnknown(Finding<?> finding, Reason reason, Integer... years) {
        if (finding instanceof Finding.Unknown<?>(var why, var about)) {
            assertThat(why).isEqualTo(reason);
            if (years.length > 0) {
                assertThat(about).containsExactly(years);
            }
        } else {
            throw new AssertionError("Expected " + reason + ", found " + finding);
        }
    }
}
