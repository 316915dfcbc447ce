// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.factor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mutirao.calc.reference.CsvTable;
import org.mutirao.calc.trace.Checked;
import org.mutirao.calc.trace.Issue;
import org.mutirao.calc.trace.Severity;

/// One version of all factor tables. A table is read when it is first asked for, and once.
///
/// Which factor applies is decided in this order, and each step is strict:
/// 1. the keys (fuel, gas, user …) are those asked for, or the row leaves them open;
/// 2. the nearest place that has a row: city, region of a country, country, group of countries, world;
/// 3. the row of the asked IPCC profile before one of none; a row of the other profile never;
/// 4. the year: a row that holds in it, else the closest, the earlier of two equally close.
///
/// Two rows left are an error that names them. The order of the rows in a file decides nothing.
public final class Factors {

    /// So many answers are remembered: those of a few hundred cities and years.
    private static final int MOST_ANSWERS = 20_000;

    private final String version;
    private final Function<String, FactorTable> reader;
    private final Map<String, FactorTable> tables = new HashMap<>();
    private final Map<Asked, Checked<Factor>> found = new HashMap<>();

    private record Asked(String table, Map<String, String> keys, Setting setting) {}

    private Factors(String version, Function<String, FactorTable> reader) {
        this.version = version;
        this.reader = reader;
    }

    /// The factors that come with this version of the product.
    public static Factors standard() {
        var row = CsvTable.resource("/reference/factors/version.csv").rows().getFirst();
        return new Factors(
                row.text("dataset") + "@" + row.text("version"),
                name -> FactorTable.of(CsvTable.resource("/reference/factors/" + name + ".csv"), name));
    }

    /// Factors from tables in hand.
    static Factors of(String version, List<FactorTable> tables) {
        var byName = tables.stream().collect(Collectors.toMap(FactorTable::name, Function.identity()));
        return new Factors(version, name -> {
            var table = byName.get(name);
            if (table == null) {
                throw new IllegalArgumentException("There is no factor table " + name + ".");
            }
            return table;
        });
    }

    /// What results cite, such as `factors@2026.1`.
    public String version() {
        return version;
    }

    /// All rows of a table, in the order of its file.
    public List<Factor> list(String table) {
        return table(table).factors();
    }

    /// The one factor that applies.
    ///
    /// @param keys a value for each key column of the table
    public Checked<Factor> find(String table, Map<String, String> keys, Setting setting) {
        var asked = new Asked(table, Map.copyOf(keys), setting);
        synchronized (found) {
            if (found.size() >= MOST_ANSWERS) {
                found.clear();
            }
            return found.computeIfAbsent(asked, none -> look(table, keys, setting));
        }
    }

    private Checked<Factor> look(String table, Map<String, String> keys, Setting setting) {
        var fitting = table(table).factors().stream()
                .filter(factor -> factor.applies(keys))
                .filter(factor -> factor.profile().isEmpty()
                        || factor.profile().equals(setting.profile().name()))
                .toList();
        for (var place : setting.places()) {
            var here = fitting.stream()
                    .filter(factor -> factor.region().equals(place))
                    .toList();
            if (!here.isEmpty()) {
                return chosen(table, closest(ofProfile(here), setting.year()), setting);
            }
        }
        return Checked.refused(Issue.of(
                Severity.ERROR,
                "calc.issue.factor.missing",
                table,
                written(keys),
                String.join(", ", setting.places()),
                Integer.toString(setting.year()),
                near(table, keys, setting)));
    }

    private synchronized FactorTable table(String name) {
        return tables.computeIfAbsent(name, reader);
    }

    private static List<Factor> ofProfile(List<Factor> factors) {
        var special =
                factors.stream().filter(factor -> !factor.profile().isEmpty()).toList();
        return special.isEmpty() ? factors : special;
    }

    private static List<Factor> closest(List<Factor> factors, int year) {
        int distance = factors.stream()
                .mapToInt(factor -> factor.yearsFrom(year))
                .min()
                .orElseThrow();
        var near = factors.stream()
                .filter(factor -> factor.yearsFrom(year) == distance)
                .toList();
        var earlier = near.stream().filter(factor -> factor.isEarlierThan(year)).toList();
        return earlier.isEmpty() ? near : earlier;
    }

    private static Checked<Factor> chosen(String table, List<Factor> left, Setting setting) {
        if (left.size() > 1) {
            var names = left.stream().map(Factor::id).sorted().collect(Collectors.joining(", "));
            return Checked.refused(Issue.of(Severity.ERROR, "calc.issue.factor.ambiguous", table, names));
        }
        var factor = left.getFirst();
        var issues = new ArrayList<Issue>();
        int years = factor.yearsFrom(setting.year());
        if (years > 0) {
            var severity = years > 2 ? Severity.WARNING : Severity.INFORMATION;
            issues.add(Issue.of(
                    severity,
                    "calc.issue.factor.other-year",
                    factor.id(),
                    Integer.toString(
                            factor.isEarlierThan(setting.year())
                                    ? factor.to().orElseThrow()
                                    : factor.from().orElseThrow()),
                    Integer.toString(setting.year())));
        }
        if (factor.mark() == Mark.TO_BE_CONFIRMED) {
            issues.add(Issue.of(Severity.INFORMATION, "calc.issue.factor.to-be-confirmed", factor.id()));
        }
        return Checked.of(factor, issues.toArray(Issue[]::new));
    }

    /// What the table has for the same places under other keys, so that a person sees what could be used
    /// instead.
    private String near(String table, Map<String, String> keys, Setting setting) {
        var places = setting.places();
        var names = table(table).factors().stream()
                .filter(factor -> places.contains(factor.region()))
                .filter(factor -> differences(factor, keys) <= 2)
                .sorted(Comparator.<Factor>comparingLong(factor -> differences(factor, keys))
                        .thenComparing(Factor::id))
                .limit(3)
                .map(Factor::id)
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "–" : names;
    }

    private static long differences(Factor factor, Map<String, String> keys) {
        return factor.keys().entrySet().stream()
                .filter(key -> !key.getValue().isEmpty() && !key.getValue().equals(keys.get(key.getKey())))
                .count();
    }

    private static String written(Map<String, String> keys) {
        return Arrays.toString(new TreeMap<>(keys).entrySet().toArray());
    }
}
