// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.city;

import org.mutirao.platform.ledger.Bilingual;
import org.mutirao.platform.ledger.Locator;

/// An entry of a short list that the documents name.
public record NamedItem(Kind kind, String id, Bilingual name, Locator locator) {

    /// Which list.
    public enum Kind {
        ACTION_AREA,
        THEMATIC_NETWORK,
        AWARD,
        VALUE
    }

    /// A city that won an award.
    ///
    /// @param award the id of the award's entry
    public record Winner(String award, String city, int year, Locator locator) {}
}
