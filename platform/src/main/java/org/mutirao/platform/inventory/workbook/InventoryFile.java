// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.inventory.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.mutirao.calc.trace.Checked;
import org.mutirao.calc.trace.Issue;
import org.mutirao.calc.trace.Place;
import org.mutirao.calc.trace.Severity;

/// Reads an inventory from a file. Which format it has is seen from its content; nothing else is guessed.
public final class InventoryFile {

    /// How many activity rows and records a file may hold.
    public static final int MOST_ROWS = 100_000;

    /// How many of them a CSV file may hold that is read line by line.
    public static final int MOST_LINES = 2_000_000;

    /// In bytes; nobody needs to read more of a file to refuse it.
    public static final int LARGEST = WorkbookGuard.LARGEST_FILE;

    static final int[] WORKBOOK = {'P', 'K', 3, 4};
    static final int[] OLD_EXCEL = {0xD0, 0xCF, 0x11, 0xE0};
    static final int[] UTF_16 = {0xFF, 0xFE};
    static final int[] UTF_16_BIG = {0xFE, 0xFF};

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /// What a reader of one format found: the lines of the file, and what is wrong with it.
    record Content(List<Entry> entries, List<Issue> issues) {

        static Content refused(Issue issue) {
            return new Content(List.of(), List.of(issue));
        }
    }

    private InventoryFile() {}

    /// The inventory and its facts, without a value when it could not be told whose and of which year it
    /// is; with all issues.
    ///
    /// @param name of the file, for the places of issues
    public static Checked<FiledInventory> read(byte[] file, String name) {
        var content = content(file, name);
        return content.entries().isEmpty() && !content.issues().isEmpty()
                ? Checked.refused(content.issues().getFirst(), tail(content.issues()))
                : new EntryReader(content.issues()).read(content.entries());
    }

    /// The same from a file on this machine. CSV is read line by line and may be longer than in memory.
    public static Checked<FiledInventory> read(Path file) throws IOException {
        var name = String.valueOf(file.getFileName());
        if (CsvFile.is(file)) {
            return CsvFile.read(file, name);
        }
        try (var stream = Files.newInputStream(file)) {
            // one byte more than is allowed is enough to be refused
            return read(stream.readNBytes(LARGEST + 1), name);
        }
    }

    private static Content content(byte[] file, String name) {
        if (file.length > LARGEST) {
            return Content.refused(error("inventory.file.too-large", Integer.toString(LARGEST >> 20)));
        }
        if (startsWith(file, WORKBOOK)) {
            return WorkbookEntries.read(file, name);
        }
        if (startsWith(file, OLD_EXCEL)) {
            return Content.refused(error("inventory.file.old-excel"));
        }
        if (startsWith(file, UTF_16) || startsWith(file, UTF_16_BIG)) {
            return Content.refused(error("inventory.file.utf-16"));
        }
        var buffer = ByteBuffer.wrap(file);
        try {
            return content(UTF_8.newDecoder().decode(buffer).toString(), name);
        } catch (CharacterCodingException wrong) {
            // the decoder stops before the byte that is no UTF-8
            var place = new Place.TableCell(name, lineOf(buffer), "");
            return Content.refused(error("inventory.file.not-utf-8").at(place));
        }
    }

    private static Content content(String raw, String name) {
        var text = !raw.isEmpty() && raw.charAt(0) == BYTE_ORDER_MARK ? raw.substring(1) : raw;
        if (text.isBlank()) {
            return Content.refused(error("inventory.file.empty"));
        }
        return text.stripLeading().startsWith("{") ? JsonEntries.read(text, name) : CsvEntries.read(text, name);
    }

    static boolean startsWith(byte[] file, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= file.length || (file[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    /// The line that a reader of a file had reached.
    static int lineOf(ByteBuffer read) {
        int line = 1;
        for (int i = 0; i < read.position(); i++) {
            line += read.get(i) == '\n' ? 1 : 0;
        }
        return line;
    }

    static Issue[] tail(List<Issue> issues) {
        return issues.stream().skip(1).toArray(Issue[]::new);
    }

    static Issue error(String key, String... arguments) {
        return Issue.of(Severity.ERROR, key, arguments);
    }
}
