// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory;

/// Where emissions arise, seen from the city: inside its boundary, at the plants that feed the grid energy used
/// inside, or elsewhere because of what happens inside.
public enum Scope {
    ONE,
    TWO,
    THREE
}
