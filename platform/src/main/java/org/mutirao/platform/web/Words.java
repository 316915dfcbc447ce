// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.web;

import gg.jte.Content;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/// The words of one language: the messages of all modules, and figures, dates and lists written as its readers
/// expect.
///
/// Messages live in `messages_<language>.properties` beside each module's classes; a key begins with its module.
/// `{0}`, `{1}` … stand for arguments that are already written out. A message that does not exist is a bug and
/// throws.
public final class Words {

    private static final List<String> MODULES = List.of(
            "calc/target",
            "platform/web",
            "platform/ledger",
            "platform/account",
            "platform/city",
            "platform/inventory",
            "platform/inventory/workbook",
            "platform/target",
            "platform/accelerator",
            "platform/knowledge",
            "platform/site",
            "platform/site/claims",
            "platform/site/search",
            "platform/site/data",
            "platform/site/city",
            "platform/site/progress",
            "platform/site/target",
            "platform/site/methods");
    private static final Map<Language, Words> ALL = load();

    private final Language language;
    private final Map<String, String> messages;
    private final Figures figures;

    private Words(Language language, Map<String, String> messages) {
        this.language = language;
        this.messages = messages;
        this.figures = new Figures(language, this);
    }

    public static Words of(Language language) {
        var words = ALL.get(language);
        if (words == null) {
            throw new IllegalStateException("no words for " + language);
        }
        return words;
    }

    public Language language() {
        return language;
    }

    /// Numbers and dates in this language.
    public Figures figures() {
        return figures;
    }

    /// Chooses the text of this language among the two that the catalogue holds.
    public String choose(String english, String chinese) {
        return language.choose(english, chinese);
    }

    /// The message of a key with its arguments, as plain text.
    ///
    /// @throws IllegalArgumentException when no module has the key
    public String say(String key, Object... arguments) {
        var text = messages.get(key);
        if (text == null) {
            throw new IllegalArgumentException("no message " + key + " in " + language.path());
        }
        for (int i = 0; i < arguments.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return text;
    }

    /// The message of a count: key `.one` for exactly one, `.other` for the rest; `{0}` is the count, written out.
    public String count(String key, long count, Object... more) {
        var arguments = new Object[more.length + 1];
        arguments[0] = figures.whole(count);
        System.arraycopy(more, 0, arguments, 1, more.length);
        return say(key + (count == 1 ? ".one" : ".other"), arguments);
    }

    /// A message that may hold `<b>`: its arguments are escaped, so that only our own markup reaches the page.
    public Content rich(String key, Object... arguments) {
        var escaped = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            escaped[i] = HtmlUtils.htmlEscape(String.valueOf(arguments[i]), "UTF-8");
        }
        var html = say(key, escaped);
        return output -> output.writeContent(html);
    }

    /// Items joined as a sentence would: “a, b and c”, “甲、乙和丙”.
    public String list(List<String> items) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        var head = items.subList(0, items.size() - 1).stream().collect(Collectors.joining(say("web.list.separator")));
        return head + say("web.list.last") + items.getLast();
    }

    Map<String, String> messages() {
        return Collections.unmodifiableMap(messages);
    }

    private static Map<Language, Words> load() {
        var all = new HashMap<Language, Words>();
        for (var language : Language.values()) {
            var messages = new HashMap<String, String>();
            for (var module : MODULES) {
                read(module, language).forEach((key, text) -> messages.put((String) key, (String) text));
            }
            all.put(language, new Words(language, messages));
        }
        return Map.copyOf(all);
    }

    static Properties read(String module, Language language) {
        var name = "/org/mutirao/" + module + "/messages_" + language.path() + ".properties";
        var properties = new Properties();
        try (var stream = Words.class.getResourceAsStream(name)) {
            if (stream == null) {
                return properties; // a module without pages has no messages
            }
            try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
                properties.load(reader);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
