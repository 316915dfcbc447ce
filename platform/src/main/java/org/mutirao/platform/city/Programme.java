// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.city;

import java.util.Optional;
import org.mutirao.platform.ledger.Bilingual;
import org.mutirao.platform.ledger.Locator;

/// Lasting work of the network or of its cities.
///
/// @param since day, month or year; empty when it is not in our sources
public record Programme(String id, Bilingual name, Optional<String> since, Bilingual text, Locator locator) {}
