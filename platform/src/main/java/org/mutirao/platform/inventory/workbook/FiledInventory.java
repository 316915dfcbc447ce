// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.inventory.workbook;

import java.util.List;
import org.mutirao.calc.inventory.compute.GivenInventory;
import org.mutirao.calc.inventory.review.Known;

/// What a file holds: an inventory, and the facts that its review may hold it against.
///
/// @param facts as they are written
/// @param known the same as the rules of the review read them
public record FiledInventory(GivenInventory inventory, List<GivenFact> facts, Known known) {

    public FiledInventory {
        facts = List.copyOf(facts);
    }
}
