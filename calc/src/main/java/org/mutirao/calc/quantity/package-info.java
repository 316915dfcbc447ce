// SPDX-License-Identifier: Apache-2.0
/// What calculations are made of: quantities whose dimension is a type, units at their edges, gases and their
/// warming
/// potentials, and sums that do not depend on the order of their terms. Nothing rounds here; rounding belongs
/// to the
/// views.
@NullMarked
package org.mutirao.calc.quantity;

import org.jspecify.annotations.NullMarked;
