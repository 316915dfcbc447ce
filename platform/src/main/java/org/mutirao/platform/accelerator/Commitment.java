// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.accelerator;

import java.util.Optional;
import org.mutirao.platform.ledger.Bilingual;
import org.mutirao.platform.ledger.Fact.Unit;
import org.mutirao.platform.ledger.Locator;

/// One thing that an accelerator asks of a city that signs.
///
/// @param metric what is looked at to judge it
/// @param baseYear the year that a change is counted against
/// @param deadline a calendar year; empty when there is none
/// @param deadlineRule the deadline in words, such as “within 2 years of signing”, or what to know about it
/// @param confirmed whether it was checked against its source
public record Commitment(
        String id,
        int ordinal,
        Bilingual text,
        Optional<Bilingual> metric,
        Target target,
        Optional<Integer> baseYear,
        Optional<Integer> deadline,
        Optional<Bilingual> deadlineRule,
        Locator locator,
        boolean confirmed) {

    /// What is to be reached.
    public sealed interface Target {}

    /// A number to be reached.
    public record Level(Comparison comparison, double value, Unit unit) implements Target {}

    /// A thing to be done, without a number.
    public record Step() implements Target {}

    /// How the measured value must stand to the target.
    public enum Comparison {
        AT_LEAST,
        AT_MOST,
        EXACTLY
    }
}
