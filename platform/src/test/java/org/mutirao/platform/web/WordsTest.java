// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// English and Chinese are equals: no message is missing in either, none is left over. Names of the product and of
/// file formats are the same in every language.
class WordsTest {

    private static final Path JAVA = Path.of("src/main/java");
    private static final Path CALCULATIONS = Path.of("../calc/src/main/java");
    private static final Path COMMANDS = Path.of("../cli/src/main/java");
    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final Path MESSAGES = Path.of("src/main/resources/org/mutirao/platform");
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");
    private static final Pattern KEY = Pattern.compile(
            "\"((?:web|ledger|account|city|inventory|target|accelerator|knowledge|site)\\.[a-z0-9._-]+)\"");
    private static final Pattern LETTERS = Pattern.compile(">[^<>{}$@]*[\\p{L}]{2,}[^<>{}$@]*<");

    @Test
    void both_languages_have_the_same_messages() {
        assertThat(new TreeSet<>(Words.of(Language.ZH).messages().keySet()))
                .isEqualTo(new TreeSet<>(Words.of(Language.EN).messages().keySet()));
    }

    @Test
    void every_message_file_is_loaded() throws IOException {
        try (var files = Files.walk(MESSAGES)) {
            var keys = new TreeSet<String>();
            for (var file : files.filter(f -> f.getFileName().toString().equals("messages_en.properties"))
                    .toList()) {
                var module = "platform/" + MESSAGES.relativize(file.getParent());
                Words.read(module, Language.EN).keySet().forEach(key -> keys.add((String) key));
            }
            assertThat(own()).isEqualTo(keys);
        }
    }

    @Test
    void every_message_that_is_asked_for_exists() throws IOException {
        var messages = Words.of(Language.EN).messages().keySet();
        var asked = new TreeSet<String>();
        var matcher = KEY.matcher(sources(JAVA, TEMPLATES));
        while (matcher.find()) {
            asked.add(matcher.group(1));
        }
        asked.removeIf(key -> key.endsWith(".")
                || key.endsWith(".css")
                || key.endsWith(".js")
                || messages.contains(key)
                || messages.contains(key + ".other"));
        assertThat(asked).as("keys in the code without a message").isEmpty();
    }

    @Test
    void every_message_is_used() throws IOException {
        var sources = sources(JAVA, CALCULATIONS, COMMANDS, TEMPLATES);
        var unused = own();
        unused.removeIf(key -> {
            // plurals by count; what to do about an issue by the key of the issue
            var stem = key.replaceAll("\\.(one|other|remedy)$", "");
            boolean literal = sources.contains("\"" + key + "\"") || sources.contains("\"" + stem + "\"");
            // a key that is put together from a prefix and a value of a closed set: "ledger.figure." + qualifier
            var prefix = stem.substring(0, stem.lastIndexOf('.') + 1);
            var suffixed = stem.contains(".") ? parentPrefix(stem) : "";
            return literal || sources.contains("\"" + prefix + "\"") || sources.contains("\"" + suffixed + "\"");
        });
        assertThat(unused).as("messages that nothing asks for").isEmpty();
    }

    @Test
    void both_languages_fill_the_same_places() {
        var chinese = Words.of(Language.ZH).messages();
        Words.of(Language.EN).messages().forEach((key, english) -> {
            if (key.startsWith("web.date.")) {
                return; // the languages name months differently
            }
            assertThat(places(String.valueOf(chinese.get(key))))
                    .as("places of %s", key)
                    .isEqualTo(places(english));
        });
    }

    @Test
    void templates_hold_no_literal_text() throws IOException {
        try (var files = Files.walk(TEMPLATES)) {
            for (var file : files.filter(f -> f.toString().endsWith(".jte")).toList()) {
                var text = Files.readString(file).replaceAll("(?m)^@.*$", "").replaceAll("\\$(unsafe)?\\{[^}]*}", "");
                var matcher = LETTERS.matcher(text);
                while (matcher.find()) {
                    assertThat(matcher.group())
                            .as("text in %s", file)
                            .isIn(">Mutirão<", ">SVG<", ">CSV<", ">./mutirao user link EMAIL<");
                }
            }
        }
    }

    /// The messages of the platform itself; those of the calculations are checked where they are written.
    private static TreeSet<String> own() {
        var keys = new TreeSet<>(Words.of(Language.EN).messages().keySet());
        keys.removeIf(key -> key.startsWith("calc."));
        return keys;
    }

    private static String parentPrefix(String key) {
        var parent = key.substring(0, key.lastIndexOf('.'));
        return parent.contains(".") ? parent.substring(0, parent.lastIndexOf('.') + 1) : "";
    }

    private static TreeSet<String> places(String message) {
        var places = new TreeSet<String>();
        var matcher = PLACE.matcher(message);
        while (matcher.find()) {
            places.add(matcher.group());
        }
        return places;
    }

    private static String sources(Path... roots) throws IOException {
        var text = new StringBuilder();
        for (var root : roots) {
            try (Stream<Path> files = Files.walk(root)) {
                for (var file : files.filter(Files::isRegularFile).toList()) {
                    text.append(Files.readString(file)).append('\n');
                }
            }
        }
        return text.toString();
    }
}
