// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.knowledge;

import java.util.List;
import org.mutirao.platform.ledger.Bilingual;
import org.mutirao.platform.ledger.Fact;
import org.mutirao.platform.ledger.Locator;

/// Something that a city did, in our words after the document's lines.
///
/// @param city the id of the city
/// @param sectors the fields of action that it belongs to, the closest first
/// @param facts the figures that its document gives about it, the most telling first
public record Case(
        String id,
        String city,
        List<ActionSector> sectors,
        Bilingual title,
        Bilingual text,
        Locator locator,
        List<Fact> facts) {

    public Case {
        sectors = List.copyOf(sectors);
        facts = List.copyOf(facts);
    }

    /// A field in which cities act, such as transport.
    public record ActionSector(String id, int ordinal, Bilingual name) {}
}
