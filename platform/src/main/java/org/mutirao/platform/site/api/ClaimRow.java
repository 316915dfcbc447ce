// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.api;

import java.util.List;
import java.util.Optional;
import org.mutirao.platform.ledger.Conflict;
import org.mutirao.platform.site.api.Listing.Table;

/// A place where the sources contradict themselves or each other, with its readings. In CSV each reading is a row.
///
/// @param working a check of the arithmetic, line by line
@ApiRecord
record ClaimRow(
        String id,
        String kind,
        Optional<String> city,
        String titleEn,
        String titleZh,
        String reasonEn,
        String reasonZh,
        List<String> working,
        List<ReadingRow> readings,
        String self) {

    ClaimRow {
        working = List.copyOf(working);
        readings = List.copyOf(readings);
    }

    /// @param fact key of the fact with this reading
    /// @param literal as printed
    @ApiRecord
    record ReadingRow(
            String reading,
            Optional<String> fact,
            String literal,
            String textEn,
            String textZh,
            String source,
            String locator) {}

    /// A reading beside the claim that it belongs to.
    @ApiRecord
    record CsvRow(
            String id,
            String kind,
            Optional<String> city,
            String titleEn,
            String titleZh,
            String reasonEn,
            String reasonZh,
            String reading,
            Optional<String> fact,
            String literal,
            String textEn,
            String textZh,
            String source,
            String locator) {}

    static final Table<ClaimRow> TABLE = new Table<>() {
        @Override
        public List<String> columns() {
            return Listing.flat(CsvRow.class).columns();
        }

        @Override
        public List<?> rows(ClaimRow claim) {
            return claim.readings().stream().map(claim::csv).toList();
        }
    };

    static ClaimRow of(Conflict conflict) {
        return new ClaimRow(
                conflict.id(),
                ApiText.of(conflict.kind()),
                conflict.city(),
                conflict.title().english(),
                conflict.title().chinese(),
                conflict.reason().english(),
                conflict.reason().chinese(),
                conflict.working(),
                conflict.readings().stream()
                        .map(reading -> new ReadingRow(
                                reading.id(),
                                reading.fact(),
                                reading.literal(),
                                reading.text().english(),
                                reading.text().chinese(),
                                reading.locator().source().id(),
                                reading.locator().place()))
                        .toList(),
                ClaimResource.PATH + "/" + conflict.id());
    }

    private CsvRow csv(ReadingRow reading) {
        return new CsvRow(
                id,
                kind,
                city,
                titleEn,
                titleZh,
                reasonEn,
                reasonZh,
                reading.reading(),
                reading.fact(),
                reading.literal(),
                reading.textEn(),
                reading.textZh(),
                reading.source(),
                reading.locator());
    }
}
