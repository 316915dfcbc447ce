// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.inventory.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import org.mutirao.calc.trace.Checked;
import org.mutirao.calc.trace.Issue;
import org.mutirao.calc.trace.Place;
import org.mutirao.calc.trace.Severity;

/// Reads an inventory from a file. Which format it has is seen from its content; nothing else is guessed.
public final class InventoryFile {

    /// How many activity rows and records a file may hold.
    public static final int MOST_ROWS = 100_000;

    /// In bytes; nobody needs to read more of a file to refuse it.
    public static final int LARGEST = WorkbookGuard.LARGEST_FILE;

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

    private static Content content(byte[] file, String name) {
        if (file.length > LARGEST) {
            return Content.refused(error("inventory.file.too-large", Integer.toString(LARGEST >> 20)));
        }
        if (startsWith(file, 'P', 'K', 3, 4)) {
            return WorkbookEntries.read(file, name);
        }
        if (startsWith(file, 0xD0, 0xCF, 0x11, 0xE0)) {
            return Content.refused(error("inventory.file.old-excel"));
        }
        if (startsWith(file, 0xFF, 0xFE) || startsWith(file, 0xFE, 0xFF)) {
            return Content.refused(error("inventory.file.utf-16"));
        }
        var buffer = ByteBuffer.wrap(file);
        try {
            return content(UTF_8.newDecoder().decode(buffer).toString(), name);
        } catch (CharacterCodingException wrong) {
            // the decoder stops before the byte that is no UTF-8
            var place = new Place.TableCell(name, lineOf(file, buffer.position()), "");
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

    private static boolean startsWith(byte[] file, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= file.length || (file[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    private static int lineOf(byte[] file, int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            line += file[i] == '\n' ? 1 : 0;
        }
        return line;
    }

    private static Issue[] tail(List<Issue> issues) {
        return issues.stream().skip(1).toArray(Issue[]::new);
    }

    static Issue error(String key, String... arguments) {
        return Issue.of(Severity.ERROR, key, arguments);
    }
}
