// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.city;

import java.util.Optional;
import org.mutirao.platform.ledger.Locator;

/// Who pays for the network's work.
///
/// @param name as printed
/// @param chineseName when a document prints one
/// @param since the first year, when it is printed
/// @param asOf the edition of the list
public record Funder(
        String id,
        String name,
        Optional<String> chineseName,
        Kind kind,
        Optional<String> since,
        Optional<String> asOf,
        Locator locator) {

    /// How a document names the funder.
    public enum Kind {
        STRATEGIC,
        STRATEGIC_2016,
        FOUNDING,
        LISTED
    }
}
