// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.api;

import java.util.Collection;
import java.util.List;

/// A query parameter that is not as it should be. The problem names it and says what would do.
final class BadParameter extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String parameter;
    private final transient List<String> allowed;

    /// @param allowed the values (or names, for an unknown parameter) that would do; empty when they cannot be
    ///     listed
    BadParameter(String parameter, String detail, Collection<String> allowed) {
        super(detail);
        this.parameter = parameter;
        this.allowed = List.copyOf(allowed);
    }

    String parameter() {
        return parameter;
    }

    List<String> allowed() {
        return allowed;
    }
}
