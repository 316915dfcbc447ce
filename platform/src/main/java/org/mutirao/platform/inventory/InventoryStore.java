// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.inventory;

import static org.mutirao.database.jooq.inventory.Tables.CELLS;
import static org.mutirao.database.jooq.inventory.Tables.INVENTORIES;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.mutirao.calc.inventory.CellEntry;
import org.mutirao.calc.inventory.CellValue;
import org.mutirao.calc.inventory.GpcCell;
import org.mutirao.database.jooq.inventory.tables.records.CellsRecord;
import org.mutirao.database.jooq.inventory.tables.records.InventoriesRecord;
import org.mutirao.platform.publication.CanonicalJson;
import org.springframework.stereotype.Component;

/// Writes imported inventories with their cells. Nothing is changed: an inventory that differs from the one before
/// is a new version.
@Component
class InventoryStore {

    static final String ORIGIN = "c40-gpc";
    static final String SOURCE = "c40-gpc-2023";

    /// Inventories for one statement; with their 54 cells each that stays below the limit of parameters.
    private static final int BATCH = 50;

    private final DSLContext sql;

    InventoryStore(DSLContext sql) {
        this.sql = sql;
    }

    private record Slot(String city, int year) {}

    private record Stored(long id, int version, String sha256) {}

    /// An inventory that has to be written.
    record Write(SourceInventory inventory, String sha256, int version, Optional<Long> supersedes) {}

    /// What an import has to write.
    record Plan(List<Write> writes) {
        int added() {
            return writes.size() - superseded();
        }

        int superseded() {
            return (int) writes.stream()
                    .filter(write -> write.supersedes().isPresent())
                    .count();
        }
    }

    /// Finds out which inventories are new or differ from what is stored.
    Plan plan(List<SourceInventory> inventories) {
        var stored = stored();
        var writes = new ArrayList<Write>();
        for (var inventory : inventories) {
            var hash = CanonicalJson.sha256(FrozenInventory.content(inventory));
            var before = Optional.ofNullable(stored.get(new Slot(inventory.city(), inventory.year())));
            if (before.filter(same -> same.sha256().equals(hash)).isEmpty()) {
                int version = before.map(Stored::version).orElse(0) + 1;
                writes.add(new Write(inventory, hash, version, before.map(Stored::id)));
            }
        }
        return new Plan(List.copyOf(writes));
    }

    private Map<Slot, Stored> stored() {
        var all = new HashMap<Slot, Stored>();
        var later = INVENTORIES.as("later");
        sql.select(
                        INVENTORIES.CITY_ID,
                        INVENTORIES.YEAR,
                        INVENTORIES.ID,
                        INVENTORIES.VERSION,
                        INVENTORIES.CONTENT_SHA256)
                .from(INVENTORIES)
                .where(INVENTORIES.ORIGIN.eq(ORIGIN))
                .and(DSL.notExists(DSL.selectOne().from(later).where(later.SUPERSEDES.eq(INVENTORIES.ID))))
                .forEach(row -> all.put(
                        new Slot(row.value1(), row.value2()), new Stored(row.value3(), row.value4(), row.value5())));
        return all;
    }

    /// Writes in the current transaction.
    ///
    /// @param done is told how many inventories are written so far
    void write(List<Write> writes, long change, IntConsumer done) {
        for (int from = 0; from < writes.size(); from += BATCH) {
            int to = Math.min(from + BATCH, writes.size());
            writeBatch(writes.subList(from, to), change);
            done.accept(to);
        }
    }

    private void writeBatch(List<Write> writes, long change) {
        var ids = new HashMap<Slot, Long>();
        sql.insertInto(INVENTORIES)
                .set(writes.stream().map(write -> row(write, change)).toList())
                .returning(INVENTORIES.ID, INVENTORIES.CITY_ID, INVENTORIES.YEAR)
                .fetch()
                .forEach(row -> ids.put(new Slot(row.getCityId(), row.getYear()), row.getId()));
        var cells = new ArrayList<CellsRecord>();
        for (var write : writes) {
            var inventory = write.inventory();
            long id = Optional.ofNullable(ids.get(new Slot(inventory.city(), inventory.year())))
                    .orElseThrow();
            inventory.cells().cells().forEach((cell, entry) -> cells.add(row(id, cell, entry)));
        }
        sql.insertInto(CELLS).set(cells).execute();
    }

    private static InventoriesRecord row(Write write, long change) {
        var inventory = write.inventory();
        var row = new InventoriesRecord();
        row.setCityId(inventory.city());
        row.setYear((short) inventory.year());
        row.setOrigin(ORIGIN);
        row.setSource(SOURCE);
        row.setLocator(inventory.locator());
        row.setYearAsPrinted(inventory.yearAsPrinted());
        row.setLevel(inventory.level().orElse(null));
        row.setBoundary(inventory.boundary().orElse(null));
        row.setPopulation(
                inventory.population().isPresent() ? inventory.population().getAsDouble() : null);
        row.setPublished(JSONB.valueOf(CanonicalJson.of(FrozenInventory.published(inventory))));
        row.setCredits(JSONB.valueOf(CanonicalJson.of(FrozenInventory.credits(inventory))));
        row.setContentSha256(write.sha256());
        row.setVersion(write.version());
        row.setChangeId(change);
        row.setSupersedes(write.supersedes().orElse(null));
        return row;
    }

    private static CellsRecord row(long inventory, GpcCell cell, CellEntry entry) {
        var row = new CellsRecord();
        row.setInventoryId(inventory);
        row.setCell(cell.reference());
        row.setRaw(entry.raw());
        row.setStatedT(null);
        row.setKey(null);
        row.setElsewhere(new String[0]);
        switch (entry.value()) {
            case CellValue.Stated stated -> {
                row.setKind("stated");
                row.setStatedT(stated.tonnes());
            }
            case CellValue.Key key -> {
                row.setKind("key");
                row.setKey(key.key().name());
                row.setElsewhere(
                        key.elsewhere().stream().map(GpcCell::reference).toArray(String[]::new));
            }
            case CellValue.Unset() -> row.setKind("unset");
        }
        return row;
    }
}
