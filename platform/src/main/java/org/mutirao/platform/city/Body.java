// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.city;

import org.mutirao.platform.ledger.Bilingual;
import org.mutirao.platform.ledger.Locator;

/// A part of the network's organisation, such as its board or an office.
///
/// @param kind such as `board` or `office`
public record Body(String id, Bilingual name, String kind, Bilingual text, Locator locator) {}
