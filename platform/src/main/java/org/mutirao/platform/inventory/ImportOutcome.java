// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.inventory;

import java.util.List;
import org.mutirao.calc.trace.Issue;

/// How an import ended: done, or refused as a whole with nothing stored.
public sealed interface ImportOutcome {

    record Done(ImportReport report) implements ImportOutcome {}

    /// @param issues all that were found, at least one of them an error
    record Refused(List<Issue> issues) implements ImportOutcome {
        public Refused {
            issues = List.copyOf(issues);
        }
    }
}
