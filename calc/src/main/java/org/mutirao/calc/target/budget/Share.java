// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.target.budget;

import org.mutirao.calc.target.Assumption;

/// A city's share of the world's budget, and by which idea of fairness.
///
/// @param fraction of the world's budget; below zero when the city's duty exceeds its emissions
public record Share(ShareKey key, double fraction) {

    /// The idea of fairness, as a result says it.
    public Assumption assumption() {
        return switch (key) {
            case EQUAL_PER_PERSON -> Assumption.EQUAL_RIGHTS;
            case GRANDFATHERING -> Assumption.PRESENT_EMISSIONS_GIVE_RIGHTS;
            case BLEND -> Assumption.WEIGHTED_MIX;
            case CAPABILITY -> Assumption.ABILITY_TO_PAY;
            case RESPONSIBILITY_CAPABILITY -> Assumption.RESPONSIBILITY_AND_ABILITY;
        };
    }
}
