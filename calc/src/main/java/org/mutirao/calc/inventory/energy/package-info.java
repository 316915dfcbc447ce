// SPDX-License-Identifier: Apache-2.0
/// The methods of sector I, stationary energy: fuel burnt in buildings and plants, fugitive emissions, grid
/// power,
/// heat,
/// steam and cold. One file for each method, named after the guideline that it implements.
@NullMarked
package org.mutirao.calc.inventory.energy;

import org.jspecify.annotations.NullMarked;
