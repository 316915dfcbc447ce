// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.inventory.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.mutirao.calc.trace.Issue;
import org.mutirao.calc.trace.Severity;

/// Looks into a file before the workbook reader may see it: is it a whole ZIP file, and how large does it
/// grow? What an entry claims about its size is not believed; its bytes are inflated and counted, and
/// thrown away.
///
/// It opens the file with the library that the reader uses, so that both see the same entries.
public final class WorkbookGuard {

    /// In bytes; nobody needs to read more of a file to refuse it.
    public static final int LARGEST_FILE = 32 << 20;
    private static final int MOST_ENTRIES = 200;
    private static final int LARGEST_CONTENT = 64 << 20;

    /// Spreadsheets shrink to a tenth or a twentieth; a bomb to a thousandth.
    private static final int HIGHEST_RATIO = 200;

    /// Below this size no ratio is suspicious: an empty column repeats itself.
    private static final int SMALL = 1 << 20;

    private static final Pattern ADDRESS = Pattern.compile("[A-Z]{1,3}[0-9]{1,7}");

    private final byte[] file;
    private final String words;

    private WorkbookGuard(byte[] file, String words) {
        this.file = file;
        this.words = words;
    }

    /// What is wrong with the file; empty when a reader may open it.
    ///
    /// @param words how the keys of its messages begin: each kind of file has a remedy of its own
    public static Optional<Issue> check(byte[] file, String words) {
        return new WorkbookGuard(file, words).check();
    }

    private Optional<Issue> check() {
        if (file.length > LARGEST_FILE) {
            return refuse("too-large", megabytes(LARGEST_FILE));
        }
        if (file.length < 4 || file[0] != 'P' || file[1] != 'K') {
            return refuse("no-workbook");
        }
        return checkEntries();
    }

    private Optional<Issue> checkEntries() {
        try (var zip = open()) {
            var entries = Collections.list(zip.getEntries());
            if (entries.size() > MOST_ENTRIES) {
                return refuse("too-many-parts", Integer.toString(MOST_ENTRIES));
            }
            long total = 0;
            for (var entry : entries) {
                long size = inflate(zip, entry, LARGEST_CONTENT - total);
                total += size;
                if (total > LARGEST_CONTENT) {
                    return refuse("bomb", entry.getName(), megabytes(LARGEST_CONTENT));
                }
                if (size > SMALL && size > HIGHEST_RATIO * Math.max(1, entry.getCompressedSize())) {
                    return refuse("bomb-ratio", entry.getName(), Integer.toString(HIGHEST_RATIO));
                }
            }
            return zip.getEntry("xl/workbook.xml") == null ? refuse("no-workbook") : checkAddresses(zip);
        } catch (IOException | IllegalArgumentException damaged) {
            return refuse("damaged");
        }
    }

    /// Counts, and stops once the limit is passed. Workbooks know two methods; the rarer ones of ZIP need
    /// libraries that are not here.
    private static long inflate(ZipFile zip, ZipArchiveEntry entry, long limit) throws IOException {
        if (entry.getMethod() != ZipEntry.DEFLATED && entry.getMethod() != ZipEntry.STORED) {
            throw new IOException(entry.getName() + " is packed by method " + entry.getMethod());
        }
        var buffer = new byte[1 << 16];
        long size = 0;
        try (var content = zip.getInputStream(entry)) {
            for (int read = content.read(buffer); read >= 0 && size <= limit; read = content.read(buffer)) {
                size += read;
            }
        }
        if (size <= limit && size != entry.getSize()) {
            throw new IOException(entry.getName() + " does not have the size that the file names");
        }
        return size;
    }

    /// The reader makes room for every column up to the one that a cell names, so a cell named beyond the
    /// widest sheet would fill the memory.
    private Optional<Issue> checkAddresses(ZipFile zip) throws IOException {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        for (var entry : Collections.list(zip.getEntries())) {
            if (!entry.getName().toLowerCase(Locale.ROOT).endsWith(".xml")) {
                continue;
            }
            try (var content = zip.getInputStream(entry)) {
                var wrong = findWrongAddress(factory, content);
                if (wrong.isPresent()) {
                    return refuse("address", wrong.get(), entry.getName());
                }
            } catch (XMLStreamException notXml) {
                return refuse("damaged");
            }
        }
        return Optional.empty();
    }

    private static Optional<String> findWrongAddress(XMLInputFactory factory, InputStream content)
            throws XMLStreamException {
        var reader = factory.createXMLStreamReader(content);
        while (reader.hasNext()) {
            reader.next();
            if (reader.isStartElement() && reader.getLocalName().equals("c")) {
                var address = reader.getAttributeValue(null, "r");
                if (address != null && !ADDRESS.matcher(address).matches()) {
                    return Optional.of(address.length() > 20 ? address.substring(0, 20) + "…" : address);
                }
            }
        }
        return Optional.empty();
    }

    private ZipFile open() throws IOException {
        return ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get();
    }

    private Optional<Issue> refuse(String key, String... arguments) {
        return Optional.of(Issue.of(Severity.ERROR, words + key, arguments));
    }

    private static String megabytes(int bytes) {
        return Integer.toString(bytes >> 20);
    }
}
