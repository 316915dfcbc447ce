// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// A table as comma-separated values (RFC 4180, UTF-8), safe to open in a spreadsheet: a text that a spreadsheet
/// would take for a formula gets a leading apostrophe, numbers stay numbers.
public final class CsvDownload {

    /// What begins a formula, in half and full width; the control characters hide one behind themselves.
    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

    private CsvDownload() {}

    /// The file as an answer that a browser stores.
    ///
    /// @param name of the file, without its ending
    public static ResponseEntity<byte[]> answer(String name, List<String> header, List<? extends List<?>> rows) {
        var attachment = ContentDisposition.attachment().filename(name + ".csv").build();
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .body(of(header, rows));
    }

    /// The bytes of the file.
    ///
    /// @param header the names of the columns
    /// @param rows as many cells as the header has; a number is written out in full, an empty [Optional] as nothing
    public static byte[] of(List<String> header, List<? extends List<?>> rows) {
        var bytes = new ByteArrayOutputStream();
        try (var writer = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(bytes, StandardCharsets.UTF_8)) {
            writer.writeRecord(header);
            for (var row : rows) {
                if (row.size() != header.size()) {
                    throw new IllegalArgumentException(
                            row.size() + " cells under " + header.size() + " columns: " + row);
                }
                writer.writeRecord(row.stream().map(CsvDownload::cell).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String cell(Object value) {
        return switch (value) {
            case Optional<?> optional -> optional.map(CsvDownload::cell).orElse("");
            case BigDecimal number -> number.toPlainString();
            case Double number -> plain(number);
            case Number number -> number.toString();
            default -> harmless(value.toString());
        };
    }

    private static String plain(double number) {
        var exact = new BigDecimal(Double.toString(number)).stripTrailingZeros();
        return exact.toPlainString();
    }

    private static String harmless(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
