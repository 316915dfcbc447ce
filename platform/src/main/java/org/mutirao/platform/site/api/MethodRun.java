// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.api;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.mutirao.calc.method.Estimate;
import org.mutirao.calc.method.Result;
import org.mutirao.calc.quantity.Unit;
import org.mutirao.calc.quantity.Units;
import org.mutirao.calc.trace.Issue;
import org.mutirao.calc.trace.Place;
import org.mutirao.calc.trace.Trace;
import org.mutirao.calc.uncertainty.UncertainMethod;
import org.mutirao.calc.uncertainty.UncertainMethod.Assumed;
import org.mutirao.calc.words.MethodWords.Naming;
import org.mutirao.platform.site.methods.MethodBook;
import org.mutirao.platform.web.Language;

/// What a method gave for one input.
///
/// @param defaultUncertainties what stands in where nobody stated an uncertainty
/// @param intervalLeavesOut inputs whose uncertainty nobody stated, and for which there is no default
@ApiRecord
record MethodRun(
        String method,
        int version,
        String factors,
        String gwp,
        List<Line> lines,
        List<Figure> figures,
        List<Default> defaultUncertainties,
        List<String> intervalLeavesOut,
        List<Remark> issues,
        List<Step> trace,
        String page) {

    private static final MathContext CANONICAL = new MathContext(12);

    /// @param lower end of the 95 % interval
    @ApiRecord
    record Figure(String name, BigDecimal value, String unit, BigDecimal lower, BigDecimal upper) {

        static Figure of(String name, Estimate<?> estimate, Unit<?> unit) {
            var interval = estimate.interval();
            return new Figure(
                    name,
                    number(estimate.value() / unit.size()),
                    unit.id(),
                    number(interval.lower() / unit.size()),
                    number(interval.upper() / unit.size()));
        }
    }

    /// @param unsplit CO2e of a factor that does not tell the gases apart
    /// @param biogenicCo2 a memo, in no total
    @ApiRecord
    record Line(String name, List<Figure> gases, Optional<Figure> unsplit, Figure co2e, Optional<Figure> biogenicCo2) {

        static Line of(Result.Line line) {
            return new Line(
                    line.name(),
                    line.emissions().gases().entrySet().stream()
                            .map(gas -> Figure.of(gas.getKey().id(), gas.getValue(), Units.TONNE))
                            .toList(),
                    line.emissions().unsplit().map(mass -> Figure.of("CO2e", mass, Units.TONNE)),
                    Figure.of("CO2e", line.co2e(), Units.TONNE),
                    line.emissions().biogenicCo2().map(memo -> Figure.of("biogenic CO2", memo, Units.TONNE)));
        }
    }

    /// @param below how far the 95 % range reaches below the value, percent of it
    /// @param factor the row of a factor table that it belongs to
    @ApiRecord
    record Default(
            String parameter, Optional<String> factor, BigDecimal below, BigDecimal above, String id, String source) {

        static Default of(Assumed one) {
            var known = one.uncertainty();
            return new Default(
                    asParameter(one.number().place()),
                    one.number().factor().map(row -> row.id()),
                    number(known.below() * 100),
                    number(known.above() * 100),
                    known.id(),
                    known.citation().source() + ", " + known.citation().locator());
        }
    }

    /// Something that a person should know about the input.
    @ApiRecord
    record Remark(
            String severity,
            Optional<String> parameter,
            String messageEn,
            String messageZh,
            String remedyEn,
            String remedyZh) {

        static Remark of(Issue issue, MethodBook book) {
            var english = book.words(Language.EN);
            var chinese = book.words(Language.ZH);
            return new Remark(
                    issue.severity().name().toLowerCase(Locale.ROOT),
                    issue.place() instanceof Place.Field field
                            ? Optional.of(asParameter(field.name()))
                            : Optional.empty(),
                    english.message(issue, Naming.IDS),
                    chinese.message(issue, Naming.IDS),
                    english.remedy(issue, Naming.IDS),
                    chinese.remedy(issue, Naming.IDS));
        }
    }

    /// How a number came to be.
    ///
    /// @param repeated whether what led to it stands further up in the account
    @ApiRecord
    record Step(
            String label,
            Optional<String> equation,
            Optional<BigDecimal> value,
            String unit,
            List<String> sources,
            List<Step> from,
            Optional<Boolean> repeated) {

        static Step of(Trace trace, Set<Trace> told) {
            boolean repeated = !trace.inputs().isEmpty() && !told.add(trace);
            return new Step(
                    trace.label(),
                    Optional.of(trace.equation()).filter(text -> !text.isEmpty()),
                    trace.value().isPresent() ? Optional.of(number(trace.value().getAsDouble())) : Optional.empty(),
                    trace.unit(),
                    trace.citations().stream()
                            .map(citation -> citation.source() + ", " + citation.locator())
                            .toList(),
                    repeated
                            ? List.of()
                            : trace.inputs().stream().map(one -> of(one, told)).toList(),
                    repeated ? Optional.of(true) : Optional.empty());
        }
    }

    MethodRun {
        lines = List.copyOf(lines);
        figures = List.copyOf(figures);
        defaultUncertainties = List.copyOf(defaultUncertainties);
        intervalLeavesOut = List.copyOf(intervalLeavesOut);
        issues = List.copyOf(issues);
        trace = List.copyOf(trace);
    }

    static MethodRun of(UncertainMethod computed, List<Issue> issues, String page, MethodBook book) {
        var result = computed.result();
        var unstated = new TreeSet<String>();
        result.lines().forEach(line -> unstated.addAll(line.co2e().unstated()));
        Set<Trace> told = Collections.newSetFromMap(new IdentityHashMap<>());
        var figures = new ArrayList<Figure>();
        for (var described : computed.rerun().descriptor().figures()) {
            Optional.ofNullable(result.figures().get(described.name()))
                    .ifPresent(figure -> figures.add(Figure.of(described.name(), figure, described.unit())));
        }
        return new MethodRun(
                result.method(),
                result.version(),
                result.factors(),
                result.gwpSet(),
                result.lines().stream().map(Line::of).toList(),
                figures,
                computed.assumed().stream().map(Default::of).toList(),
                unstated.stream().map(MethodRun::asParameter).toList(),
                issues.stream().map(issue -> Remark.of(issue, book)).toList(),
                result.lines().stream()
                        .flatMap(line -> line.co2e().trace().stream())
                        .map(trace -> Step.of(trace, told))
                        .toList(),
                page);
    }

    private static String asParameter(String place) {
        return place.replaceAll("\\[(\\d+)]", ".$1");
    }

    private static BigDecimal number(double value) {
        var rounded = new BigDecimal(value).round(CANONICAL).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }
}
