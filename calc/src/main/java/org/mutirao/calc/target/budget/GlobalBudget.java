// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.target.budget;

import org.mutirao.calc.factor.Mark;
import org.mutirao.calc.trace.Citation;

/// How much CO2 the world may still emit for a limit of warming, with a probability of holding it.
///
/// @param edition who assessed it and when: `AR6`, `IGCC-2025`
/// @param temperature the limit in °C above 1850–1900
/// @param probability of staying below the limit, in percent
/// @param starts the budget counts from 1 January of this year
public record GlobalBudget(
        String edition,
        double temperature,
        int probability,
        int starts,
        Basis basis,
        double gigatonnesCo2,
        Citation citation,
        Mark mark) {

    public enum Basis {
        /// As the edition published it.
        ASSESSED,
        /// Carried to a later start by subtracting what the world emitted since; not assessed again.
        ROLLED
    }
}
