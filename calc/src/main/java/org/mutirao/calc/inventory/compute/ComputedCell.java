// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.compute;

import java.util.Optional;
import org.mutirao.calc.inventory.CellEntry;
import org.mutirao.calc.inventory.CellValue;
import org.mutirao.calc.method.Emissions;
import org.mutirao.calc.method.Estimate;
import org.mutirao.calc.quantity.Dimension.Mass;

/// One cell of a computed inventory.
///
/// @param emissions gas by gas; empty in a cell without a number
/// @param explanation of its notation key
/// @param rows how many activity rows it adds up
/// @param refused how many rows belong to it and could not be computed: with any, the number is too low
public record ComputedCell(
        CellEntry entry,
        Optional<Emissions> emissions,
        Optional<Estimate<Mass>> co2e,
        Optional<CellQuality> quality,
        String explanation,
        int rows,
        int refused) {

    static ComputedCell without(CellEntry entry, String explanation, int refused) {
        return new ComputedCell(entry, Optional.empty(), Optional.empty(), Optional.empty(), explanation, 0, refused);
    }

    static ComputedCell of(Emissions emissions, Estimate<Mass> co2e, CellQuality quality, int rows, int refused) {
        var entry = new CellEntry(new CellValue.Stated(co2e.value()), "");
        return new ComputedCell(
                entry, Optional.of(emissions), Optional.of(co2e), Optional.of(quality), "", rows, refused);
    }
}
