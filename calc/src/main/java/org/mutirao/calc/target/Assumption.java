// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.target;

/// What a result took for granted; shown wherever the result is. The words stand under
/// `calc.target.assumption.` in the messages.
public enum Assumption {
    /// The budget was carried to a later start by subtracting what the world emitted.
    ROLLED_NOT_REASSESSED,
    /// A value of the reference table has not been compared with the printed source.
    TO_BE_CONFIRMED,
    /// The gases keep the proportions of the base year.
    GAS_MIX_FIXED,
    /// The city's own split by gas is unknown; that of the world stands in.
    GAS_MIX_OF_WORLD,
    /// The budget starts after the latest inventory, whose emissions stand for the years between.
    INVENTORY_HELD_CONSTANT,
    /// Everybody has the same right to what is left.
    EQUAL_RIGHTS,
    /// Who emits more today may go on emitting more.
    PRESENT_EMISSIONS_GIVE_RIGHTS,
    /// Equal rights and present emissions are mixed by a weight.
    WEIGHTED_MIX,
    /// Who is richer gets less.
    ABILITY_TO_PAY,
    /// Who emitted more in the past and earns more does more.
    RESPONSIBILITY_AND_ABILITY,
    /// Everybody arrives at the same emissions per person, and sets out from those of today.
    EQUAL_IN_THE_END,
    /// The population of the latest year known stands for later years.
    POPULATION_HELD_CONSTANT,
    /// The formula is rebuilt from the published principle.
    RECONSTRUCTED,
    /// What goes on as it has gone on: no new policy.
    NO_NEW_POLICY
}
