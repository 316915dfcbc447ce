// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.accelerator.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mutirao.platform.accelerator.Accelerator;
import org.mutirao.platform.accelerator.Commitment;
import org.mutirao.platform.web.CsvDownload;
import org.mutirao.platform.web.Words;
import org.springframework.http.ResponseEntity;

/// The table behind the charts of deadlines: one row for each commitment.
final class CommitmentsCsv {

    private static final List<String> COLUMNS = List.of(
            "accelerator",
            "name",
            "launched",
            "number",
            "commitment",
            "comparison",
            "target",
            "unit",
            "base_year",
            "deadline",
            "deadline_rule",
            "confirmed",
            "source",
            "source_place");

    private CommitmentsCsv() {}

    static ResponseEntity<byte[]> of(String name, List<Accelerator> accelerators, Words words) {
        return CsvDownload.answer(
                name,
                COLUMNS,
                accelerators.stream()
                        .flatMap(accelerator ->
                                accelerator.commitments().stream().map(one -> row(accelerator, one, words)))
                        .toList());
    }

    private static List<Object> row(Accelerator accelerator, Commitment commitment, Words words) {
        Optional<Commitment.Level> level =
                commitment.target() instanceof Commitment.Level number ? Optional.of(number) : Optional.empty();
        return List.of(
                accelerator.id(),
                accelerator.name().in(words),
                accelerator.launched(),
                commitment.ordinal(),
                commitment.text().in(words),
                level.map(number ->
                        number.comparison().name().toLowerCase(Locale.ROOT).replace('_', '-')),
                level.map(Commitment.Level::value),
                level.map(number -> number.unit().id()),
                commitment.baseYear(),
                commitment.deadline(),
                commitment.deadlineRule().map(rule -> rule.in(words)),
                commitment.confirmed(),
                commitment.locator().source().id(),
                commitment.locator().place());
    }
}
