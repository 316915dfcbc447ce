// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.method;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What somebody handed in under the name of an input, before anything is read from it.
public sealed interface Given {

    /// A written value.
    ///
    /// @param text an option, or a number with its unit such as `10 TJ`
    /// @param uncertainty half of the 95 % range such as `5 %`, or both sides such as `-20/+120 %`
    record Value(String text, Optional<String> uncertainty) implements Given {}

    /// A list of records.
    record Records(List<Map<String, Given>> records) implements Given {

        public Records {
            records = List.copyOf(records);
        }
    }

    static Given of(String text) {
        return new Value(text, Optional.empty());
    }
}
