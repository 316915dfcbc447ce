// SPDX-License-Identifier: Apache-2.0
package org.mutirao.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.SchemaMappingType;
import org.jooq.meta.jaxb.Target;

/// Build step, not part of the product: runs the migrations on a throw-away server and writes jOOQ's tables from
/// it. Does nothing when the migrations are those of the last run.
final class Codegen {

    private static final String[] SCHEMAS = {
        "ledger", "account", "city", "publication", "inventory", "target", "accelerator", "knowledge"
    };

    private Codegen() {}

    /// Arguments: folder of the migrations, folder for the sources, folder for the throw-away server.
    public static void main(String[] arguments) throws Exception {
        var migrations = Path.of(arguments[0]);
        var sources = Path.of(arguments[1]);
        var server = Path.of(arguments[2]);
        var mark = sources.resolve("migrations.sha256");
        var hash = hash(migrations);
        if (Files.exists(mark) && Files.readString(mark).equals(hash)) {
            return;
        }
        DeleteTree.delete(server);
        try (var postgres = EmbeddedPostgres.open(server)) {
            Migrations.migrate(postgres.owner(), "mutirao_app", "filesystem:" + migrations);
            GenerationTool.generate(configuration(postgres.owner(), sources));
        }
        DeleteTree.delete(server);
        Files.writeString(mark, hash);
    }

    private static Configuration configuration(org.mutirao.database.Database.Login owner, Path sources) {
        var schemata = Stream.of(SCHEMAS)
                .map(name -> new SchemaMappingType().withInputSchema(name))
                .toList();
        return new Configuration()
                .withLogging(Logging.WARN)
                .withJdbc(new Jdbc()
                        .withDriver("org.postgresql.Driver")
                        .withUrl(owner.url())
                        .withUser(owner.user())
                        .withPassword(owner.password()))
                .withGenerator(new Generator()
                        .withDatabase(new Database().withSchemata(schemata).withExcludes("pg_.*|gbt.*|gbtree.*"))
                        .withGenerate(new Generate()
                                .withRecords(true)
                                .withComments(false)
                                .withRoutines(false))
                        .withTarget(new Target()
                                .withPackageName("org.mutirao.database.jooq")
                                .withDirectory(sources.toString())));
    }

    private static String hash(Path folder) throws IOException, NoSuchAlgorithmException {
        var digest = MessageDigest.getInstance("SHA-256");
        try (var files = Files.list(folder)) {
            for (var file : files.sorted().toList()) {
                digest.update(Files.readAllBytes(file));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
