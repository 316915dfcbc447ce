// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.target.budget;

import org.mutirao.calc.target.Finding;
import org.mutirao.calc.target.Reason;

/// One of those who share the world's budget: a country of the world table, or the city.
///
/// @param gdpPerPerson in USD at purchasing power parity
/// @param cumulativeCo2 t CO2 emitted since the year from which responsibility counts
public record Party(double population, double gdpPerPerson, double cumulativeCo2) {

    /// The first thing that keeps a share from being computed.
    Finding<Party> checked() {
        if (!(population > 0)) {
            return Finding.unknown(Reason.POPULATION_MISSING);
        }
        if (!(gdpPerPerson > 0)) {
            return Finding.unknown(Reason.GDP_MISSING);
        }
        return cumulativeCo2 >= 0 ? Finding.known(this) : Finding.unknown(Reason.NEGATIVE_EMISSIONS);
    }
}
