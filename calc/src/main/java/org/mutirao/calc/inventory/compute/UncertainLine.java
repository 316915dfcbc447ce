// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.compute;

import java.util.Optional;
import org.mutirao.calc.inventory.GpcCell;
import org.mutirao.calc.method.Estimate;
import org.mutirao.calc.quantity.Dimension.Mass;

/// One line of an inventory with its uncertainty.
///
/// @param row what a person calls the row; may be empty
/// @param name of the line in its method
/// @param cell empty for a line that stands beside the inventory
public record UncertainLine(Locator locator, String row, String name, Optional<GpcCell> cell, Estimate<Mass> co2e) {}
