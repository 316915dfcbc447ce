// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.data;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.mutirao.platform.ledger.Source;
import org.mutirao.platform.site.api.OpenTable;
import org.mutirao.platform.site.api.OpenTables;
import org.mutirao.platform.site.data.OpenData.CsvFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The description of the bulk download as a Frictionless Data Package (datapackage.org, version 2).
final class DataPackage {

    private static final String DESCRIPTION =
            "What a network of cities stated, emits and reported, each figure with its source and the place in it. "
                    + "Figures of documents are facts and are given as printed, with their lines; the documents' "
                    + "sentences are not part of this. Each figure stands under the licence of its source, see the "
                    + "table sources. Text that a spreadsheet would take for a formula has a leading apostrophe.";

    private DataPackage() {}

    static JsonNode describe(List<CsvFile> files, List<Source> sources, String version, String application) {
        var described = object();
        described
                .put("$schema", "https://datapackage.org/profiles/2.0/datapackage.json")
                .put("name", "mutirao-open-data")
                .put("title", "Mutirão open data")
                .put("description", DESCRIPTION)
                .put("version", version)
                .put("application", "mutirao " + application);
        described.set("licenses", licences());
        described.set("sources", sources(sources));
        var resources = described.putArray("resources");
        files.forEach(file -> resources.add(resource(file)));
        return described;
    }

    /// Our own editing; what comes from a source keeps the licence of the source.
    private static ArrayNode licences() {
        return JsonNodeFactory.instance
                .arrayNode()
                .add(object().put("name", "Apache-2.0")
                        .put("path", "https://www.apache.org/licenses/LICENSE-2.0")
                        .put(
                                "title",
                                "Apache License 2.0, for our own editing; figures keep the licence of their source"));
    }

    private static ArrayNode sources(List<Source> sources) {
        var array = JsonNodeFactory.instance.arrayNode();
        sources.stream().filter(OpenTables::isOpen).forEach(source -> {
            var one = array.addObject().put("title", source.title().english()).put("id", source.id());
            source.url().ifPresent(url -> one.put("path", url));
            source.asOf().ifPresent(edition -> one.put("version", edition));
            one.put("publisher", source.publisher())
                    .put("licence", source.licence().english());
        });
        return array;
    }

    private static ObjectNode resource(CsvFile file) {
        var resource = object();
        resource.put("name", file.table().name())
                .put("type", "table")
                .put("path", file.table().name() + ".csv")
                .put("description", file.table().description())
                .put("format", "csv")
                .put("mediatype", "text/csv")
                .put("encoding", "utf-8")
                .put("bytes", file.bytes().length)
                .put("hash", "sha256:" + sha256(file.bytes()));
        var schema = resource.putObject("schema");
        var fields = schema.putArray("fields");
        for (OpenTable.Field field : file.table().fields()) {
            fields.addObject()
                    .put("name", field.name())
                    .put("type", field.type())
                    .put("description", field.description());
        }
        schema.putArray("missingValues").add("");
        return resource;
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
