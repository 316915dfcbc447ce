// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.mutirao.calc.target.CityAgainstNation.Compared;
import org.mutirao.calc.target.CityAgainstNation.Unknown;
import org.mutirao.calc.target.Finding;
import org.mutirao.calc.target.PerPersonSeries;
import org.mutirao.calc.target.YearValue;
import org.mutirao.platform.target.CityProgress;

/// What is judged of a city: its peak, its pace against the nation, its share of 1.5 °C.
///
/// @param pace `faster`, `slower`, `equal`, or why it cannot be compared
/// @param perPerson t CO2e per person in the years that have both
@ApiRecord
record ProgressRow(
        String city,
        int asOf,
        String rule,
        String verdict,
        boolean enoughYears,
        boolean peakLongAgo,
        boolean latestRecent,
        boolean fellEnough,
        int inventories,
        Optional<Integer> peakYear,
        Optional<BigDecimal> peakTonnes,
        Optional<Integer> latestYear,
        Optional<BigDecimal> latestTonnes,
        Optional<BigDecimal> changeSincePeak,
        List<Integer> doubtfulYears,
        String pace,
        Optional<BigDecimal> changePerYear,
        Optional<BigDecimal> nationChangePerYear,
        Optional<Integer> comparedFrom,
        Optional<Integer> comparedTo,
        Optional<BigDecimal> budgetTonnes,
        Optional<BigDecimal> yearsLeft,
        Optional<BigDecimal> trendTonnesPerYear,
        Optional<BigDecimal> gapTonnes,
        Optional<String> gapUnknown,
        List<PerPerson> perPerson) {

    ProgressRow {
        doubtfulYears = List.copyOf(doubtfulYears);
        perPerson = List.copyOf(perPerson);
    }

    /// A year of the series.
    @ApiRecord
    record PerPerson(int year, BigDecimal tonnes) {}

    static ProgressRow of(CityProgress progress) {
        var peaking = progress.peaking();
        var cells = peaking.cells();
        var standing = progress.standing();
        Optional<Compared> compared = progress.nation() instanceof Compared both ? Optional.of(both) : Optional.empty();
        return new ProgressRow(
                progress.city(),
                peaking.asOf(),
                ApiText.of(peaking.variant()),
                ApiText.of(peaking.verdict()),
                cells.conditions().pc1(),
                cells.conditions().pc2(),
                cells.conditions().pc3(),
                cells.conditions().pc4(),
                cells.years(),
                cells.peak().map(YearValue::year),
                cells.peak().map(YearValue::value).map(ApiText::number),
                cells.latest().map(YearValue::year),
                cells.latest().map(YearValue::value).map(ApiText::number),
                ApiText.number(cells.changeSincePeak()),
                peaking.doubtfulYears(),
                switch (progress.nation()) {
                    case Compared both -> ApiText.of(both.pace());
                    case Unknown unknown -> ApiText.of(unknown.reason());
                },
                compared.map(both -> ApiText.number(both.city().annualised())),
                compared.map(both -> ApiText.number(both.nation().annualised())),
                compared.map(both -> both.city().before().year()),
                compared.map(both -> both.city().after().year()),
                standing.budget()
                        .find()
                        .map(reading -> ApiText.number(reading.budget().tonnesCo2e())),
                standing.budget()
                        .find()
                        .map(reading -> ApiText.number(reading.left().years())),
                standing.trend().find().map(trend -> ApiText.number(trend.slope())),
                standing.gap().find().map(gap -> ApiText.number(gap.gap())),
                switch (standing.gap()) {
                    case Finding.Known<?> known -> Optional.empty();
                    case Finding.Unknown<?>(var reason, var years) -> Optional.of(ApiText.of(reason));
                },
                new PerPersonSeries(standing.facts().tonnes(), standing.facts().population())
                        .perPerson().values().entrySet().stream()
                                .map(year -> new PerPerson(year.getKey(), ApiText.number(year.getValue())))
                                .toList());
    }
}
