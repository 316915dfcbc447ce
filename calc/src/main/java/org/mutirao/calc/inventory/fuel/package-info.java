// SPDX-License-Identifier: Apache-2.0
/// Fuels, and the one way from an amount of fuel to its energy and its CO2 that all combustion shares.
@NullMarked
package org.mutirao.calc.inventory.fuel;

import org.jspecify.annotations.NullMarked;
