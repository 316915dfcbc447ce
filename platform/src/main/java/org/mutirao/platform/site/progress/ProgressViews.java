// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.progress;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.mutirao.calc.quantity.ExactSum;
import org.mutirao.calc.target.Assumption;
import org.mutirao.calc.target.Peaking.Variant;
import org.mutirao.calc.target.Peaking.Verdict;
import org.mutirao.calc.target.budget.BudgetReading;
import org.mutirao.platform.city.City;
import org.mutirao.platform.city.City.Region;
import org.mutirao.platform.site.HomeView.IndicatorView;
import org.mutirao.platform.site.progress.ProgressView.Choice;
import org.mutirao.platform.site.progress.ProgressView.Group;
import org.mutirao.platform.site.progress.ProgressView.Option;
import org.mutirao.platform.site.progress.ProgressView.Panel;
import org.mutirao.platform.target.CityProgress;
import org.mutirao.platform.target.NetworkPeaking;
import org.mutirao.platform.web.Words;
import org.mutirao.platform.web.chart.PanelOverYears;
import org.mutirao.platform.web.chart.YearScale;

/// Builds the page of progress.
final class ProgressViews {

    static final String PATH = "/network/progress";

    /// How many years the panels show.
    private static final int SPAN = 18;

    private static final int FEWEST_TO_DRAW = 3;
    private static final double PANEL_WIDTH = 150;
    private static final double PANEL_HEIGHT = 84;

    /// A city with everything that is judged of it.
    record Judged(City city, CityProgress progress) {}

    /// What the page is made of.
    ///
    /// @param today the test as of this year
    /// @param then the test as of the year that the question is about
    /// @param last the last year with inventories
    /// @param cities all of them
    /// @param adopted those with an adopted target
    record Material(
            ProgressQuestion question,
            NetworkPeaking today,
            NetworkPeaking then,
            int last,
            List<Judged> cities,
            List<City> adopted,
            List<Region> regions,
            List<IndicatorView> indicators) {

        Material {
            cities = List.copyOf(cities);
            adopted = List.copyOf(adopted);
            regions = List.copyOf(regions);
            indicators = List.copyOf(indicators);
        }
    }

    private final Material material;
    private final ProgressQuestion question;
    private final List<Judged> shown;
    private final Words words;

    private ProgressViews(Material material, Words words) {
        this.material = material;
        this.question = material.question();
        this.shown = material.cities().stream()
                .filter(judged -> isIn(judged.city(), question.region()))
                .toList();
        this.words = words;
    }

    static ProgressView of(Material material, Words words) {
        return new ProgressViews(material, words).build();
    }

    /// The cities of the region that the question is about.
    static List<Judged> shown(Material material, Words words) {
        return new ProgressViews(material, words).shown;
    }

    private ProgressView build() {
        var today = material.today().share();
        var then = material.then().share();
        return new ProgressView(
                words.count("site.progress.title", today.unknown(), all(today.decided() + today.unknown())),
                words.rich(
                        material.then().asOf() == material.last() ? "site.progress.lede" : "site.progress.lede.asof",
                        material.last(),
                        all(then.peaked()),
                        all(then.decided() - then.peaked()),
                        all(then.unknown()),
                        material.then().asOf()),
                question.query(),
                form(),
                regions(),
                words.say("site.progress.drawn", scale().first(), scale().last()),
                Arrays.stream(Verdict.values()).map(this::group).toList(),
                material.indicators(),
                AgainstViews.of(shown, words),
                budget(),
                adopted(),
                new ProgressTable(question, words).of(shown));
    }

    private String all(int count) {
        return words.figures().whole(count);
    }

    private ProgressView.Adopted adopted() {
        var cities = material.adopted();
        return new ProgressView.Adopted(
                cities.isEmpty() ? "" : words.count("site.progress.adopted", cities.size()),
                cities.stream()
                        .map(city -> new ProgressView.Link(
                                city.name(words),
                                "/" + words.language().path() + "/cities/" + city.id() + "/target#adopted"))
                        .toList());
    }

    private ProgressView.Form form() {
        int asOf = material.then().asOf();
        var years = IntStream.rangeClosed(material.last(), material.today().asOf())
                .mapToObj(year -> new Option(String.valueOf(year), String.valueOf(year), year == asOf))
                .toList();
        var rules = Arrays.stream(Variant.values())
                .map(rule -> new Option(
                        rule == Variant.STRICT_PROSE ? ProgressQuestion.PROSE : ProgressQuestion.CODE,
                        words.say("site.progress.rule." + rule),
                        rule == question.rule()))
                .toList();
        return new ProgressView.Form(
                years, rules, question.region().orElse(""), question.order().word());
    }

    private List<Choice> regions() {
        var choices = new ArrayList<Choice>();
        choices.add(choice(words.say("site.progress.regions.all"), Optional.empty()));
        material.regions().forEach(region -> choices.add(choice(region.name().in(words), Optional.of(region.id()))));
        return choices;
    }

    private Choice choice(String label, Optional<String> region) {
        long count = material.cities().stream()
                .filter(judged -> isIn(judged.city(), region))
                .count();
        return new Choice(
                label,
                words.figures().whole(count),
                "/" + words.language().path() + PATH + question.in(region).query(),
                question.region().equals(region));
    }

    private static boolean isIn(City city, Optional<String> region) {
        return region.isEmpty()
                || city.membership()
                        .filter(member -> member.region().id().equals(region.get()))
                        .isPresent();
    }

    private YearScale scale() {
        return new YearScale(material.then().asOf() - SPAN + 1, material.then().asOf());
    }

    private Group group(Verdict verdict) {
        var cities = shown.stream()
                .filter(judged -> judged.progress().peaking().verdict() == verdict)
                .sorted(ProgressTable.BY_CHANGE)
                .toList();
        var drawn = cities.stream().filter(ProgressViews::isLongEnough).toList();
        var rest = cities.stream()
                .filter(judged -> !isLongEnough(judged))
                .map(judged -> new ProgressView.Short(
                        judged.city().name(words), href(judged.city(), words), recordLength(judged)))
                .toList();
        return new Group(
                kind(verdict),
                words.count("site.progress.group." + verdict, cities.size()),
                rule(verdict, drawn.size()),
                drawn.stream().map(judged -> panel(judged, verdict)).toList(),
                rest);
    }

    private String rule(Verdict verdict, int drawn) {
        return switch (verdict) {
            case PEAKED -> words.say("site.progress.peaked." + question.rule());
            case NOT_PEAKED -> words.say("site.progress.notpeaked." + question.rule());
            case UNKNOWN ->
                drawn == 0
                        ? words.say("site.progress.group.UNKNOWN.rule")
                        : words.count("site.progress.group.UNKNOWN.rule.drawn", drawn);
        };
    }

    private static boolean isLongEnough(Judged judged) {
        return judged.progress().peaking().cells().years() >= FEWEST_TO_DRAW;
    }

    private String recordLength(Judged judged) {
        var cells = judged.progress().peaking().cells();
        return cells.latest()
                .map(latest -> words.count("site.progress.inventories", cells.years(), latest.year()))
                .orElseGet(() -> words.say("site.progress.inventories.none"));
    }

    private Panel panel(Judged judged, Verdict verdict) {
        var result = judged.progress().peaking();
        var peak = result.cells().peak().orElseThrow();
        var name = judged.city().name(words);
        var change = ProgressTable.change(judged, words);
        var values = judged.progress().standing().facts().tonnes().values().headMap(result.asOf() + 1);
        var chart = new PanelOverYears(
                words.say("site.progress.panel", name, change, peak.year(), values.lastKey()),
                scale(),
                values,
                peak.year(),
                style(verdict));
        return new Panel(
                name,
                target(judged.city(), words),
                change,
                verdict == Verdict.UNKNOWN && !result.doubtfulYears().isEmpty()
                        ? words.say(
                                "site.progress.doubtful", result.doubtfulYears().getLast())
                        : "",
                chart.draw(PANEL_WIDTH, PANEL_HEIGHT));
    }

    /// What the cities emit together against what their shares add up to.
    private ProgressView.Budget budget() {
        var readings = shown.stream()
                .flatMap(judged -> judged.progress().standing().budget().find().stream())
                .toList();
        if (readings.isEmpty()) {
            return new ProgressView.Budget(words.rich("site.progress.budget.none"), "");
        }
        double yearly = ExactSum.of(
                readings.stream().mapToDouble(reading -> reading.base().value()));
        double shares = ExactSum.of(
                readings.stream().mapToDouble(reading -> reading.budget().tonnesCo2e()));
        var setting = readings.getFirst().setting();
        var world = readings.getFirst().budget().world();
        return new ProgressView.Budget(
                words.rich(
                        "site.progress.budget",
                        words.figures().whole(readings.size()),
                        words.figures().amount(yearly),
                        words.figures().amount(shares),
                        words.figures().decimals(shares / yearly, 1)),
                words.say(
                        "site.progress.budget.note",
                        words.figures().exact(world.gigatonnesCo2()),
                        setting.starts(),
                        words.figures().exact(setting.temperature()),
                        setting.probability(),
                        world.citation().source(),
                        assumed(readings.getFirst())));
    }

    private String assumed(BudgetReading reading) {
        return reading.assumed().stream()
                .distinct()
                .map((Assumption assumption) -> words.say("calc.target.assumption." + assumption))
                .reduce((one, other) -> one + words.say("site.progress.sentence.gap") + other)
                .orElse("");
    }

    static String kind(Verdict verdict) {
        return switch (verdict) {
            case PEAKED -> "peaked";
            case NOT_PEAKED -> "not-peaked";
            case UNKNOWN -> "unknown";
        };
    }

    private static String style(Verdict verdict) {
        return switch (verdict) {
            case PEAKED -> "met";
            case NOT_PEAKED -> "off";
            case UNKNOWN -> "unknown";
        };
    }

    static String target(City city, Words words) {
        return href(city, words) + "/target";
    }

    static String href(City city, Words words) {
        return "/" + words.language().path() + "/cities/" + city.id();
    }
}
