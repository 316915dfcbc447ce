// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.progress;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.mutirao.calc.target.CityAgainstNation.Compared;
import org.mutirao.calc.target.CityAgainstNation.Unknown;
import org.mutirao.calc.target.Finding;
import org.mutirao.calc.target.Peaking;
import org.mutirao.calc.target.YearValue;
import org.mutirao.calc.target.trend.Gap;
import org.mutirao.platform.site.progress.ProgressQuestion.Order;
import org.mutirao.platform.site.progress.ProgressView.Column;
import org.mutirao.platform.site.progress.ProgressView.Condition;
import org.mutirao.platform.site.progress.ProgressView.Row;
import org.mutirao.platform.site.progress.ProgressView.Table;
import org.mutirao.platform.site.progress.ProgressViews.Judged;
import org.mutirao.platform.web.Words;

/// The table of all cities, with the numbers behind each verdict.
final class ProgressTable {

    /// The greatest fall first; cities without a peak to compare with come last.
    static final Comparator<Judged> BY_CHANGE =
            Comparator.comparingDouble(judged -> change(judged).orElse(Double.POSITIVE_INFINITY));

    private final ProgressQuestion question;
    private final Words words;

    ProgressTable(ProgressQuestion question, Words words) {
        this.question = question;
        this.words = words;
    }

    Table of(List<Judged> cities) {
        return new Table(columns(), sorted(cities).stream().map(this::row).toList());
    }

    /// In the order that the question asks for; what cannot be ordered comes last.
    List<Judged> sorted(List<Judged> cities) {
        var collator =
                Collator.getInstance(Locale.forLanguageTag(words.language().tag()));
        Comparator<Judged> byName = Comparator.comparing(judged -> judged.city().name(words), collator);
        Comparator<Judged> order = switch (question.order()) {
            case NAME -> byName;
            case CHANGE -> BY_CHANGE;
            case GAP ->
                Comparator.comparingDouble(judged -> -relativeGap(judged).orElse(Double.NEGATIVE_INFINITY));
        };
        return cities.stream().sorted(order.thenComparing(byName)).toList();
    }

    private List<Column> columns() {
        var columns = new ArrayList<Column>();
        columns.add(sortable("name", Order.NAME, "ascending", false));
        columns.add(column("verdict", false));
        columns.add(column("conditions", false));
        columns.add(column("peak", true));
        columns.add(column("latest", true));
        columns.add(sortable("change", Order.CHANGE, "ascending", true));
        columns.add(column("person", true));
        columns.add(column("nation", false));
        columns.add(column("left", true));
        columns.add(sortable("gap", Order.GAP, "descending", true));
        return columns;
    }

    private Column column(String name, boolean number) {
        return new Column(words.say("site.progress.column." + name), "", "", number);
    }

    private Column sortable(String name, Order order, String direction, boolean number) {
        return new Column(
                words.say("site.progress.column." + name),
                "/" + words.language().path() + ProgressViews.PATH
                        + question.by(order).query() + "#table",
                question.order() == order ? direction : "",
                number);
    }

    private Row row(Judged judged) {
        var progress = judged.progress();
        var cells = progress.peaking().cells();
        var standing = progress.standing();
        return new Row(
                judged.city().name(words),
                ProgressViews.href(judged.city(), words),
                ProgressViews.target(judged.city(), words),
                ProgressViews.kind(progress.peaking().verdict()),
                words.say("site.progress.verdict." + progress.peaking().verdict()),
                conditions(progress.peaking()),
                cells.peak().map(this::inYear).orElse("–"),
                cells.latest().map(this::inYear).orElse("–"),
                change(judged, words),
                standing.facts()
                        .latest()
                        .then(standing.facts()::perPerson)
                        .find()
                        .map(tonnes -> words.figures().decimals(tonnes, 1))
                        .orElse("–"),
                switch (progress.nation()) {
                    case Compared compared ->
                        words.say(
                                "site.progress.pace." + compared.pace(),
                                words.figures().change(compared.city().annualised(), 1));
                    case Unknown unknown -> words.say("site.progress.nation." + unknown.reason());
                },
                standing.budget()
                        .find()
                        .map(reading -> words.figures().decimals(reading.left().years(), 1))
                        .orElse("–"),
                standing.gap().find().map(this::gap).orElse("–"),
                why(standing.gap()));
    }

    private String inYear(YearValue value) {
        return words.say("site.progress.inyear", words.figures().amount(value.value()), value.year());
    }

    private String gap(Gap gap) {
        return words.say(
                "site.progress.gap",
                words.figures().amount(gap.gap()),
                words.figures().change(gap.gap() / gap.now().value(), 0));
    }

    private String why(Finding<Gap> gap) {
        return switch (gap) {
            case Finding.Known<Gap> known -> "";
            case Finding.Unknown<Gap>(var reason, var years) -> words.say("calc.target.reason." + reason);
        };
    }

    /// The number that each of the four conditions tested; a dash where there is none to test.
    private List<Condition> conditions(Peaking.Result result) {
        var cells = result.cells();
        var held = cells.conditions();
        Optional<Integer> sincePeak =
                cells.latest().flatMap(latest -> cells.peak().map(peak -> latest.year() - peak.year()));
        Optional<Integer> age = cells.latest().map(latest -> result.asOf() - latest.year());
        return List.of(
                new Condition(words.count("site.progress.condition.count", cells.years()), held.pc1()),
                new Condition(
                        sincePeak
                                .map(years -> words.count("site.progress.condition.since", years))
                                .orElse("–"),
                        held.pc2()),
                new Condition(
                        age.map(years -> words.count("site.progress.condition.age", years))
                                .orElse("–"),
                        held.pc3()),
                new Condition(change(cells.changeSincePeak(), words), held.pc4()));
    }

    /// The change since the peak in words.
    static String change(Judged judged, Words words) {
        return change(change(judged), words);
    }

    private static String change(OptionalDouble change, Words words) {
        return change.isPresent() ? words.figures().change(change.getAsDouble(), 0) : "–";
    }

    static OptionalDouble change(Judged judged) {
        return judged.progress().peaking().cells().changeSincePeak();
    }

    /// The gap as a part of the latest inventory, so that small cities and large ones can be ordered together.
    static OptionalDouble relativeGap(Judged judged) {
        return judged.progress().standing().gap().find().stream()
                .mapToDouble(gap -> gap.gap() / gap.now().value())
                .findFirst();
    }
}
