// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.livestock;

import org.mutirao.calc.method.Input;

/// The kinds of animals that the guidelines have factors for.
enum Animal implements Input.Constant {
    DAIRY_CATTLE,
    OTHER_CATTLE,
    BUFFALO,
    SHEEP,
    GOATS,
    SWINE,
    POULTRY,
    HORSES,
    CAMELS,
    MULES_AND_ASSES,
    DEER,
    OSTRICHES,
    LLAMAS_AND_ALPACAS
}
