// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.mutirao.calc.inventory.energy.EnergyMethods;
import org.mutirao.calc.inventory.industry.IndustryMethods;
import org.mutirao.calc.inventory.land.LandMethods;
import org.mutirao.calc.inventory.livestock.LivestockMethods;
import org.mutirao.calc.inventory.transport.TransportMethods;
import org.mutirao.calc.inventory.waste.WasteMethods;
import org.mutirao.calc.method.Method;

/// All methods, in the order of the protocol.
public final class Methods {

    private static final List<Supplier<List<Method>>> SECTORS = List.of(
            EnergyMethods::list,
            TransportMethods::list,
            WasteMethods::list,
            IndustryMethods::list,
            LivestockMethods::list,
            LandMethods::list);

    private Methods() {}

    public static List<Method> list() {
        return all().toList();
    }

    /// A single method is found without reading the descriptors of the sectors after it.
    public static Optional<Method> find(String id) {
        return all().filter(method -> method.descriptor().id().equals(id)).findFirst();
    }

    private static Stream<Method> all() {
        return SECTORS.stream().flatMap(sector -> sector.get().stream());
    }
}
