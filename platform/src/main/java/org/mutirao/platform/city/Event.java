// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.city;

import java.util.Optional;
import org.mutirao.platform.ledger.Bilingual;
import org.mutirao.platform.ledger.Locator;

/// Something that happened in the network or around it.
///
/// @param date day, month or year: as exact as the source is
/// @param endDate the last day of an event of several days
/// @param city the city that it is about or in, when it is one of ours
public record Event(
        String id,
        String date,
        Optional<String> endDate,
        Kind kind,
        Bilingual title,
        Bilingual text,
        Optional<String> city,
        Optional<Bilingual> place,
        Locator locator) {

    public int year() {
        return Integer.parseInt(date.substring(0, 4));
    }

    /// What sort of event it is, in the order in which pages offer them.
    public enum Kind {
        SUMMIT,
        GOVERNANCE,
        PROGRAMME,
        AGREEMENT,
        FORUM,
        CITY,
        PUBLICATION,
        WORLD
    }
}
