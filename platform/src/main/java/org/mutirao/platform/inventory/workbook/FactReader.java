// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.inventory.workbook;

import static org.mutirao.platform.inventory.workbook.InventoryFile.error;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.mutirao.calc.inventory.review.Known;
import org.mutirao.calc.quantity.Measured;
import org.mutirao.calc.quantity.Units;
import org.mutirao.calc.trace.Checked;
import org.mutirao.calc.trace.Issue;

/// Reads facts: what each says, of what, of which year, and who says so. One that does not fit is an issue
/// with its place and is left out, so that the rules that ask for it stay not checked.
final class FactReader {

    /// A fact that fits.
    ///
    /// @param number in canonical units; zero when the value is a word or a name
    record Fact(FactKind kind, String of, int year, double number, String text, GivenFact given) {}

    private final int year;
    private final List<Issue> issues = new ArrayList<>();
    private final Set<List<Object>> seen = new HashSet<>();

    private FactReader(int year) {
        this.year = year;
    }

    /// @param year of the inventory
    static Checked<Known> read(List<GivenFact> given, int year) {
        var reader = new FactReader(year);
        var facts = given.stream().flatMap(one -> reader.read(one).stream()).toList();
        var known = new KnownFacts(facts, reader.issues).known();
        return new Checked<>(Optional.of(known), reader.issues);
    }

    private Optional<Fact> read(GivenFact given) {
        var kind = FactKind.find(given.fact());
        if (kind.isEmpty()) {
            report(given, "fact", "inventory.file.fact.unknown", given.fact(), String.join(", ", words()));
            return Optional.empty();
        }
        int before = issues.size();
        subject(kind.get(), given);
        int of = year(kind.get(), given);
        var number = value(kind.get(), given);
        if (given.source().isBlank()) {
            report(given, "source", "inventory.file.fact.no-source", given.fact());
        }
        if (issues.size() > before) {
            return Optional.empty();
        }
        if (!seen.add(identity(kind.get(), given))) {
            report(given, "fact", "inventory.file.fact.twice", (given.fact() + " " + given.of()).strip());
            return Optional.empty();
        }
        return Optional.of(new Fact(kind.get(), given.of(), of, number.orElse(0), given.value(), given));
    }

    /// Plants and peers come in numbers; of everything else there is one a year.
    private static List<Object> identity(FactKind kind, GivenFact given) {
        return switch (kind) {
            case PLANT, PEER -> List.of(kind, given.of(), given.year(), given.value(), given.source());
            default -> List.of(kind, given.of(), given.year());
        };
    }

    private void subject(FactKind kind, GivenFact given) {
        if (kind.subjects().isEmpty() && !given.of().isEmpty()) {
            report(given, "of", "inventory.file.fact.of-nothing", given.fact(), given.of());
        } else if (!kind.subjects().isEmpty() && !kind.subjects().contains(given.of())) {
            var key = given.of().isEmpty() ? "inventory.file.fact.no-of" : "inventory.file.fact.of";
            report(given, "of", key, given.fact(), given.of(), String.join(", ", kind.subjects()));
        }
    }

    private int year(FactKind kind, GivenFact given) {
        if (!HeaderReader.YEAR.matcher(given.year()).matches()) {
            report(given, "year", "inventory.file.fact.no-year", given.fact(), given.year());
            return year;
        }
        int of = Integer.parseInt(given.year());
        if (kind.period() == FactKind.Period.OF_THE_INVENTORY && of != year) {
            report(given, "year", "inventory.file.fact.other-year", given.fact(), given.year(), Integer.toString(year));
        }
        return of;
    }

    private OptionalDouble value(FactKind kind, GivenFact given) {
        boolean none = given.of().equals(FactKind.NONE);
        if (given.value().isBlank() != none) {
            var key = none ? "inventory.file.fact.none-with-value" : "inventory.file.fact.no-value";
            report(given, Columns.VALUE, key, given.fact(), given.value());
        } else if (!none) {
            return switch (kind.value()) {
                case FactKind.Measured measured -> number(measured, given);
                case FactKind.Word word -> {
                    if (!word.options().contains(given.value())) {
                        var options = String.join(", ", word.options());
                        report(given, Columns.VALUE, "inventory.file.fact.word", given.fact(), given.value(), options);
                    }
                    yield OptionalDouble.empty();
                }
                case FactKind.Name() -> OptionalDouble.empty();
            };
        }
        return OptionalDouble.empty();
    }

    private OptionalDouble number(FactKind.Measured asked, GivenFact given) {
        var parsed = Units.parse(given.value());
        parsed.issues().forEach(issue -> issues.add(issue.at(given.locator().at(Columns.VALUE))));
        return parsed.value().map(measured -> number(measured, asked, given)).orElse(OptionalDouble.empty());
    }

    private OptionalDouble number(Measured measured, FactKind.Measured asked, GivenFact given) {
        var unit = asked.unit();
        double number = measured.amount() * measured.unit().size();
        boolean bare = measured.unit().equals(Units.ONE);
        if (bare || !measured.unit().dimension().equals(unit.dimension())) {
            var key = bare ? "inventory.file.fact.no-unit" : "inventory.file.fact.wrong-unit";
            report(given, Columns.VALUE, key, given.fact(), given.value(), unit.id());
        } else if (!Double.isFinite(number)) {
            report(given, Columns.VALUE, "calc.issue.amount.out-of-range", given.value());
        } else if (!asked.holds(number)) {
            var key = "inventory.file.fact." + FactKind.id(asked.sign());
            report(given, Columns.VALUE, key, given.fact(), given.value());
        }
        return OptionalDouble.of(number);
    }

    private static List<String> words() {
        return List.of(FactKind.values()).stream().map(FactKind::word).toList();
    }

    private void report(GivenFact given, String column, String key, String... arguments) {
        issues.add(error(key, arguments).at(given.locator().at(column)));
    }
}
