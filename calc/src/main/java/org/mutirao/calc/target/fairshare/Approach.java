// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.target.fairshare;

/// The approaches that are set side by side. What each assumes and what it is not stands under
/// `calc.target.approach.` in the messages.
public enum Approach {
    BUDGET_EQUAL,
    BUDGET_GRANDFATHERING,
    BUDGET_BLEND,
    RACE_TO_ZERO,
    HDI_SCALED,
    CONTRACTION_1_5,
    CONTRACTION_WELL_BELOW_2,
    DEADLINE_2020
}
