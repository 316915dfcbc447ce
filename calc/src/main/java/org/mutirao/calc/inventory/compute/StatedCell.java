// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.compute;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mutirao.calc.inventory.GpcCell;
import org.mutirao.calc.method.Given;

/// The emissions of a whole cell as somebody states them, without the activity behind them.
///
/// @param masses by the id of a gas; `CO2e` when the gases are not told apart, or to check them;
///     `biogenicCO2`
public record StatedCell(GpcCell cell, Map<String, Given> masses, About about, Locator locator) {

    public StatedCell {
        masses = Collections.unmodifiableMap(new LinkedHashMap<>(masses));
    }
}
