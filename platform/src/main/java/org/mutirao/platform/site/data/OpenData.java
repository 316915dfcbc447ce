// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.data;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.mutirao.platform.ledger.Catalogue;
import org.mutirao.platform.ledger.Ledger;
import org.mutirao.platform.ledger.Revisions;
import org.mutirao.platform.site.api.OpenTable;
import org.mutirao.platform.site.api.OpenTables;
import org.mutirao.platform.web.CsvDownload;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// The bulk download: every open table as CSV, described by a data package, in one zip. Built once for each
/// revision; the
/// same data gives the same bytes.
@Component
class OpenData {

    /// Zip entries carry a time; a fixed one keeps the bytes the same.
    private static final LocalDateTime NO_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    private final OpenTables tables;
    private final Ledger ledger;
    private final Revisions revisions;
    private final Catalogue catalogue;
    private final JsonMapper json;
    private final String application;
    private final Supplier<Download> download;

    OpenData(
            OpenTables tables,
            Ledger ledger,
            Revisions revisions,
            Catalogue catalogue,
            JsonMapper json,
            @Value("${mutirao.version}") String application) {
        this.tables = tables;
        this.ledger = ledger;
        this.revisions = revisions;
        this.catalogue = catalogue;
        this.json = json;
        this.application = application;
        this.download = revisions.cached(this::build);
    }

    /// A file of the package.
    record CsvFile(OpenTable table, byte[] bytes) {}

    /// The finished package.
    ///
    /// @param files what is in it, beside its description
    record Download(List<Contents> files, byte[] zip) {}

    /// What a file holds, for the page that offers the download.
    record Contents(String name, int rows, long bytes) {}

    Download current() {
        return download.get();
    }

    String application() {
        return application;
    }

    String catalogue() {
        return catalogue.version();
    }

    long revision() {
        return revisions.current();
    }

    private Download build() {
        var files = tables.list().stream().map(OpenData::file).toList();
        var version = catalogue() + "." + revision();
        var description = DataPackage.describe(files, ledger.listSources(), version, application);
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            add(zip, "datapackage.json", json.writerWithDefaultPrettyPrinter().writeValueAsBytes(description));
            for (var file : files) {
                add(zip, file.table().name() + ".csv", file.bytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var contents = files.stream()
                .map(file ->
                        new Contents(file.table().name(), file.table().rows().size(), file.bytes().length))
                .toList();
        return new Download(contents, bytes.toByteArray());
    }

    private static CsvFile file(OpenTable table) {
        var header = table.fields().stream().map(OpenTable.Field::name).toList();
        return new CsvFile(table, CsvDownload.of(header, table.rows()));
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
