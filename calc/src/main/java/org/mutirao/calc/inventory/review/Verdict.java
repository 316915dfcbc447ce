// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.review;

import java.util.List;
import java.util.Set;

/// What a rule says of an inventory.
public sealed interface Verdict {

    /// The rule is broken.
    ///
    /// @param missing what it would have needed to judge the rest
    record Found(List<Finding> findings, Set<Lack> missing) implements Verdict {

        public Found {
            findings = List.copyOf(findings);
            missing = Set.copyOf(missing);
        }
    }

    /// Everything that the rule looks at was there, and nothing is wrong with it.
    record Passed() implements Verdict {}

    /// Nothing wrong was found, and something is missing without which nobody can say that nothing is.
    record NotChecked(Set<Lack> missing) implements Verdict {

        public NotChecked {
            missing = Set.copyOf(missing);
            if (missing.isEmpty()) {
                throw new IllegalArgumentException("A rule that is not checked says what is missing.");
            }
        }
    }
}
