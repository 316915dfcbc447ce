// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.api;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A page of a list.
///
/// @param total how many there are on all pages
/// @param next address of the next page; absent on the last one
/// @param table how its items become rows of CSV
@ApiRecord
record Listing<T>(
        List<T> items,
        int total,
        Optional<String> next,
        @JsonIgnore Table<T> table) implements Tabular {

    Listing {
        items = List.copyOf(items);
    }

    @Override
    public List<String> columns() {
        return table.columns();
    }

    @Override
    public List<?> rows() {
        return items.stream().flatMap(item -> table.rows(item).stream()).toList();
    }

    /// The columns of a kind of item; most items are one row each.
    interface Table<T> {
        List<String> columns();

        default List<?> rows(T item) {
            return List.of(item);
        }
    }

    /// A table whose columns are all fields of a record.
    static <R extends Record> Table<R> flat(Class<R> type) {
        var columns = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        return () -> columns;
    }
}
