// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.land;

import org.mutirao.calc.method.Input;

/// The climates of the tables of soil carbon, with the coarser ones of the stock change factors.
enum SoilClimate implements Input.Constant {
    BOREAL("cool-moist"),
    COOL_DRY("cool-dry"),
    COOL_MOIST("cool-moist"),
    WARM_DRY("warm-dry"),
    WARM_MOIST("warm-moist"),
    TROPICAL_DRY("tropical-dry"),
    TROPICAL_MOIST("tropical-moist"),
    TROPICAL_WET("tropical-moist");

    private final String regime;

    SoilClimate(String regime) {
        this.regime = regime;
    }

    String regime() {
        return regime;
    }
}
