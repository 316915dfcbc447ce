// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.ledger;

import static org.mutirao.database.jooq.ledger.Tables.CURRENT_FACTS;
import static org.mutirao.database.jooq.ledger.Tables.FACTS;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.mutirao.calc.reference.CsvTable;
import org.mutirao.database.jooq.ledger.tables.records.FactsRecord;
import org.springframework.stereotype.Component;

/// Writes figures of the catalogue as facts. A figure that is there already and equal is left alone; one that
/// differs is superseded by a new row; one that is gone from the catalogue is superseded by a withdrawal.
@Component
class FactLoader {

    private static final int BATCH = 500;
    private static final List<TableField<FactsRecord, ?>> CONTENT = List.of(
            FACTS.CITY_ID,
            FACTS.COUNTRY,
            FACTS.NETWORK_ID,
            FACTS.QUANTITY,
            FACTS.VALUE,
            FACTS.LOW,
            FACTS.HIGH,
            FACTS.UNIT,
            FACTS.QUALIFIER,
            FACTS.STARTS,
            FACTS.ENDS,
            FACTS.BASE_YEAR,
            FACTS.PERIOD_EN,
            FACTS.PERIOD_ZH,
            FACTS.STATUS,
            FACTS.ORIGIN,
            FACTS.SOURCE,
            FACTS.LOCATOR,
            FACTS.LITERAL,
            FACTS.NOTE_EN,
            FACTS.NOTE_ZH);

    private final DSLContext sql;

    FactLoader(DSLContext sql) {
        this.sql = sql;
    }

    /// Makes the current facts whose keys begin with one of the prefixes equal to the rows of the file.
    ///
    /// @param file columns as in the table of facts; `id` is the key; without `city`, `country` and `network` a
    ///     row is about the network
    public void load(CatalogueTables tables, CsvTable file, String... prefixes) {
        var current = new HashMap<String, Record>();
        sql.selectFrom(CURRENT_FACTS)
                .where(DSL.or(Arrays.stream(prefixes)
                        .map(CURRENT_FACTS.KEY::startsWith)
                        .toList()))
                .fetch()
                .forEach(row -> current.put(row.getKey(), row));
        var rows = new ArrayList<FactsRecord>();
        Set<String> gone = new TreeSet<>(current.keySet());
        for (var row : file.rows()) {
            var key = row.text("id");
            gone.remove(key);
            var record = record(row, key, file.columns());
            var before = Optional.ofNullable(current.get(key));
            if (before.isEmpty() || differs(record, before.get())) {
                before.ifPresent(old -> record.setSupersedes(old.get(CURRENT_FACTS.ID)));
                rows.add(record);
            }
        }
        for (var key : gone) {
            var old = current.get(key);
            if (old != null) {
                rows.add(withdrawal(old));
            }
        }
        rows.forEach(record -> record.setChangeId(tables.change()));
        for (int from = 0; from < rows.size(); from += BATCH) {
            sql.insertInto(FACTS)
                    .set(rows.subList(from, Math.min(from + BATCH, rows.size())))
                    .execute();
        }
    }

    private FactsRecord record(CsvTable.Row row, String key, List<String> columns) {
        var record = new FactsRecord();
        record.setKey(key);
        if (columns.contains("city")) {
            row.find("city").ifPresent(record::setCityId);
        }
        if (columns.contains("country")) {
            row.find("country").ifPresent(record::setCountry);
        }
        if (record.getCityId() == null && record.getCountry() == null) {
            record.setNetworkId("c40");
        }
        record.setState("value");
        for (var field : CONTENT) {
            if (columns.contains(field.getName()) && field != FACTS.COUNTRY) {
                row.find(field.getName()).ifPresent(text -> set(record, field, text));
            }
        }
        return record;
    }

    private static <T> void set(FactsRecord record, TableField<FactsRecord, T> field, String text) {
        record.set(field, field.getDataType().convert(text));
    }

    private static boolean differs(Record wanted, Record stored) {
        return CONTENT.stream()
                .anyMatch(field -> !Objects.equals(
                        wanted.get(field), stored.get(DSL.field(field.getUnqualifiedName(), field.getDataType()))));
    }

    private FactsRecord withdrawal(Record old) {
        var record = new FactsRecord();
        for (var field : CONTENT) {
            copy(record, field, old);
        }
        record.setKey(old.get(CURRENT_FACTS.KEY));
        record.setState("withdrawn");
        record.setValue(null);
        record.setSupersedes(old.get(CURRENT_FACTS.ID));
        return record;
    }

    private static <T> void copy(FactsRecord record, TableField<FactsRecord, T> field, Record old) {
        record.set(field, old.get(DSL.field(field.getUnqualifiedName(), field.getDataType())));
    }
}
