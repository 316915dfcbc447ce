// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mutirao.platform.ledger.Fact;
import org.mutirao.platform.ledger.Indicator;
import org.mutirao.platform.ledger.Ledger;
import org.mutirao.platform.site.HeadlineFigure;
import org.mutirao.platform.site.HeadlineFigure.Missing;
import org.mutirao.platform.web.Language;
import org.mutirao.platform.web.Words;

/// A headline indicator of the network: what is stated, and what our data gives.
///
/// @param stated the statement, and after it another one for the same thing
/// @param computed absent when it cannot be computed; `missing` then says why
/// @param further the same over other years
@ApiRecord
record IndicatorRow(
        String id,
        String titleEn,
        String titleZh,
        List<FactRow> stated,
        Optional<Value> computed,
        Optional<Value> further,
        Optional<Reason> missing,
        String readingEn,
        String readingZh,
        Optional<String> conflict) {

    IndicatorRow {
        stated = List.copyOf(stated);
    }

    /// @param value absent when no city can be judged
    /// @param from the first year that it covers, or the year that a change is counted from
    /// @param to the last year that it covers, or the year as of which cities are judged
    /// @param parts keys of the facts that were added up
    @ApiRecord
    record Value(
            Optional<BigDecimal> value,
            String unit,
            String unitEn,
            String unitZh,
            Optional<Integer> from,
            Optional<Integer> to,
            Counts counts,
            List<String> parts) {

        Value {
            parts = List.copyOf(parts);
        }

        static Value of(HeadlineFigure figure, Ledger ledger) {
            var unit = ledger.getUnit(figure.unit());
            var counts = figure.counts();
            return new Value(
                    ApiText.number(figure.value()),
                    unit.id(),
                    unit.other(),
                    unit.chinese(),
                    ApiText.number(figure.from()),
                    ApiText.number(figure.to()),
                    new Counts(
                            ApiText.number(counts.cities()),
                            ApiText.number(counts.nations()),
                            ApiText.number(counts.matching()),
                            ApiText.number(counts.judged()),
                            ApiText.number(counts.unknown())),
                    figure.parts().stream().map(Fact::key).toList());
        }
    }

    @ApiRecord
    record Counts(
            Optional<Integer> cities,
            Optional<Integer> nations,
            Optional<Integer> matching,
            Optional<Integer> judged,
            Optional<Integer> unknown) {}

    @ApiRecord
    record Reason(String reason, String textEn, String textZh) {

        static Reason of(Missing missing) {
            return new Reason(
                    ApiText.of(missing), missing.in(Words.of(Language.EN)), missing.in(Words.of(Language.ZH)));
        }
    }

    static IndicatorRow of(Indicator indicator, HeadlineFigure figure, Ledger ledger) {
        return new IndicatorRow(
                indicator.id(),
                indicator.title().english(),
                indicator.title().chinese(),
                Stream.concat(Stream.of(indicator.stated()), indicator.second().stream())
                        .map(fact -> FactRow.of(fact, ledger))
                        .toList(),
                Optional.of(figure).filter(HeadlineFigure::isComputed).map(one -> Value.of(one, ledger)),
                figure.further().map(other -> Value.of(other, ledger)),
                figure.missing().map(Reason::of),
                indicator.reading().english(),
                indicator.reading().chinese(),
                indicator.conflict());
    }
}
