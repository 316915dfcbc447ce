// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.inventory.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/// Finds merged cells, which the workbook reader does not show: the value of all of them stands in the
/// first, and the others look empty. The file has passed the [WorkbookGuard].
final class MergedCells {

    private static final XMLInputFactory FACTORY = factory();

    private interface Visitor {
        void element(XMLStreamReader at);
    }

    private MergedCells() {}

    /// The first merged range of each sheet that has one, by the name of the sheet.
    static Map<String, String> find(byte[] file) throws IOException {
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            var targets = new HashMap<String, String>();
            visit(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "Relationship",
                    at -> targets.put(attribute(at, "Id"), attribute(at, "Target")));
            var names = new LinkedHashMap<String, String>();
            visit(zip, "xl/workbook.xml", "sheet", at -> names.put(attribute(at, "name"), relation(at)));
            var merged = new HashMap<String, String>();
            for (var sheet : names.entrySet()) {
                var target = targets.getOrDefault(sheet.getValue(), "");
                var part = target.startsWith("/") ? target.substring(1) : "xl/" + target;
                visit(zip, part, "mergeCell", at -> merged.putIfAbsent(sheet.getKey(), attribute(at, "ref")));
            }
            return merged;
        } catch (XMLStreamException damaged) {
            throw new IOException(damaged);
        }
    }

    private static void visit(ZipFile zip, String part, String element, Visitor visitor)
            throws IOException, XMLStreamException {
        var entry = zip.getEntry(part);
        if (entry == null) {
            return;
        }
        try (InputStream content = zip.getInputStream(entry)) {
            var reader = FACTORY.createXMLStreamReader(content);
            while (reader.hasNext()) {
                reader.next();
                if (reader.isStartElement() && reader.getLocalName().equals(element)) {
                    visitor.element(reader);
                }
            }
        }
    }

    private static String attribute(XMLStreamReader at, String name) {
        return Optional.ofNullable(at.getAttributeValue(null, name)).orElse("");
    }

    /// The relation of a sheet to its part, whatever the prefix of the attribute.
    private static String relation(XMLStreamReader at) {
        for (int i = 0; i < at.getAttributeCount(); i++) {
            if (at.getAttributeLocalName(i).equals("id")) {
                return at.getAttributeValue(i);
            }
        }
        return "";
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
