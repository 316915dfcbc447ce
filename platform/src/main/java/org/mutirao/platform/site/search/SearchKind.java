// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What can be found, in the order in which results are grouped.
public enum SearchKind {
    CITY,
    CASE,
    ACCELERATOR,
    FACT,
    CONFLICT,
    EVENT,
    PROGRAMME,
    FUNDER,
    METHOD,
    SOURCE;

    /// The kind in addresses, message keys and the API.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<SearchKind> find(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
    }
}
