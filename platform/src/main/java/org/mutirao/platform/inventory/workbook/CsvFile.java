// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.inventory.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.mutirao.platform.inventory.workbook.InventoryFile.error;
import static org.mutirao.platform.inventory.workbook.InventoryFile.startsWith;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.CharBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CoderResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.mutirao.calc.trace.Checked;
import org.mutirao.calc.trace.Issue;
import org.mutirao.calc.trace.Place;

/// An inventory in a CSV file on this machine, read line by line: nothing but what it says is held in memory.
final class CsvFile {

    private static final int HEAD = 1 << 12;
    private static final int[] BYTE_ORDER_MARK = {0xEF, 0xBB, 0xBF};

    private CsvFile() {}

    /// Whether a file is CSV, as its beginning shows.
    static boolean is(Path file) throws IOException {
        var head = head(file);
        var text = new String(head, UTF_8).replace("\uFEFF", "").stripLeading();
        return !startsWith(head, InventoryFile.WORKBOOK)
                && !startsWith(head, InventoryFile.OLD_EXCEL)
                && !startsWith(head, InventoryFile.UTF_16)
                && !startsWith(head, InventoryFile.UTF_16_BIG)
                && !text.isEmpty()
                && !text.startsWith("{");
    }

    static Checked<FiledInventory> read(Path file, String name) throws IOException {
        var inventory = new EntryReader(List.of());
        try (var stream = Files.newInputStream(file)) {
            stream.skipNBytes(startsWith(head(file), BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0);
            var text = new InputStreamReader(stream, UTF_8.newDecoder());
            var lines = CsvEntries.read(text, name, InventoryFile.MOST_LINES, inventory::add);
            if (lines.value().isEmpty()
                    || lines.value().get() == 0 && !lines.issues().isEmpty()) {
                return Checked.refused(lines.issues().getFirst(), InventoryFile.tail(lines.issues()));
            }
            var read = inventory.end();
            var issues = new ArrayList<Issue>(lines.issues());
            issues.addAll(read.issues());
            return new Checked<>(read.value(), issues);
        } catch (CharacterCodingException wrong) {
            return Checked.refused(
                    error("inventory.file.not-utf-8").at(new Place.TableCell(name, lineOfWrongByte(file), "")));
        }
    }

    private static byte[] head(Path file) throws IOException {
        try (var stream = Files.newInputStream(file)) {
            return stream.readNBytes(HEAD);
        }
    }

    private static int lineOfWrongByte(Path file) throws IOException {
        try (var channel = FileChannel.open(file)) {
            long size = Math.min(channel.size(), Integer.MAX_VALUE);
            var bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, size);
            var decoder = UTF_8.newDecoder();
            var text = CharBuffer.allocate(HEAD);
            while (decoder.decode(bytes, text, true) == CoderResult.OVERFLOW) {
                text.clear();
            }
            return InventoryFile.lineOf(bytes);
        }
    }
}
