// SPDX-License-Identifier: Apache-2.0
/// Arithmetic that a reviewer has to be able to trust: sums that do not depend on the order of their terms. Nothing
/// rounds here; rounding belongs to the views.
@NullMarked
package org.mutirao.calc.quantity;

import org.jspecify.annotations.NullMarked;
