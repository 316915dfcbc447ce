// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.city;

import java.util.Optional;
import org.mutirao.platform.ledger.Bilingual;
import org.mutirao.platform.ledger.Locator;

/// A person's time in an office of the network.
///
/// @param role such as `co-chair`
/// @param city the city that the person led at the time, for mayors
/// @param starts day, month or year; empty when it is not in our sources
/// @param ends the last day, month or year; empty when none is printed
/// @param alternativeEnd another end that a source prints; both stay visible
/// @param conflict the id of the conflict between the two ends
public record Term(
        String id,
        Bilingual person,
        String body,
        String role,
        Bilingual roleName,
        Optional<String> city,
        Optional<String> starts,
        Optional<String> ends,
        Optional<String> alternativeEnd,
        Optional<String> conflict,
        Bilingual text,
        Locator locator) {

    /// Whether the person led the network, alone or with another.
    public boolean isChair() {
        return role.equals("chair") || role.equals("co-chair");
    }
}
