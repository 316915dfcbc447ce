// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.mutirao.platform.city.City;
import org.mutirao.platform.ledger.Conflict;
import org.mutirao.platform.site.claims.ClaimIndex.Disputed;
import org.mutirao.platform.site.claims.ClaimIndex.Stated;
import org.mutirao.platform.web.CsvDownload;
import org.mutirao.platform.web.Words;

/// A list of claims as a table for spreadsheets and programs. The columns have the same names in every language.
final class ClaimsCsv {

    private static final List<String> STATED = List.of(
            "id",
            "city",
            "city_name",
            "quantity",
            "label",
            "value",
            "low",
            "high",
            "unit",
            "qualifier",
            "starts",
            "ends",
            "base_year",
            "period",
            "status",
            "document",
            "lines",
            "literal",
            "conflicts",
            "note");
    private static final List<String> DISPUTED = List.of(
            "id",
            "kind",
            "city",
            "city_name",
            "title",
            "reading",
            "says",
            "claim",
            "document",
            "lines",
            "literal",
            "reason",
            "working");

    private ClaimsCsv() {}

    /// One row for each stated figure, its value in its unit and unrounded.
    static byte[] stated(List<Stated> claims, Words words) {
        return CsvDownload.of(
                STATED, claims.stream().map(claim -> row(claim, words)).toList());
    }

    private static List<?> row(Stated claim, Words words) {
        var fact = claim.fact();
        return List.of(
                fact.key(),
                claim.city().map(City::id),
                name(claim.city(), words),
                fact.quantity().id(),
                fact.quantity().label().in(words),
                fact.value(),
                number(fact.low()),
                number(fact.high()),
                fact.unit().id(),
                lower(fact.qualifier()),
                fact.starts(),
                fact.ends(),
                fact.baseYear(),
                fact.period().map(period -> period.in(words)),
                lower(fact.status()),
                fact.locator().source().id(),
                fact.locator().place(),
                fact.literal(),
                String.join(" ", claim.conflicts().stream().map(Conflict::id).toList()),
                fact.note().map(note -> note.in(words)));
    }

    /// One row for each reading of each conflict.
    static byte[] disputed(List<Disputed> claims, Words words) {
        var rows = new ArrayList<List<?>>();
        for (var claim : claims) {
            claim.conflict().readings().forEach(reading -> rows.add(row(claim, reading, words)));
        }
        return CsvDownload.of(DISPUTED, rows);
    }

    private static List<?> row(Disputed claim, Conflict.Reading reading, Words words) {
        var conflict = claim.conflict();
        return List.of(
                conflict.id(),
                lower(conflict.kind()),
                conflict.city(),
                name(claim.city(), words),
                conflict.title().in(words),
                reading.id(),
                reading.text().in(words),
                reading.fact(),
                reading.locator().source().id(),
                reading.locator().place(),
                reading.literal(),
                conflict.reason().in(words),
                String.join("; ", conflict.working()));
    }

    private static Optional<String> name(Optional<City> city, Words words) {
        return city.map(about -> about.name(words));
    }

    private static Optional<Double> number(OptionalDouble value) {
        return value.isPresent() ? Optional.of(value.getAsDouble()) : Optional.empty();
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
