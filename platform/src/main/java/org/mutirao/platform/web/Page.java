// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.web.util.HtmlUtils;

/// What the layout needs to know of a page.
///
/// @param path the address without its language, such as `/cities/london`; empty for the home page
/// @param title what the page is called, without the site's name
/// @param description one sentence for search engines and link previews
/// @param words the language of the page
/// @param origin the public base address, without a slash at its end
/// @param assets the address under which style sheets and scripts of this version lie
/// @param menu the entries of the menu
/// @param account leads to the own account, and to signing in where that is needed
public record Page(
        String path,
        String title,
        String description,
        Words words,
        String origin,
        String assets,
        List<MenuEntry> menu,
        MenuEntry account) {

    /// An entry of the menu or of the language choice.
    public record MenuEntry(String label, String href, boolean current, Optional<String> lang) {}

    public Page {
        menu = List.copyOf(menu);
    }

    /// An address of this site in the page's language.
    public String to(String target) {
        return "/" + words.language().path() + target;
    }

    public String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }

    public String lang() {
        return words.language().tag();
    }

    /// The addresses of the style sheets.
    public List<String> styles() {
        return Assets.STYLES.stream().map(this::asset).toList();
    }

    public String asset(String name) {
        return assets + "/" + name;
    }

    /// The one address under which this page is known.
    public String canonical() {
        return origin + to(path);
    }

    /// What others copy into a page of theirs to show a part of this one in it.
    public String embedding() {
        return "<iframe src=\"" + escape(origin + Safety.EMBED + to(path)) + "\" title=\"" + escape(title)
                + "\" width=\"100%\" height=\"720\" loading=\"lazy\"></iframe>";
    }

    private static String escape(String text) {
        return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name()); // letters of all languages stay letters
    }

    /// This page in each language.
    public List<MenuEntry> languages() {
        return Language.offered().stream()
                .map(language -> new MenuEntry(
                        language.ownName(),
                        "/" + language.path() + path,
                        language == words.language(),
                        Optional.of(language.tag())))
                .toList();
    }
}
