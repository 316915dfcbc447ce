// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.mutirao.calc.target.Peaking.Variant;
import org.mutirao.calc.target.budget.BudgetSetting;
import org.mutirao.platform.site.api.Listing.Table;
import org.mutirao.platform.target.CityProgress;
import org.mutirao.platform.target.Progress;
import org.mutirao.platform.target.Targets;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Each city with an inventory: past its peak or not, against its nation, against its share of 1.5 °C.
@RestController
class ProgressResource {

    private static final Table<ProgressRow> TABLE = () -> Listing.flat(ProgressRow.class).columns().stream()
            .filter(column -> !column.equals("perPerson")) // a series has no place in a row
            .toList();

    private final Progress progress;
    private final Targets targets;

    ProgressResource(Progress progress, Targets targets) {
        this.progress = progress;
        this.targets = targets;
    }

    @GetMapping(
            path = "/api/v1/network/progress",
            produces = {ApiMedia.JSON, ApiMedia.CSV})
    ResponseEntity<Listing<ProgressRow>> list(
            @RequestParam Optional<String> asOf,
            @RequestParam Optional<String> rule,
            @RequestParam Optional<String> cursor,
            @RequestParam Optional<String> limit,
            HttpServletRequest request) {
        ApiText.check(
                "asOf",
                asOf,
                IntStream.rangeClosed(Progress.EARLIEST, progress.thisYear())
                        .mapToObj(String::valueOf)
                        .toList());
        ApiText.check(
                "rule", rule, Arrays.stream(Variant.values()).map(ApiText::of).toList());
        int year = asOf.map(Integer::parseInt).orElse(progress.thisYear());
        var variant = List.of(Variant.values()).stream()
                .filter(one -> rule.equals(Optional.of(ApiText.of(one))))
                .findFirst()
                .orElse(Variant.PUBLISHED_CODE);
        return Paging.of(cursor, limit)
                .answer(
                        targets.listProgress(year, variant, BudgetSetting.standard()),
                        CityProgress::city,
                        ProgressRow::of,
                        TABLE,
                        request);
    }
}
