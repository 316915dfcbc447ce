// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.claims;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.mutirao.platform.city.City;
import org.mutirao.platform.ledger.Conflict;
import org.mutirao.platform.site.claims.ClaimIndex.Disputed;
import org.mutirao.platform.site.claims.ClaimIndex.Stated;
import org.mutirao.platform.web.Words;

/// A list of claims as a table for spreadsheets and programs. The columns have the same names in every language.
final class ClaimsCsv {

    private ClaimsCsv() {}

    /// One row for each stated figure, its value in its unit and unrounded.
    static String stated(List<Stated> claims, Words words) {
        var text = new StringWriter();
        var csv = CsvWriter.builder().build(text);
        csv.writeRecord(
                "id", "city", "city_name", "quantity", "label", "value", "low", "high", "unit", "qualifier", "starts",
                "ends", "base_year", "period", "status", "document", "lines", "literal", "conflicts", "note");
        for (var claim : claims) {
            var fact = claim.fact();
            write(
                    csv,
                    fact.key(),
                    claim.city().map(City::id).orElse(""),
                    claim.city().map(city -> city.name(words)).orElse(""),
                    fact.quantity().id(),
                    fact.quantity().label().in(words),
                    number(fact.value()),
                    number(fact.low()),
                    number(fact.high()),
                    fact.unit().id(),
                    lower(fact.qualifier()),
                    fact.starts().orElse(""),
                    fact.ends().orElse(""),
                    fact.baseYear().map(String::valueOf).orElse(""),
                    fact.period().map(period -> period.in(words)).orElse(""),
                    lower(fact.status()),
                    fact.locator().source().id(),
                    fact.locator().place(),
                    fact.literal().orElse(""),
                    String.join(" ", claim.conflicts().stream().map(Conflict::id).toList()),
                    fact.note().map(note -> note.in(words)).orElse(""));
        }
        return text.toString();
    }

    /// One row for each reading of each conflict.
    static String disputed(List<Disputed> claims, Words words) {
        var text = new StringWriter();
        var csv = CsvWriter.builder().build(text);
        csv.writeRecord(
                "id", "kind", "city", "city_name", "title", "reading", "says", "claim", "document", "lines", "literal",
                "reason", "working");
        for (var claim : claims) {
            var conflict = claim.conflict();
            for (var reading : conflict.readings()) {
                write(
                        csv,
                        conflict.id(),
                        lower(conflict.kind()),
                        conflict.city().orElse(""),
                        claim.city().map(city -> city.name(words)).orElse(""),
                        conflict.title().in(words),
                        reading.id(),
                        reading.text().in(words),
                        reading.fact().orElse(""),
                        reading.locator().source().id(),
                        reading.locator().place(),
                        reading.literal(),
                        conflict.reason().in(words),
                        String.join("; ", conflict.working()));
            }
        }
        return text.toString();
    }

    private static void write(CsvWriter csv, String... cells) {
        var safe = new String[cells.length];
        for (int i = 0; i < cells.length; i++) {
            safe[i] = SafeCell.of(cells[i]);
        }
        csv.writeRecord(safe);
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String number(OptionalDouble value) {
        return value.isPresent() ? number(value.getAsDouble()) : "";
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
