// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.target.budget;

import org.mutirao.calc.target.Finding;
import org.mutirao.calc.target.Reason;

/// What a budget and the emissions that spend it have to be before anything can be derived from them.
final class Spending {

    private Spending() {}

    static Finding<Double> check(double budget, double emissions, int year) {
        return checkEmissions(emissions, year)
                .then(rate -> budget > 0 && Double.isFinite(budget / rate)
                        ? Finding.known(budget / rate)
                        : Finding.unknown(Reason.BUDGET_SPENT));
    }

    static Finding<Double> checkEmissions(double emissions, int year) {
        if (emissions < 0) {
            return Finding.unknown(Reason.NEGATIVE_EMISSIONS, year);
        }
        return emissions > 0 ? Finding.known(emissions) : Finding.unknown(Reason.ZERO_EMISSIONS, year);
    }
}
