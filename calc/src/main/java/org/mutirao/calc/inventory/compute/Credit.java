// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.compute;

import org.mutirao.calc.inventory.Sector;

/// An offset or a sale of renewable power: shown beside the inventory and never netted.
///
/// @param tonnes of CO2 equivalent; what lowers the net is below zero
public record Credit(Sector sector, double tonnes, String explanation, Locator locator) {

    public Credit {
        if (!Double.isFinite(tonnes)) {
            throw new IllegalArgumentException("The tonnes of a credit must be finite, not " + tonnes);
        }
    }
}
