// SPDX-License-Identifier: Apache-2.0
/// The world's remaining carbon budget and a city's share of it: how much is left, for how long, along
/// which path, and how much is used.
@NullMarked
package org.mutirao.calc.target.budget;

import org.jspecify.annotations.NullMarked;
