// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.target;

import java.util.Map;
import java.util.TreeMap;

/// A city's yearly totals as computed from the cells, and for the years in which the publisher's stored total says
/// something else, that total too. Which of the two is right nobody knows, so both are heard.
public record PeakingEvidence(YearSeries cells, YearSeries doubtful) {

    private static final double DOUBT = 0.01;

    public PeakingEvidence {
        if (!cells.values().keySet().containsAll(doubtful.values().keySet())) {
            throw new IllegalArgumentException("A doubtful year needs both readings.");
        }
    }

    public static PeakingEvidence of(YearSeries cells) {
        return new PeakingEvidence(cells, YearSeries.of(Map.of()));
    }

    /// Finds the doubtful years among those of the cells: the stored total differs by more than 1 % of the cells.
    public static PeakingEvidence of(YearSeries cells, YearSeries stored) {
        var doubtful = new TreeMap<Integer, Double>();
        cells.values()
                .forEach((year, total) -> stored.find(year)
                        .filter(other -> Math.abs(other.value() - total) > DOUBT * Math.abs(total))
                        .ifPresent(other -> doubtful.put(year, other.value())));
        return new PeakingEvidence(cells, new YearSeries(doubtful));
    }

    /// The other reading: the stored totals in all doubtful years together, the cells in the rest.
    YearSeries stored() {
        var merged = new TreeMap<>(cells.values());
        merged.putAll(doubtful.values());
        return new YearSeries(merged);
    }
}
