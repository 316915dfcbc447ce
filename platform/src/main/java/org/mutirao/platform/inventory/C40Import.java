// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.inventory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.mutirao.calc.trace.Checked;
import org.mutirao.calc.trace.Issue;
import org.mutirao.calc.trace.Severity;
import org.mutirao.platform.city.Cities;
import org.mutirao.platform.inventory.InventoryStore.Plan;
import org.mutirao.platform.inventory.InventoryStore.Write;
import org.mutirao.platform.inventory.workbook.WorkbookGuard;
import org.mutirao.platform.ledger.ChangeLog;
import org.mutirao.platform.publication.Publication.Kind;
import org.mutirao.platform.publication.Publication.Subject;
import org.mutirao.platform.publication.Publications;
import org.mutirao.platform.publication.Snapshot;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Takes over the workbook in which C40 publishes the GPC inventories of its cities: all or nothing, and again
/// without harm. Each inventory is kept with its cells and frozen as a cited publication, which is what the public
/// sees.
@Service
public class C40Import {

    /// Held while storing, so that two imports on one database do not store the same inventory twice.
    private static final long IMPORT_LOCK = 0x4d75746972_6334L;

    private final Cities cities;
    private final InventoryStore store;
    private final Publications publications;
    private final ChangeLog changes;
    private final TransactionTemplate transaction;
    private final DSLContext sql;

    C40Import(
            Cities cities,
            InventoryStore store,
            Publications publications,
            ChangeLog changes,
            TransactionTemplate transaction,
            DSLContext sql) {
        this.cities = cities;
        this.store = store;
        this.publications = publications;
        this.changes = changes;
        this.transaction = transaction;
        this.sql = sql;
    }

    /// How far an import is.
    public sealed interface Step {}

    public record Reading(Path file) implements Step {}

    public record Comparing(int inventories) implements Step {}

    /// @param done how many are written so far; they count once all are
    public record Storing(int done, int of) implements Step {}

    record File(String name, String sha256) {}

    /// Imports a workbook in one transaction.
    ///
    /// @param dryRun looks at everything and writes nothing
    /// @param actor who imports, for the history
    /// @param progress is told each step
    public ImportOutcome run(Path path, boolean dryRun, String actor, Consumer<Step> progress) {
        progress.accept(new Reading(path));
        var bytes = bytes(path);
        var read = bytes.map(content -> C40Reader.read(content, new CityNames(cities.list())))
                .orElseGet(
                        () -> Checked.refused(Issue.of(Severity.ERROR, "inventory.import.no-file", path.toString())));
        if (read.value().isEmpty()) {
            return new ImportOutcome.Refused(read.issues());
        }
        var inventories = read.value().get();
        var file = new File(
                String.valueOf(path.getFileName()), bytes.map(C40Import::sha256).orElse(""));
        progress.accept(new Comparing(inventories.size()));
        var plan = dryRun ? store.plan(inventories) : store(inventories, file, actor, progress);
        return new ImportOutcome.Done(ImportReport.of(file, dryRun, inventories, plan, read.issues()));
    }

    private Plan store(List<SourceInventory> inventories, File file, String actor, Consumer<Step> progress) {
        return transaction.execute(status -> {
            sql.execute("select pg_advisory_xact_lock(?)", IMPORT_LOCK);
            var plan = store.plan(inventories);
            var writes = plan.writes();
            if (writes.isEmpty()) {
                return plan;
            }
            long change = changes.record(
                    actor, "inventories.imported", citiesOf(writes), detail(file, plan, citiesOf(writes)));
            store.write(writes, change, done -> progress.accept(new Storing(done, writes.size())));
            publications.freeze(
                    writes.stream().map(write -> snapshot(write, actor)).toList(), change);
            return plan;
        });
    }

    private static List<String> citiesOf(List<Write> writes) {
        return writes.stream().map(write -> write.inventory().city()).distinct().toList();
    }

    private static Map<String, ?> detail(File file, Plan plan, List<String> cities) {
        return Map.of(
                "file",
                file.name(),
                "sha256",
                file.sha256(),
                "source",
                InventoryStore.SOURCE,
                "stored",
                plan.added() + plan.superseded(),
                "cities",
                cities);
    }

    private static Snapshot snapshot(Write write, String actor) {
        var inventory = write.inventory();
        return new Snapshot(
                Kind.CITED,
                Subject.INVENTORY,
                inventory.city(),
                inventory.year(),
                actor,
                InventoryStore.SOURCE,
                FrozenInventory.input(inventory),
                FrozenInventory.result(inventory.cells()));
    }

    /// The content of the file, or of one that is too large just enough to tell; empty when it cannot be read.
    private static Optional<byte[]> bytes(Path path) {
        try (var stream = Files.newInputStream(path)) {
            return Optional.of(stream.readNBytes(WorkbookGuard.LARGEST_FILE + 1));
        } catch (IOException notReadable) {
            return Optional.empty();
        }
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
