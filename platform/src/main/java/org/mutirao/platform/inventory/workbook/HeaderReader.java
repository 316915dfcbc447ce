// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.inventory.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mutirao.calc.factor.Profile;
import org.mutirao.calc.inventory.Level;
import org.mutirao.calc.inventory.compute.Header;
import org.mutirao.calc.quantity.GwpSet;
import org.mutirao.calc.quantity.Money;
import org.mutirao.calc.quantity.Quantity;
import org.mutirao.calc.quantity.Units;
import org.mutirao.calc.trace.Checked;
import org.mutirao.calc.trace.Issue;
import org.mutirao.calc.trace.Severity;

/// Reads whose inventory it is, of which year, and by which rules.
final class HeaderReader {

    static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d|2100");
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{3}");

    /// In a square kilometre.
    static final int HECTARES = 100;

    private final Entry entry;
    private final List<Issue> issues = new ArrayList<>();

    HeaderReader(Entry entry) {
        this.entry = entry;
    }

    Checked<Header> read() {
        for (var heading : entry.fields().keySet()) {
            if (!Columns.CITY.contains(heading)) {
                report(heading, "inventory.file.unknown-column", heading, String.join(", ", Columns.CITY));
            }
        }
        var name = entry.find("name").or(() -> entry.find("city"));
        var year = year();
        var level = level();
        var profile = profile();
        var set = set();
        var people = number("population");
        var area = number("area km2");
        var gdp = number("gdp USD");
        var country = entry.find("country");
        if (country.isPresent() && !COUNTRY.matcher(country.get()).matches()) {
            report("country", "inventory.file.no-country", country.get());
        }
        if (name.isEmpty()) {
            report("name", "inventory.file.no-name");
        }
        if (name.isEmpty() || year.isEmpty() || level.isEmpty() || profile.isEmpty() || set.isEmpty()) {
            return new Checked<>(Optional.empty(), issues);
        }
        return new Checked<>(
                Optional.of(new Header(
                        entry.find("city").orElse(name.get()),
                        name.get(),
                        country,
                        entry.find("region"),
                        year.get(),
                        profile.get(),
                        set.get(),
                        level.get(),
                        people.map(number -> Quantity.of(number, Units.PERSON)),
                        area.map(number -> Quantity.of(number, Units.HECTARE.of(HECTARES))),
                        gdp.map(number -> new Money(BigDecimal.valueOf(number), "USD")),
                        entry.text("language"))),
                issues);
    }

    private Optional<Integer> year() {
        var written = entry.text("year");
        if (YEAR.matcher(written).matches()) {
            return Optional.of(Integer.parseInt(written));
        }
        report("year", "inventory.file.no-year", written);
        return Optional.empty();
    }

    private Optional<Level> level() {
        var written = entry.text("level");
        var level = Optional.ofNullable(Columns.LEVELS.get(written));
        if (level.isEmpty()) {
            report("level", "inventory.file.no-level", written, String.join(", ", Columns.LEVELS.keySet()));
        }
        return level;
    }

    private Optional<Profile> profile() {
        var written = entry.find("profile").orElse(Profile.IPCC2019.name());
        var profile = Arrays.stream(Profile.values())
                .filter(one -> one.name().equals(written))
                .findFirst();
        if (profile.isEmpty()) {
            report("profile", "inventory.file.no-profile", written);
        }
        return profile;
    }

    private Optional<String> set() {
        var written = entry.find("gwp").orElse(GwpSet.DEFAULT);
        if (GwpSet.find(written).isEmpty()) {
            var known = String.join(", ", GwpSet.list().stream().map(GwpSet::id).toList());
            report("gwp", "calc.issue.gwp.unknown", written, known);
            return Optional.empty();
        }
        return Optional.of(written);
    }

    private Optional<Double> number(String column) {
        var written = entry.find(column);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        var parsed = Units.parse(written.get());
        parsed.issues().forEach(issue -> issues.add(issue.at(entry.locator().at(column))));
        if (parsed.value().isEmpty()) {
            return Optional.empty();
        }
        var measured = parsed.value().get();
        if (!measured.unit().equals(Units.ONE) || measured.amount() <= 0) {
            report(column, "inventory.file.not-positive", column, written.get());
            return Optional.empty();
        }
        return Optional.of(measured.amount());
    }

    private void report(String column, String key, String... arguments) {
        issues.add(Issue.of(Severity.ERROR, key, arguments).at(entry.locator().at(column)));
    }
}
