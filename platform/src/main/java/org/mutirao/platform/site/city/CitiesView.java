// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.city;

import java.util.List;

/// The table of cities with its filters.
///
/// @param sentence how many cities are shown, and by which filters
/// @param csv address of the same list as CSV
public record CitiesView(
        String sentence,
        List<Choice> choices,
        List<Column> columns,
        List<Row> rows,
        String csv,
        String sort,
        boolean filtered) {

    public CitiesView {
        choices = List.copyOf(choices);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /// A filter: one of its options, or all.
    public record Choice(String name, String label, List<Option> options) {
        public Choice {
            options = List.copyOf(options);
        }
    }

    public record Option(String value, String label, boolean chosen) {}

    /// A column head that sorts.
    ///
    /// @param order `ascending`, `descending` or empty when the table is not sorted by it
    public record Column(String label, String href, String order, boolean number) {}

    public record Row(
            String id,
            String name,
            String otherName,
            String href,
            String region,
            String country,
            String deed,
            String year,
            String total,
            String perPerson,
            boolean hasData) {}
}
