// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.target;

/// Why nothing can be said. The words stand under `calc.target.reason.` in the messages.
public enum Reason {
    /// No year has emissions.
    NO_YEAR,
    /// Only one year has emissions, and a change needs two.
    ONE_YEAR_ONLY,
    /// A trend with its spread needs three years.
    TOO_FEW_YEARS,
    /// Years between the first and the last have no emissions.
    GAP_YEARS,
    ZERO_EMISSIONS,
    /// Removals exceed emissions, or a sign is wrong: no share, rate or path can be taken from such a year.
    NEGATIVE_EMISSIONS,
    POPULATION_MISSING,
    GDP_MISSING,
    HDI_MISSING,
    BASE_YEAR_AFTER_TARGET_YEAR,
    /// The budget runs from a year before the first inventory.
    NO_INVENTORY_AT_START,
    /// No inventory lies in the years over which the budget or the target runs.
    NO_LATER_INVENTORY,
    /// No inventory lies in the base years that the method allows; the nearest is offered.
    NO_INVENTORY_IN_BASE_YEARS,
    /// No such edition, temperature and probability is published.
    NO_SUCH_BUDGET,
    /// World emissions or population of the year are not in our tables.
    WORLD_DATA_MISSING,
    /// Nothing is left to share.
    BUDGET_SPENT,
    /// The budget lasts beyond the end year at constant emissions, so it asks for no cut.
    BUDGET_NOT_BINDING,
    /// A share, weight, factor or rate lies outside what the method allows.
    SETTING_OUT_OF_RANGE,
    /// The equations have no meaning for this case.
    NOT_APPLICABLE
}
