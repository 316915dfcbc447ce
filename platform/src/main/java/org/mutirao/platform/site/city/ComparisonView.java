// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.city;

import java.util.List;
import java.util.Optional;
import org.mutirao.platform.web.chart.ChartView;

/// Up to four cities side by side.
///
/// @param note says when more were chosen than can be shown, or when nothing was chosen; empty otherwise
public record ComparisonView(String sentence, String note, List<Head> cities, List<Row> rows) {

    public ComparisonView {
        cities = List.copyOf(cities);
        rows = List.copyOf(rows);
    }

    /// @param path the address of the city without its language
    public record Head(String name, String otherName, String path, Optional<ChartView> chart, String without) {}

    /// A line of the comparison with one cell for each city.
    public record Row(String label, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }
}
