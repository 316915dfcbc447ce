// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mutirao.calc.inventory.energy.EnergyMethods;
import org.mutirao.calc.inventory.transport.TransportMethods;
import org.mutirao.calc.inventory.waste.WasteMethods;
import org.mutirao.calc.method.Method;

/// All methods, in the order of the protocol.
public final class Methods {

    private Methods() {}

    public static List<Method> list() {
        return Stream.of(EnergyMethods.list(), TransportMethods.list(), WasteMethods.list())
                .flatMap(List::stream)
                .toList();
    }

    public static Optional<Method> find(String id) {
        // one sector after the other: a single method is found without reading the descriptors of all
        return find(EnergyMethods.list(), id)
                .or(() -> find(TransportMethods.list(), id))
                .or(() -> find(WasteMethods.list(), id));
    }

    private static Optional<Method> find(List<Method> methods, String id) {
        return methods.stream()
                .filter(method -> method.descriptor().id().equals(id))
                .findFirst();
    }
}
