// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.mutirao.calc.reference.CsvTable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;

/// Writes files of the reference catalogue into tables whose columns have the same names.
///
/// A row that is new is added, one that changed is updated, one that is gone is deleted, unless others still refer to
/// it; an empty cell is null, a cell of an array column holds items between spaces. In a table with a column `origin`
/// only rows of the catalogue are touched: what people entered stays, even where a new version of the catalogue says
/// something else of the same thing. Only for tables without history: facts are never overwritten, see [FactLoader].
public final class CatalogueTables {

    private static final Logger LOG = LoggerFactory.getLogger(CatalogueTables.class);
    private static final int BATCH = 500;
    private static final String ORIGIN = "origin";

    private final DSLContext sql;
    private final long change;

    CatalogueTables(DSLContext sql, long change) {
        this.sql = sql;
        this.change = change;
    }

    /// Reads a file of `reference/catalogue`.
    public static CsvTable file(String name) {
        return CsvTable.resource("/reference/catalogue/" + name + ".csv");
    }

    /// The change under which this catalogue is loaded.
    long change() {
        return change;
    }

    /// Makes the table equal to the file `reference/catalogue/<name>.csv`.
    public <R extends Record> void replace(Table<R> table, String name) {
        replace(table, file(name), "");
    }

    /// Makes the rows of one kind equal to the file: for a table with a column `kind` that holds several files.
    public <R extends Record> void replaceKind(Table<R> table, String kind, String name) {
        replace(table, file(name), kind);
    }

    private <R extends Record> void replace(Table<R> table, CsvTable file, String kind) {
        var fields = new ArrayList<Field<?>>();
        file.columns().forEach(column -> fields.add(field(table, column, file)));
        var ordinal = table.field("ordinal");
        boolean numbered = ordinal != null && !file.columns().contains("ordinal");
        if (numbered) {
            fields.add(ordinal);
        }
        if (!kind.isEmpty()) {
            fields.add(field(table, "kind", file));
        }
        var rows = new ArrayList<Object[]>();
        for (var row : file.rows()) {
            var values = new ArrayList<@Nullable Object>();
            file.columns()
                    .forEach(column -> values.add(
                            convert(field(table, column, file), row.find(column).orElse(null))));
            if (numbered) {
                values.add((short) (rows.size() + 1));
            }
            if (!kind.isEmpty()) {
                values.add(kind);
            }
            rows.add(values.toArray());
        }
        write(table, fields, rows, kind);
    }

    private <R extends Record> void write(Table<R> table, List<Field<?>> fields, List<Object[]> rows, String kind) {
        var key = table.getPrimaryKey();
        if (key == null || !kind.isEmpty()) {
            sql.deleteFrom(table)
                    .where(
                            kind.isEmpty()
                                    ? DSL.noCondition()
                                    : DSL.field("kind", String.class).eq(kind))
                    .and(ofCatalogue(table))
                    .execute();
            insert(table, fields, rows);
            return;
        }
        deleteOthers(table, fields, rows, key.getFields());
        for (int from = 0; from < rows.size(); from += BATCH) {
            var insert = sql.insertInto(table, fields);
            for (var row : rows.subList(from, Math.min(from + BATCH, rows.size()))) {
                insert = insert.values(row);
            }
            insert.onConflict(key.getFields())
                    .doUpdate()
                    .setAllToExcluded()
                    .where(ofCatalogue(table))
                    .execute();
        }
    }

    private <R extends Record> void insert(Table<R> table, List<Field<?>> fields, List<Object[]> rows) {
        for (int from = 0; from < rows.size(); from += BATCH) {
            var insert = sql.insertInto(table, fields);
            for (var row : rows.subList(from, Math.min(from + BATCH, rows.size()))) {
                insert = insert.values(row);
            }
            // without a key only an exclusion constraint can conflict, and that with a row that people entered
            if (table.field(ORIGIN) == null) {
                insert.execute();
            } else {
                insert.onConflictDoNothing().execute();
            }
        }
    }

    private <R extends Record> void deleteOthers(
            Table<R> table, List<Field<?>> fields, List<Object[]> rows, List<TableField<R, ?>> key) {
        Set<List<Object>> wanted = new HashSet<>();
        for (var row : rows) {
            wanted.add(key.stream().map(field -> row[fields.indexOf(field)]).toList());
        }
        var gone = sql.select(key).from(table).where(ofCatalogue(table)).fetch().stream()
                .filter(record -> !wanted.contains(Arrays.asList(record.intoArray())))
                .map(record ->
                        DSL.and(key.stream().map(field -> equal(field, record)).toList()))
                .toList();
        for (var condition : gone) {
            try {
                // a savepoint: what is still referred to stays, and the rest of the catalogue is loaded
                sql.transaction(nested ->
                        nested.dsl().deleteFrom(table).where(condition).execute());
            } catch (DataIntegrityViolationException stillUsed) {
                LOG.warn("not in the catalogue any more, but still in use: {} {}", table.getName(), condition);
            }
        }
    }

    private static Condition ofCatalogue(Table<?> table) {
        var origin = table.field(ORIGIN, String.class);
        return origin == null ? DSL.noCondition() : origin.eq("catalogue");
    }

    private static <T> Condition equal(Field<T> field, Record record) {
        return field.eq(record.get(field));
    }

    private static Field<?> field(Table<?> table, String column, CsvTable file) {
        var field = table.field(column);
        if (field == null) {
            throw new IllegalStateException(file.name() + " has the column " + column + ", " + table + " has not");
        }
        return field;
    }

    private static @Nullable Object convert(Field<?> field, @Nullable String text) {
        if (text == null) {
            return null;
        }
        var type = field.getDataType();
        var value = type.isArray() ? type.convert((Object) text.split(" ")) : type.convert(text);
        if (value == null) {
            throw new IllegalStateException("“" + text + "” cannot stand in the column " + field);
        }
        return value;
    }
}
