// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.city;

import java.util.Optional;
import org.mutirao.platform.ledger.Bilingual;
import org.mutirao.platform.ledger.Locator;

/// A stretch of the network's history, as the book divides it.
///
/// @param ends the last year; empty for the one that goes on
public record Period(String id, String starts, Optional<String> ends, Bilingual title, Locator locator) {

    public int firstYear() {
        return Integer.parseInt(starts.substring(0, 4));
    }
}
