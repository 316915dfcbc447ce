// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.reference;

import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Splits a text into the records of RFC 4180. Strict where leniency would hide a damaged file: a quote stands only
/// around a whole field, lines end with LF or CRLF, and neither a byte order mark nor NUL is let through.
final class CsvReader {

    /// One record with the line on which it begins, counted from 1.
    record Line(int number, List<String> fields) {}

    private static final int END = -1;
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private final PushbackReader reader;
    private final String name;
    private int line = 1;

    CsvReader(Reader reader, String name) throws IOException {
        this.reader = new PushbackReader(reader);
        this.name = name;
        if (peek() == BYTE_ORDER_MARK) {
            throw problem("begins with a byte order mark; save the file as UTF-8 without BOM");
        }
    }

    /// The next record, or empty at the end of the text. A last line without its line end is a record all the same.
    Optional<Line> next() throws IOException {
        if (peek() == END) {
            return Optional.empty();
        }
        int start = line;
        var fields = new ArrayList<String>();
        do {
            fields.add(peek() == '"' ? quoted() : plain());
        } while (fieldFollows());
        return Optional.of(new Line(start, fields));
    }

    private String plain() throws IOException {
        var field = new StringBuilder();
        for (int next = peek(); next != ',' && next != '\n' && next != '\r' && next != END; next = peek()) {
            if (next == '"') {
                throw problem("a quote inside an unquoted field; quote the whole field and double the quote");
            }
            field.append((char) take());
        }
        return field.toString();
    }

    private String quoted() throws IOException {
        int start = line;
        take();
        var field = new StringBuilder();
        while (true) {
            int next = take();
            if (next == END) {
                throw new MalformedTable(name, start, "a quote is opened here and never closed");
            }
            if (next != '"') {
                field.append((char) next);
            } else if (peek() == '"') {
                field.append((char) take());
            } else {
                return field.toString();
            }
        }
    }

    /// Takes what separates a field from what comes next: true after a comma, false after the end of the record.
    private boolean fieldFollows() throws IOException {
        return switch (take()) {
            case ',' -> true;
            case '\n', END -> false;
            case '\r' -> {
                if (take() != '\n') {
                    throw problem("a carriage return that does not end a line");
                }
                yield false;
            }
            default -> throw problem("text after a closing quote");
        };
    }

    private int peek() throws IOException {
        int next = reader.read();
        if (next != END) {
            reader.unread(next);
        }
        return next;
    }

    private int take() throws IOException {
        int next = reader.read();
        if (next == 0) {
            throw problem("a NUL character");
        }
        if (next == '\n') {
            line++;
        }
        return next;
    }

    private MalformedTable problem(String what) {
        return new MalformedTable(name, line, what);
    }
}
