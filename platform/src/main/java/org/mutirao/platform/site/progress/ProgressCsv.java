// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.progress;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mutirao.calc.target.CityAgainstNation.Compared;
import org.mutirao.calc.target.CityAgainstNation.Unknown;
import org.mutirao.calc.target.Finding;
import org.mutirao.calc.target.YearValue;
import org.mutirao.platform.site.progress.ProgressViews.Judged;
import org.mutirao.platform.web.CsvDownload;
import org.mutirao.platform.web.Words;
import org.springframework.http.ResponseEntity;

/// The table of progress with all its digits.
final class ProgressCsv {

    private static final List<String> COLUMNS = List.of(
            "city",
            "name",
            "as_of",
            "rule",
            "verdict",
            "pc1_years",
            "pc2_years_since_peak",
            "pc3_recent",
            "pc4_fall",
            "inventories",
            "peak_year",
            "peak_tCO2e",
            "latest_year",
            "latest_tCO2e",
            "change_since_peak",
            "doubtful_years",
            "tCO2e_per_person",
            "city_change_per_year",
            "nation_change_per_year",
            "change_from",
            "change_to",
            "pace",
            "budget_tCO2e",
            "years_left",
            "trend_tCO2e_per_year",
            "gap_2030_tCO2e",
            "gap_unknown_because");

    private ProgressCsv() {}

    static ResponseEntity<byte[]> of(List<Judged> cities, Words words) {
        return CsvDownload.answer(
                "progress-" + words.language().path(),
                COLUMNS,
                cities.stream().map(judged -> row(judged, words)).toList());
    }

    private static List<Object> row(Judged judged, Words words) {
        var peaking = judged.progress().peaking();
        var cells = peaking.cells();
        var standing = judged.progress().standing();
        Optional<Compared> compared =
                judged.progress().nation() instanceof Compared both ? Optional.of(both) : Optional.empty();
        return List.of(
                judged.city().id(),
                judged.city().name(words),
                peaking.asOf(),
                word(peaking.variant()),
                word(peaking.verdict()),
                cells.conditions().pc1(),
                cells.conditions().pc2(),
                cells.conditions().pc3(),
                cells.conditions().pc4(),
                cells.years(),
                cells.peak().map(YearValue::year),
                cells.peak().map(YearValue::value),
                cells.latest().map(YearValue::year),
                cells.latest().map(YearValue::value),
                cells.changeSincePeak().stream().boxed().findFirst(),
                String.join(
                        " ",
                        peaking.doubtfulYears().stream().map(String::valueOf).toList()),
                standing.facts().latest().then(standing.facts()::perPerson).find(),
                compared.map(both -> both.city().annualised()),
                compared.map(both -> both.nation().annualised()),
                compared.map(both -> both.city().before().year()),
                compared.map(both -> both.city().after().year()),
                switch (judged.progress().nation()) {
                    case Compared both -> word(both.pace());
                    case Unknown unknown -> word(unknown.reason());
                },
                standing.budget().find().map(reading -> reading.budget().tonnesCo2e()),
                standing.budget().find().map(reading -> reading.left().years()),
                standing.trend().find().map(trend -> trend.slope()),
                standing.gap().find().map(gap -> gap.gap()),
                switch (standing.gap()) {
                    case Finding.Known<?> known -> "";
                    case Finding.Unknown<?>(var reason, var years) -> word(reason);
                });
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
