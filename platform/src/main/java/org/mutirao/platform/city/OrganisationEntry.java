// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.city;

import java.util.Optional;
import org.mutirao.platform.ledger.Bilingual;
import org.mutirao.platform.ledger.Locator;

/// One line of the network's own record, such as its legal form or its seat.
public record OrganisationEntry(String id, Bilingual label, Bilingual value, Optional<String> asOf, Locator locator) {}
