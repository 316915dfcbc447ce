// SPDX-License-Identifier: Apache-2.0
package org.mutirao.cli;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Writes maps, lists, numbers and text as indented JSON. A library would take longer to load than a method to run.
final class JsonText {

    private final StringBuilder text = new StringBuilder();

    private JsonText() {}

    static String of(Object value) {
        var json = new JsonText();
        json.write(value, 0);
        return json.text.append('\n').toString();
    }

    private void write(@Nullable Object value, int depth) {
        switch (value) {
            case null -> text.append("null");
            case Map<?, ?> map -> all('{', map.entrySet(), '}', depth);
            case Map.Entry<?, ?> entry -> {
                quoted(String.valueOf(entry.getKey()));
                text.append(": ");
                write(entry.getValue(), depth);
            }
            case Collection<?> list -> all('[', list, ']', depth);
            case Number number -> text.append(number);
            case Boolean flag -> text.append(flag);
            default -> quoted(value.toString());
        }
    }

    private void all(char open, Collection<?> items, char close, int depth) {
        text.append(open);
        var separator = "";
        for (var item : items) {
            text.append(separator).append('\n').repeat("  ", depth + 1);
            write(item, depth + 1);
            separator = ",";
        }
        if (!items.isEmpty()) {
            text.append('\n').repeat("  ", depth);
        }
        text.append(close);
    }

    private void quoted(String value) {
        text.append('"');
        value.chars().forEach(letter -> {
            switch (letter) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\n' -> text.append("\\n");
                default -> {
                    if (letter < 0x20) {
                        text.append(String.format("\\u%04x", letter));
                    } else {
                        text.append((char) letter);
                    }
                }
            }
        });
        text.append('"');
    }
}
