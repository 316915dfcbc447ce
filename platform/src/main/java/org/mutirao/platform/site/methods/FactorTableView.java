// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.methods;

import java.util.List;

/// The rows of a factor table.
///
/// @param keys the headings of its key columns
/// @param ranged whether any row has a 95 % range
/// @param used the methods that take a default from it
/// @param pages the pages of a long table
public record FactorTableView(
        String title,
        String name,
        String lede,
        String text,
        String found,
        List<String> keys,
        List<RowView> rows,
        boolean ranged,
        List<UsedView> used,
        List<PageView> pages,
        String csv) {

    public record RowView(
            String id,
            List<String> keys,
            String value,
            String range,
            String region,
            String years,
            String source,
            String note,
            boolean verified,
            String mark) {

        public RowView {
            keys = List.copyOf(keys);
        }
    }

    public record UsedView(String text, String href) {}

    public record PageView(String text, String href, boolean current) {}

    public FactorTableView {
        keys = List.copyOf(keys);
        rows = List.copyOf(rows);
        used = List.copyOf(used);
        pages = List.copyOf(pages);
    }
}
