// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.target;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mutirao.calc.target.trend.Projection;
import org.mutirao.platform.target.BudgetChoice;
import org.mutirao.platform.target.Targets;
import org.mutirao.platform.web.CsvDownload;
import org.springframework.http.ResponseEntity;

/// What the chart draws, with all its digits: one row for each series and year.
final class TargetCsv {

    private static final List<String> COLUMNS = List.of(
            "city",
            "temperature",
            "probability",
            "share",
            "series",
            "year",
            "tCO2e",
            "lower_95",
            "upper_95",
            "budget_tCO2e",
            "zero_year");

    private final Reckoning reckoning;
    private final List<List<Object>> rows = new ArrayList<>();

    private TargetCsv(Reckoning reckoning) {
        this.reckoning = reckoning;
    }

    static ResponseEntity<byte[]> of(Reckoning reckoning) {
        var csv = new TargetCsv(reckoning);
        csv.write();
        return CsvDownload.answer(reckoning.city().id() + "-target", COLUMNS, csv.rows);
    }

    private void write() {
        reckoning.standing().facts().tonnes().values().forEach((year, tonnes) -> plain("inventory", year, tonnes));
        for (var reading : reckoning.readings()) {
            var series = "path-" + BudgetChoice.word(Reckoning.key(reading));
            for (int year = reading.linear().start(); year <= Reckoning.zero(reading); year++) {
                row(
                        series,
                        year,
                        reading.linear().during(year),
                        Optional.empty(),
                        Optional.of(reading.budget().tonnesCo2e()),
                        Optional.of(Reckoning.zero(reading)));
            }
        }
        reckoning
                .promised()
                .ifPresent(target -> target.terms().course().forEach((year, tonnes) -> plain("adopted", year, tonnes)));
        reckoning.standing().trend().find().ifPresent(trend -> {
            for (int year = trend.latest().year() + 1; year <= Targets.GOAL_YEAR; year++) {
                row(
                        "trend",
                        year,
                        trend.ahead(year),
                        reckoning.standing().project(year).find(),
                        Optional.empty(),
                        Optional.empty());
            }
        });
        for (var reading : reckoning.range().readings()) {
            reading.target()
                    .find()
                    .ifPresent(target -> plain(
                            "approach-"
                                    + reading.approach()
                                            .name()
                                            .toLowerCase(Locale.ROOT)
                                            .replace('_', '-'),
                            target.year(),
                            target.value()));
        }
    }

    private void plain(String series, int year, double tonnes) {
        row(series, year, tonnes, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private void row(
            String series,
            int year,
            double tonnes,
            Optional<Projection> projection,
            Optional<Double> budget,
            Optional<Integer> zero) {
        rows.add(List.of(
                reckoning.city().id(),
                reckoning.choice().temperature(),
                reckoning.choice().probability(),
                BudgetChoice.word(reckoning.choice().key()),
                series,
                year,
                tonnes,
                projection.map(Projection::lower),
                projection.map(Projection::upper),
                budget,
                zero));
    }
}
