// SPDX-License-Identifier: Apache-2.0
/// Inventories of several years side by side: what drove a change, and when a base year is computed anew.
@NullMarked
package org.mutirao.calc.inventory.series;

import org.jspecify.annotations.NullMarked;
