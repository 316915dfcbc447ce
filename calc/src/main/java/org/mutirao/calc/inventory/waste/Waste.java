// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.waste;

import java.util.Arrays;
import java.util.function.Predicate;
import org.mutirao.calc.method.Input;

/// A kind of waste.
enum Waste implements Input.Constant {
    FOOD(Decay.RAPID),
    GARDEN(Decay.MODERATE),
    PAPER(Decay.SLOW_PAPER),
    WOOD(Decay.SLOW_WOOD),
    TEXTILES(Decay.SLOW_PAPER),
    NAPPIES(Decay.MODERATE),
    RUBBER_AND_LEATHER(Decay.NONE),
    PLASTICS(Decay.NONE),
    METAL(Decay.NONE),
    GLASS(Decay.NONE),
    OTHER_INERT(Decay.NONE),
    SEWAGE_SLUDGE(Decay.RAPID),
    INDUSTRIAL(Decay.BULK),
    CLINICAL(Decay.BULK),
    CONSTRUCTION(Decay.SLOW_WOOD),

    /// Municipal waste whose composition nobody knows; its carbon has to be given.
    MIXED_MUNICIPAL(Decay.BULK),

    /// Waste oil and solvents, which are burnt and never put in a landfill.
    FOSSIL_LIQUID(Decay.NONE);

    /// How fast it decays in a landfill: the classes of the guidelines.
    enum Decay implements Input.Constant {
        RAPID,
        MODERATE,
        SLOW_PAPER,
        SLOW_WOOD,
        BULK,
        NONE
    }

    private final Decay decay;

    Waste(Decay decay) {
        this.decay = decay;
    }

    Decay decay() {
        return decay;
    }

    /// What decays in a landfill.
    static Waste[] decaying() {
        return all(waste -> waste.decay != Decay.NONE);
    }

    /// What may lie in a landfill, what never decays included.
    static Waste[] landfilled() {
        return all(waste -> waste != FOSSIL_LIQUID);
    }

    /// What may get into a fire, what never burns included.
    static Waste[] burnt() {
        return all(waste -> waste != MIXED_MUNICIPAL);
    }

    private static Waste[] all(Predicate<Waste> kind) {
        return Arrays.stream(values()).filter(kind).toArray(Waste[]::new);
    }
}
