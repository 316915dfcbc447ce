// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.transport;

import static org.mutirao.calc.method.Default.table;

import java.util.stream.Stream;
import org.mutirao.calc.method.Default;
import org.mutirao.calc.method.Input;
import org.mutirao.calc.quantity.Dimension.Energy;
import org.mutirao.calc.quantity.Dimension.Mass;
import org.mutirao.calc.quantity.Dimension.Per;
import org.mutirao.calc.quantity.Units;

/// CH4 and N2O factors of trains, ships, aircraft and machines.
final class MobileFactor {

    private MobileFactor() {}

    static Input.Figure<Per<Mass, Energy>> of(String name, String mode, Default.Key engine, String gas) {
        var keys = Stream.of(Default.key("mode", mode), engine, Default.key("gas", gas))
                .toArray(Default.Key[]::new);
        return Input.Figure.factor(name, Units.KILOGRAM.per(Units.TERAJOULE)).orElse(table("mobile", keys));
    }
}
