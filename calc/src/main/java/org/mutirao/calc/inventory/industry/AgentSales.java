// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.industry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mutirao.calc.method.Bounds;
import org.mutirao.calc.method.Estimate;
import org.mutirao.calc.method.Input;
import org.mutirao.calc.method.Need;
import org.mutirao.calc.method.Values;
import org.mutirao.calc.quantity.Dimension.Mass;
import org.mutirao.calc.quantity.Dimension.Ratio;
import org.mutirao.calc.quantity.Quantity;
import org.mutirao.calc.quantity.Units;
import org.mutirao.calc.trace.Checked;
import org.mutirao.calc.trace.Issue;
import org.mutirao.calc.trace.Severity;

/// What was sold of an agent in one year, and how much of it went into new equipment.
record AgentSales(Estimate<Mass> sold, Estimate<Mass> newCharge) {

    /// Whether the sales of each year are known, or only those of the inventory year.
    private enum History implements Input.Constant {
        KNOWN,
        CAST_BACK
    }

    private static final Input.Choice<History> HISTORY = Input.Choice.of("salesHistory", History.values());

    private static final Input.Figure<Ratio> YEARS_AGO =
            Input.Figure.factor("yearsAgo", Units.ONE).within(Bounds.between(0, 100));
    private static final Input.Figure<Mass> SOLD = Input.Figure.activity("sold", Units.TONNE);
    private static final Input.Figure<Mass> NEW_CHARGE =
            Input.Figure.activity("newCharge", Units.TONNE).optional();
    private static final Input.Rows SALES = new Input.Rows(
            "sales", List.of(YEARS_AGO, SOLD, NEW_CHARGE), new Need.WhenChosen(HISTORY, Set.of(History.KNOWN.id())));
    private static final Input.Figure<Mass> SOLD_NOW =
            Input.Figure.activity("soldThisYear", Units.TONNE).when(HISTORY, History.CAST_BACK);
    private static final Input.Figure<Ratio> INTRODUCED = Input.Figure.factor("yearsSinceIntroduction", Units.ONE)
            .within(Bounds.between(0, 100))
            .when(HISTORY, History.CAST_BACK);
    private static final Input.Figure<Ratio> GROWTH = Input.Figure.factor("salesGrowth", Units.PERCENT)
            .within(Bounds.between(0, 100))
            .orElse(IndustryTables.parameter("bank.growth"))
            .when(HISTORY, History.CAST_BACK);

    /// The inputs of a history of sales, between what comes first and the rest of a method's.
    static List<Input<?>> inputs(Input<?> first, Input<?>... rest) {
        return Stream.concat(Stream.of(first, HISTORY, SALES, SOLD_NOW, INTRODUCED, GROWTH), Stream.of(rest))
                .toList();
    }

    /// Every year from the introduction to the inventory year, the earliest first.
    static Checked<List<AgentSales>> read(Values in) {
        return switch (in.get(HISTORY)) {
            case KNOWN -> known(in.get(SALES));
            case CAST_BACK -> castBack(in);
        };
    }

    private static Checked<List<AgentSales>> known(List<Values> rows) {
        var issues = new ArrayList<Issue>();
        var newestFirst = rows.stream()
                .sorted(Comparator.comparingDouble(row -> row.get(YEARS_AGO).value()))
                .toList();
        for (int i = 0; i < newestFirst.size(); i++) {
            var row = newestFirst.get(i);
            if (row.get(YEARS_AGO).value() != i) {
                return Checked.refused(Issue.of(Severity.ERROR, "calc.issue.years.not-consecutive", SALES.name()));
            }
            if (of(row).newCharge().value() > of(row).sold().value()) {
                issues.add(Issue.of(Severity.ERROR, "calc.issue.new-charge.more-than-sold", Integer.toString(i)));
            }
        }
        return issues.isEmpty()
                ? Checked.of(newestFirst.reversed().stream().map(AgentSales::of).toList())
                : new Checked<>(Optional.empty(), issues);
    }

    private static AgentSales of(Values row) {
        return new AgentSales(row.get(SOLD), row.find(NEW_CHARGE).orElse(row.get(SOLD)));
    }

    /// - *Equation:* sold of the year before = sold / (1 + growth)
    /// - *Source:* 2006 IPCC Guidelines, Vol. 3, Ch. 7, section 7.5.2, Tier 1.
    /// - *Valid for:* steady growth since the agent was introduced, without a ramp in the first years.
    /// - *Units:* t, share a year, years; t for each year.
    private static Checked<List<AgentSales>> castBack(Values in) {
        double years = in.get(INTRODUCED).value();
        if (years != Math.rint(years)) {
            return Checked.refused(Issue.of(Severity.ERROR, "calc.issue.years.not-whole", INTRODUCED.name()));
        }
        var oneMore = in.get(GROWTH).plus(Estimate.exact(new Quantity<>(1, new Ratio())));
        var sold = in.get(SOLD_NOW);
        var newestFirst = new ArrayList<AgentSales>();
        for (int i = 0; i <= years; i++) {
            newestFirst.add(new AgentSales(sold, sold));
            sold = sold.overShare(oneMore).named("sold", "sold of the next year / (1 + growth)");
        }
        return Checked.of(newestFirst.reversed());
    }
}
