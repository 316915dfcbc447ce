// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.ledger;

import static org.mutirao.database.jooq.ledger.Tables.CATALOGUE_VERSIONS;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// The reference catalogue: what two documents state of cities and their network, and the reference data that pages
/// need. It comes with the application and is loaded once for each version, in one transaction.
@Component
public class Catalogue implements SmartInitializingSingleton {

    /// Held while loading, so that two servers on one database do not load at once.
    private static final long LOAD_LOCK = 0x4d75746972_616fL;

    private final DSLContext sql;
    private final TransactionTemplate transaction;
    private final ChangeLog changes;
    private final List<CatalogueSection> sections;
    private final String version;

    Catalogue(
            DSLContext sql,
            TransactionTemplate transaction,
            ChangeLog changes,
            List<CatalogueSection> sections,
            @Value("${mutirao.version}") String application) {
        this.sql = sql;
        this.transaction = transaction;
        this.changes = changes;
        this.sections = List.copyOf(sections);
        this.version = hash(application);
    }

    /// The version of the reference data: a hash over its files.
    public String version() {
        return version.substring(0, 12);
    }

    /// Loads the catalogue, unless this version of it is in the database already, before the first request is
    /// answered.
    @Override
    public void afterSingletonsInstantiated() {
        transaction.executeWithoutResult(status -> {
            sql.execute("select pg_advisory_xact_lock(?)", LOAD_LOCK);
            var last = sql.select(CATALOGUE_VERSIONS.SHA256)
                    .from(CATALOGUE_VERSIONS)
                    .orderBy(CATALOGUE_VERSIONS.CHANGE_ID.desc())
                    .limit(1)
                    .fetchOptional(CATALOGUE_VERSIONS.SHA256);
            if (last.filter(version::equals).isPresent()) {
                return;
            }
            long change = changes.record("catalogue", "catalogue.loaded", List.of(), Map.of("version", version()));
            var tables = new CatalogueTables(sql, change);
            sections.forEach(section -> section.load(tables));
            sql.insertInto(CATALOGUE_VERSIONS)
                    .set(CATALOGUE_VERSIONS.SHA256, version)
                    .set(CATALOGUE_VERSIONS.CHANGE_ID, change)
                    .onConflict(CATALOGUE_VERSIONS.SHA256)
                    .doUpdate()
                    .set(CATALOGUE_VERSIONS.CHANGE_ID, DSL.excluded(CATALOGUE_VERSIONS.CHANGE_ID))
                    .execute();
        });
    }

    /// Over the files and the version of the application, which may read more of them than the one before.
    private static String hash(String application) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(application.getBytes(StandardCharsets.UTF_8));
            var files = new PathMatchingResourcePatternResolver().getResources("classpath*:/reference/**/*.csv");
            var byName = Arrays.stream(files)
                    .sorted(Comparator.comparing(file -> String.valueOf(file.getFilename())))
                    .toList();
            for (var file : byName) {
                digest.update(file.getContentAsByteArray());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
