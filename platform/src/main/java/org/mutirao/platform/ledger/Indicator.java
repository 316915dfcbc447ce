// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.ledger;

import java.util.Optional;

/// A headline figure of the network: what is stated, and how to read it beside a computed one.
///
/// @param second another stated figure for the same thing, such as that of 2016
/// @param conflict the id of a conflict that touches the figure
public record Indicator(
        String id, Bilingual title, Fact stated, Optional<Fact> second, Optional<String> conflict, Bilingual reading) {}
