// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.mutirao.platform.accelerator.Accelerator;
import org.mutirao.platform.accelerator.Accelerator.KnownFigure;
import org.mutirao.platform.accelerator.Accelerator.Signature;
import org.mutirao.platform.accelerator.Commitment;
import org.mutirao.platform.ledger.Bilingual;
import org.mutirao.platform.ledger.Fact.Unit;

/// An accelerator with what it asks of a city that signs, the figures that sources give about it, and the cities
/// that a source names as signatories.
@ApiRecord
record AcceleratorDetail(
        @JsonUnwrapped AcceleratorRow accelerator,
        List<Promise> commitments,
        List<Figure> figures,
        List<Signatory> signatures,
        Links links) {

    AcceleratorDetail {
        commitments = List.copyOf(commitments);
        figures = List.copyOf(figures);
        signatures = List.copyOf(signatures);
    }

    /// @param comparison how the measured value must stand to the target; absent with it when a thing is to be done
    /// @param confirmed whether it was checked against its source
    @ApiRecord
    record Promise(
            String id,
            int ordinal,
            String textEn,
            String textZh,
            Optional<String> metricEn,
            Optional<String> metricZh,
            Optional<String> comparison,
            Optional<BigDecimal> target,
            Optional<String> unit,
            Optional<String> unitEn,
            Optional<String> unitZh,
            Optional<Integer> baseYear,
            Optional<Integer> deadline,
            Optional<String> deadlineRuleEn,
            Optional<String> deadlineRuleZh,
            String source,
            String locator,
            boolean confirmed) {

        static Promise of(Commitment commitment) {
            Optional<Commitment.Level> level =
                    commitment.target() instanceof Commitment.Level reached ? Optional.of(reached) : Optional.empty();
            var unit = level.map(Commitment.Level::unit);
            return new Promise(
                    commitment.id(),
                    commitment.ordinal(),
                    commitment.text().english(),
                    commitment.text().chinese(),
                    commitment.metric().map(Bilingual::english),
                    commitment.metric().map(Bilingual::chinese),
                    level.map(Commitment.Level::comparison).map(ApiText::of),
                    level.map(reached -> ApiText.number(reached.value())),
                    unit.map(Unit::id),
                    unit.map(Unit::other),
                    unit.map(Unit::chinese),
                    commitment.baseYear(),
                    commitment.deadline(),
                    commitment.deadlineRule().map(Bilingual::english),
                    commitment.deadlineRule().map(Bilingual::chinese),
                    commitment.locator().source().id(),
                    commitment.locator().place(),
                    commitment.confirmed());
        }
    }

    /// @param literal the figure as printed, for figures of documents
    @ApiRecord
    record Figure(
            String labelEn,
            String labelZh,
            BigDecimal value,
            String unit,
            String unitEn,
            String unitZh,
            String qualifier,
            Optional<String> asOf,
            String source,
            String locator,
            Optional<String> literal,
            boolean confirmed) {

        static Figure of(KnownFigure figure) {
            return new Figure(
                    figure.label().english(),
                    figure.label().chinese(),
                    ApiText.number(figure.value()),
                    figure.unit().id(),
                    figure.unit().other(),
                    figure.unit().chinese(),
                    ApiText.of(figure.qualifier()),
                    figure.asOf(),
                    figure.locator().source().id(),
                    figure.locator().place(),
                    figure.literal(),
                    figure.confirmed());
        }
    }

    @ApiRecord
    record Signatory(String city, Optional<String> noteEn, Optional<String> noteZh, String source, String locator) {

        static Signatory of(Signature signature) {
            return new Signatory(
                    signature.city(),
                    signature.note().map(Bilingual::english),
                    signature.note().map(Bilingual::chinese),
                    signature.locator().source().id(),
                    signature.locator().place());
        }
    }

    @ApiRecord
    record Links(String self, String pageEn, String pageZh) {}

    static AcceleratorDetail of(Accelerator accelerator) {
        return new AcceleratorDetail(
                AcceleratorRow.of(accelerator),
                accelerator.commitments().stream().map(Promise::of).toList(),
                accelerator.figures().stream().map(Figure::of).toList(),
                accelerator.signatures().stream().map(Signatory::of).toList(),
                new Links(
                        AcceleratorResource.PATH + "/" + accelerator.id(),
                        "/en/accelerators/" + accelerator.id(),
                        "/zh/accelerators/" + accelerator.id()));
    }
}
