// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.compute;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.mutirao.calc.method.Emissions;
import org.mutirao.calc.method.EmissionsSum;
import org.mutirao.calc.method.Estimate;
import org.mutirao.calc.method.EstimateSum;
import org.mutirao.calc.method.Result;
import org.mutirao.calc.quantity.Dimension.Mass;

/// What the rows, or a stated value, bring into a cell, added up one by one.
final class CellSum {

    private final EmissionsSum emissions = new EmissionsSum();
    private final EstimateSum<Mass> co2e = new EstimateSum<>(new Mass());
    private final QualitySum quality = new QualitySum();
    private int parts = 0;

    void add(Result.Line line, About about) {
        emissions.add(line.emissions());
        co2e.add(line.co2e());
        quality.add(Math.abs(line.co2e().value()), about);
        parts++;
    }

    /// Adds what another sum holds.
    void add(CellSum other) {
        emissions.add(other.emissions);
        co2e.add(other.co2e);
        quality.add(other.quality);
        parts += other.parts;
    }

    int parts() {
        return parts;
    }

    /// @param again the emissions, added up with all their intervals
    ComputedCell cell(Supplier<Emissions> again, int rows, int refused) {
        var sum = emissions.sum(again);
        return ComputedCell.of(sum, co2e.sum(() -> counted(sum)), quality.quality(), rows, refused);
    }

    /// What enters the CO2e.
    private static List<Estimate<Mass>> counted(Emissions emissions) {
        var masses = new ArrayList<>(emissions.gases().values());
        emissions.unsplit().ifPresent(masses::add);
        return masses;
    }
}
