// SPDX-License-Identifier: Apache-2.0
/// From what a person gives – activity rows, values stated for whole cells, notation keys – to the
/// inventory: each row runs its method, its lines go to their cells, cells add up gas by gas, and
/// everything that is wrong is said with its place.
@NullMarked
package org.mutirao.calc.inventory.compute;

import org.jspecify.annotations.NullMarked;
