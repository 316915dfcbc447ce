// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.method;

import java.util.Set;
import org.mutirao.calc.quantity.Dimension;

/// When an input is asked for. An input that is not asked for and given all the same is a warning.
public sealed interface Need {

    /// Always; its default, if it has one, stands in.
    record Always() implements Need {}

    /// May be left out, and the results that need it are then left out too.
    record Optionally() implements Need {}

    /// When one of these options of another input is chosen.
    record WhenChosen(Input.Choice<?> choice, Set<String> options) implements Need {}

    /// When another input is measured in one of these dimensions.
    record WhenMeasured(Input.Amount amount, Set<Dimension> dimensions) implements Need {}
}
