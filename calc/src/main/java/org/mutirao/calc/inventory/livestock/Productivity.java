// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.livestock;

import org.mutirao.calc.method.Input;

/// The two systems of husbandry of the 2019 tables. Average is the mean of a region, or the system that is the
/// default there.
enum Productivity implements Input.Constant {
    AVERAGE,
    HIGH,
    LOW
}
