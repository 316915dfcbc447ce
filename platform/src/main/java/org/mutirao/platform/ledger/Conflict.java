// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.ledger;

import java.util.List;
import java.util.Optional;

/// A place where the sources contradict themselves or each other, or cannot be right. Both readings stay visible;
/// nothing is repaired.
///
/// @param city the city that it is about, if it is about one
/// @param working a check of the arithmetic, line by line; empty when there is none
public record Conflict(
        String id,
        Kind kind,
        Optional<String> city,
        Bilingual title,
        Bilingual reason,
        List<String> working,
        List<Reading> readings) {

    public Conflict {
        working = List.copyOf(working);
        readings = List.copyOf(readings);
    }

    /// What is the matter.
    public enum Kind {
        MISPRINT,
        CONTRADICTION,
        IMPLAUSIBLE,
        AMBIGUOUS,
        EDITORIAL
    }

    /// One way to read it.
    ///
    /// @param fact the key of the fact with this reading, when there is one
    /// @param literal as printed
    public record Reading(String id, Optional<String> fact, Locator locator, String literal, Bilingual text) {}
}
