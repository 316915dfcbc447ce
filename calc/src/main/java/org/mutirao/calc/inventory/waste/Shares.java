// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.waste;

import org.mutirao.calc.method.Estimate;
import org.mutirao.calc.method.Input;
import org.mutirao.calc.method.Outcome;
import org.mutirao.calc.method.Values;
import org.mutirao.calc.quantity.Dimension.Ratio;
import org.mutirao.calc.trace.Issue;
import org.mutirao.calc.trace.Severity;

/// The shares of a list, which have to add up to one.
final class Shares {

    /// Printed compositions are rounded: each of ten parts by half a per mille.
    private static final double ADD_UP_WITHIN = 0.005;

    private Shares() {}

    static Outcome check(Outcome outcome, Input.Rows rows, Input.Figure<Ratio> share, Values in) {
        double sum = Estimate.sum(
                        in.get(rows).stream().map(row -> row.get(share)).toList())
                .value();
        return Math.abs(sum - 1) <= ADD_UP_WITHIN
                ? outcome
                : outcome.but(Issue.of(Severity.ERROR, "calc.issue.shares.not-one", rows.name()));
    }
}
