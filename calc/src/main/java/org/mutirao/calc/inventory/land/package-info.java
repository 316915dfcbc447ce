// SPDX-License-Identifier: Apache-2.0
/// The methods of V.2, land, and V.3, other sources on land. In V.2 carbon that land takes up is a negative
/// emission, and nowhere else.
@NullMarked
package org.mutirao.calc.inventory.land;

import org.jspecify.annotations.NullMarked;
