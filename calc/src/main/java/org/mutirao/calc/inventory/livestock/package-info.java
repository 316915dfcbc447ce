// SPDX-License-Identifier: Apache-2.0
/// The methods of V.1, livestock: methane that animals belch and the gases of their manure until it reaches the
/// soil. What is dropped on pasture or spread on fields is a matter of the land.
@NullMarked
package org.mutirao.calc.inventory.livestock;

import org.jspecify.annotations.NullMarked;
