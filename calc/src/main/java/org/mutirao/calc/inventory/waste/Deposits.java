// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.waste;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mutirao.calc.method.Input;
import org.mutirao.calc.method.Outcome;
import org.mutirao.calc.method.Values;
import org.mutirao.calc.trace.Issue;
import org.mutirao.calc.trace.Severity;

/// The history of a landfill: records of one kind of waste in one year, or of the same mass in each of
/// several years.
final class Deposits {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    /// Years of deposits after which what is left out hardly matters.
    private static final int LONG_ENOUGH = 50;

    static final Input.Choice<Waste> WASTE = Input.Choice.of("waste", Waste.decaying());
    private static final Input.Year FROM = Input.Year.between("from", FIRST_YEAR, LAST_YEAR);
    private static final Input.Year TO =
            Input.Year.between("to", FIRST_YEAR, LAST_YEAR).optional();

    private Deposits() {}

    static Input.Rows of(Input<?>... more) {
        var columns = new ArrayList<Input<?>>(List.of(WASTE, FROM, TO));
        columns.addAll(List.of(more));
        return Input.Rows.of("deposits", columns.toArray(Input[]::new));
    }

    static boolean isOf(int year, Values row) {
        return row.get(FROM) <= year && year <= to(row);
    }

    /// How many yearly masses of a record decay in a year.
    static double decayedIn(int year, Values row, double rate, double delay) {
        return FirstOrderDecay.decayedIn(year, row.get(FROM), to(row), rate, delay);
    }

    /// A history has deposits before the year for which is calculated. It should reach back far enough, and
    /// a year that is left out is unknown, not zero.
    static Outcome check(Outcome outcome, List<Values> rows, int year) {
        if (rows.stream().anyMatch(row -> row.get(FROM) > to(row))) {
            return outcome.but(Issue.of(Severity.ERROR, "calc.issue.deposits.years-reversed"));
        }
        int first = rows.stream().mapToInt(row -> row.get(FROM)).min().orElseThrow();
        if (first > year) {
            return outcome.but(Issue.of(Severity.ERROR, "calc.issue.deposits.none-yet", Integer.toString(year)));
        }
        var checked = outcome;
        if (first > year - LONG_ENOUGH) {
            checked = checked.but(Issue.of(Severity.WARNING, "calc.issue.deposits.short", Integer.toString(first)));
        }
        for (var waste :
                rows.stream().map(row -> row.get(WASTE)).distinct().sorted().toList()) {
            if (hasGap(rows.stream().filter(row -> row.get(WASTE) == waste).toList())) {
                checked = checked.but(Issue.of(Severity.WARNING, "calc.issue.deposits.gap", waste.id()));
            }
        }
        return checked;
    }

    private static boolean hasGap(List<Values> rows) {
        var inOrder =
                rows.stream().sorted(Comparator.comparing(row -> row.get(FROM))).toList();
        int covered = to(inOrder.getFirst());
        for (var row : inOrder) {
            if (row.get(FROM) > covered + 1) {
                return true;
            }
            covered = Math.max(covered, to(row));
        }
        return false;
    }

    private static int to(Values row) {
        return row.find(TO).orElseGet(() -> row.get(FROM));
    }
}
