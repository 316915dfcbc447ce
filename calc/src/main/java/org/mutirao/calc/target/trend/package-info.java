// SPDX-License-Identifier: Apache-2.0
/// Where a city's emissions are heading: the trend of its inventories, its projection with an interval,
/// the gap to a target and to a budget, and the chance that a target is met.
@NullMarked
package org.mutirao.calc.target.trend;

import org.jspecify.annotations.NullMarked;
