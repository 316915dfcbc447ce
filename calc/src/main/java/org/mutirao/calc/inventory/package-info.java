// SPDX-License-Identifier: Apache-2.0
/// The city inventory of the Global Protocol for Community-Scale Greenhouse Gas Inventories (GPC): its 54 cells,
/// the notation keys that stand where no number does, and the totals that the protocol defines over the cells.
/// Missing, not occurring, confidential, included elsewhere and zero are five different values throughout.
@NullMarked
package org.mutirao.calc.inventory;

import org.jspecify.annotations.NullMarked;
