// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.ledger;

import java.util.Optional;
import java.util.OptionalDouble;

/// A dated, sourced figure, as its source gives it.
///
/// @param key the public id, the same through all corrections of the figure
/// @param subject whom the figure is about
/// @param value in `unit`, never rounded
/// @param low the lower end when the source gives a range
/// @param high the upper end when the source gives a range
/// @param starts first day, month or year that the figure covers, when the source says it
/// @param ends last day, month or year that the figure covers, when the source says it
/// @param literal the figure as printed, for figures of documents
public record Fact(
        String key,
        Subject subject,
        Quantity quantity,
        double value,
        OptionalDouble low,
        OptionalDouble high,
        Unit unit,
        Qualifier qualifier,
        Optional<String> starts,
        Optional<String> ends,
        Optional<Integer> baseYear,
        Optional<Bilingual> period,
        Status status,
        Origin origin,
        Locator locator,
        Optional<String> literal,
        Optional<Bilingual> note) {

    /// Whom a figure is about: exactly one of city, country and network.
    public sealed interface Subject {
        /// The id of the city, country or network.
        String id();
    }

    public record OfCity(String id) implements Subject {}

    public record OfCountry(String id) implements Subject {}

    public record OfNetwork(String id) implements Subject {}

    /// What is counted or measured.
    public record Quantity(String id, Bilingual label) {}

    /// A unit with its name after a number.
    public record Unit(String id, String dimension, String one, String other, String chinese) {}

    /// How the value stands to the truth, by the words of the source.
    public enum Qualifier {
        EQ,
        GT,
        GTE,
        LT,
        LTE,
        APPROX,
        UP_TO
    }

    /// Whether the figure is reached, set out for later, or hoped for.
    public enum Status {
        ACHIEVED,
        PLANNED,
        EXPECTED
    }

    /// How the figure came to be known.
    public enum Origin {
        MEASURED,
        REPORTED,
        STATED,
        ESTIMATED,
        COMPUTED
    }
}
