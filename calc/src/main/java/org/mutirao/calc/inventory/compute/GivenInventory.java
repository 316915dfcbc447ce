// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.compute;

import java.util.List;

/// An inventory as a person gives it.
public record GivenInventory(
        Header header, List<ActivityRow> rows, List<StatedCell> stated, List<KeyedCell> keys, List<Credit> credits) {

    public GivenInventory {
        rows = List.copyOf(rows);
        stated = List.copyOf(stated);
        keys = List.copyOf(keys);
        credits = List.copyOf(credits);
    }
}
