// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.energy;

import org.mutirao.calc.method.Input;

/// Who burns the fuel: the tables of CH4 and N2O factors of the guidelines, with the sub-sectors that use them.
enum UserCategory implements Input.Constant {

    /// I.4
    ENERGY_INDUSTRIES,

    /// I.3
    MANUFACTURING,

    /// I.2 and I.6
    COMMERCIAL,

    /// I.1
    RESIDENTIAL,

    /// I.5
    AGRICULTURE
}
