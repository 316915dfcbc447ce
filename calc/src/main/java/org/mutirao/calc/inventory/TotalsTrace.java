// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.mutirao.calc.trace.Citation;
import org.mutirao.calc.trace.Trace;

/// Tells how a total came to be: the total over its sectors, the sectors over their cells.
final class TotalsTrace {

    private static final String UNIT = "t CO2e";
    private static final Citation LEVELS = new Citation("GPC, version 1.1", "part I, frameworks and reporting levels");

    private TotalsTrace() {}

    static Trace of(GpcInventory inventory, Level scheme) {
        var totals = Totals.of(inventory);
        var sectors = totals.bySector(scheme).entrySet().stream()
                .map(entry -> sector(inventory, scheme, entry.getKey(), entry.getValue()))
                .toList();
        var label = "inventory.total." + scheme.name();
        return new Trace(label, "Σ sectors", totals.get(scheme).tonnes(), UNIT, sectors, List.of(LEVELS));
    }

    private static Trace sector(GpcInventory inventory, Level scheme, Sector sector, Total total) {
        var cells = Arrays.stream(GpcCell.values())
                .filter(cell -> cell.sector() == sector && scheme.counts(cell))
                .map(cell -> Trace.input(cell.reference(), tonnes(inventory.getValue(cell)), UNIT))
                .toList();
        return new Trace("inventory.sector." + sector.name(), "Σ cells", total.tonnes(), UNIT, cells, List.of());
    }

    private static OptionalDouble tonnes(CellValue value) {
        return switch (value) {
            case CellValue.Stated stated -> OptionalDouble.of(stated.tonnes());
            case CellValue.Key key -> OptionalDouble.empty();
            case CellValue.Unset() -> OptionalDouble.empty();
        };
    }
}
