// SPDX-License-Identifier: Apache-2.0
/// How sure a number is: error propagation over categories (Approach 1) and Monte Carlo (Approach 2) of
/// the IPCC guidelines, the distributions behind them, and the default uncertainties that stand in,
/// labelled as such, where nobody stated one. Chance comes in as a seed: the same seed gives the same
/// bytes on any machine.
@NullMarked
package org.mutirao.calc.uncertainty;

import org.jspecify.annotations.NullMarked;
