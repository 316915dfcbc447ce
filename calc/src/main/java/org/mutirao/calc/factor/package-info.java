// SPDX-License-Identifier: Apache-2.0
/// Emission factors and parameters: dated, placed and sourced rows of the tables in `reference/factors`, and
/// the order
/// in
/// which one of several is chosen. A factor that is missing or ambiguous is an issue, never zero and never
/// the first
/// row.
@NullMarked
package org.mutirao.calc.factor;

import org.jspecify.annotations.NullMarked;
