// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A language of the pages. To add one, add a constant here and a message file in each module.
public enum Language {
    EN("en", "en", "English", Locale.UK),
    ZH("zh", "zh-Hans", "中文", Locale.SIMPLIFIED_CHINESE);

    private final String path;
    private final String tag;
    private final String ownName;
    private final Locale locale;

    Language(String path, String tag, String ownName, Locale locale) {
        this.path = path;
        this.tag = tag;
        this.ownName = ownName;
        this.locale = locale;
    }

    /// The first segment of an address, as in `/zh/cities`.
    public String path() {
        return path;
    }

    /// The language tag of the page (BCP 47).
    public String tag() {
        return tag;
    }

    /// The language's name in itself.
    public String ownName() {
        return ownName;
    }

    Locale locale() {
        return locale;
    }

    /// Chooses the text of this language among the two that the catalogue holds.
    public String choose(String english, String chinese) {
        return switch (this) {
            case EN -> english;
            case ZH -> chinese;
        };
    }

    /// The language of an address segment, if it is one.
    public static Optional<Language> find(String path) {
        return Arrays.stream(values())
                .filter(language -> language.path.equals(path))
                .findFirst();
    }

    /// The best of our languages for an `Accept-Language` header; English when it names none of ours.
    public static Language preferred(String acceptLanguage) {
        try {
            var ranges = Locale.LanguageRange.parse(acceptLanguage);
            var tags = Arrays.stream(values()).map(Language::path).toList();
            var best = Locale.lookupTag(ranges, tags);
            return best == null ? EN : find(best).orElse(EN);
        } catch (IllegalArgumentException unreadable) {
            return EN;
        }
    }

    /// All languages, in the order in which pages offer them.
    static List<Language> offered() {
        return List.of(ZH, EN);
    }
}
