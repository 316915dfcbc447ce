// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.mutirao.calc.quantity.ExactSum;

/// The sum of some cells of an inventory, with an account of every cell that gave no number to it.
///
/// @param tonnes of CO2 equivalent; empty when not a single cell is numeric, for missing is not zero
/// @param numericCells how many cells the sum holds
/// @param confidential the cells that the sum leaves out though a number exists
public record Total(
        OptionalDouble tonnes,
        int numericCells,
        List<GpcCell> notOccurring,
        List<GpcCell> elsewhere,
        List<GpcCell> confidential,
        List<GpcCell> notEstimated,
        List<GpcCell> unset) {

    public Total {
        notOccurring = List.copyOf(notOccurring);
        elsewhere = List.copyOf(elsewhere);
        confidential = List.copyOf(confidential);
        notEstimated = List.copyOf(notEstimated);
        unset = List.copyOf(unset);
        if (tonnes.isPresent() != (numericCells > 0)) {
            throw new IllegalArgumentException("A total has a number exactly when a cell of it has one.");
        }
    }

    static Total of(GpcInventory inventory, List<GpcCell> cells) {
        var numbers = new ArrayList<Double>();
        var notOccurring = new ArrayList<GpcCell>();
        var elsewhere = new ArrayList<GpcCell>();
        var confidential = new ArrayList<GpcCell>();
        var notEstimated = new ArrayList<GpcCell>();
        var unset = new ArrayList<GpcCell>();
        for (var cell : cells) {
            switch (inventory.getValue(cell)) {
                case CellValue.Stated stated -> numbers.add(stated.tonnes());
                case CellValue.Key key -> {
                    switch (key.key()) {
                        case NO -> notOccurring.add(cell);
                        case IE -> elsewhere.add(cell);
                        case C -> confidential.add(cell);
                        case NE -> notEstimated.add(cell);
                    }
                }
                case CellValue.Unset() -> unset.add(cell);
            }
        }
        var tonnes = numbers.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(ExactSum.of(numbers.stream().mapToDouble(Double::doubleValue)));
        return new Total(tonnes, numbers.size(), notOccurring, elsewhere, confidential, notEstimated, unset);
    }

    /// Whether every cell has been answered and none that has emissions is left out of the sum.
    public boolean isComplete() {
        return confidential.isEmpty() && notEstimated.isEmpty() && unset.isEmpty();
    }
}
