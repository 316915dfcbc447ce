// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.review;

import java.util.List;
import org.mutirao.calc.inventory.GpcCell;
import org.mutirao.calc.trace.Issue;

/// One thing that a rule found.
///
/// @param issue how bad it is, where it sits, what happened and what to do
/// @param cells the cells that it concerns; none when it concerns the whole inventory
/// @param share of the emissions of all cells, without regard to sign, that is in doubt
public record Finding(ReviewRule rule, Issue issue, List<GpcCell> cells, double share) {

    public Finding {
        cells = List.copyOf(cells);
    }
}
