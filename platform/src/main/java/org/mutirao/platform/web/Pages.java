// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mutirao.platform.web.Page.MenuEntry;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// Makes pages: a template, what the layout needs, and the view record that the template shows.
@Component
public class Pages {

    private static final Map<String, String> MENU = Map.of(
            "web.menu.network", "",
            "web.menu.cities", "/cities",
            "web.menu.progress", "/network/progress",
            "web.menu.accelerators", "/accelerators",
            "web.menu.claims", "/claims",
            "web.menu.timeline", "/timeline",
            "web.menu.methods", "/methods",
            "web.menu.data", "/data");
    private static final List<String> MENU_ORDER = List.of(
            "web.menu.network",
            "web.menu.cities",
            "web.menu.progress",
            "web.menu.accelerators",
            "web.menu.claims",
            "web.menu.timeline",
            "web.menu.methods",
            "web.menu.data");

    /// Addresses of other pages that belong to an entry of the menu.
    private static final Map<String, List<String>> BENEATH =
            Map.of("web.menu.timeline", List.of("/governance", "/funders"));

    private final SiteAddress address;
    private final Assets assets;

    Pages(SiteAddress address, Assets assets) {
        this.address = address;
        this.assets = assets;
    }

    /// A page of a template.
    ///
    /// @param template name of the template without its ending, such as `site/home`
    /// @param language the language of the address
    /// @param path the address without its language; with its query where that decides what is shown, so that the
    ///     other language opens in the same state
    /// @param view the record with everything that the template shows
    public ModelAndView show(
            String template, Language language, String path, String title, String description, Object view) {
        return show(template, page(language, path, title, description, false), view);
    }

    /// A page that only a signed-in person sees: the same, but the masthead leads to the account.
    public ModelAndView showPrivate(
            String template, Language language, String path, String title, String description, Object view) {
        return show(template, page(language, path, title, description, true), view);
    }

    private static ModelAndView show(String template, Page page, Object view) {
        return new ModelAndView(template, Map.of("page", page, "view", view));
    }

    private Page page(Language language, String path, String title, String description, boolean signedIn) {
        var words = Words.of(language);
        var place = path.split("\\?", 2)[0];
        var menu = MENU_ORDER.stream()
                .map(key -> {
                    var target = MENU.getOrDefault(key, "");
                    boolean current = target.isEmpty()
                            ? place.isEmpty()
                            : isIn(place, target)
                                    || BENEATH.getOrDefault(key, List.of()).stream()
                                            .anyMatch(other -> isIn(place, other));
                    return new MenuEntry(words.say(key), "/" + language.path() + target, current, Optional.empty());
                })
                .toList();
        var account = new MenuEntry(
                words.say(signedIn ? "web.account.own" : "web.account.sign-in"),
                "/" + language.path() + "/account",
                isIn(place, "/account") || isIn(place, "/sign-in"),
                Optional.empty());
        return new Page(path, title, description, words, address.origin(), assets.base(), menu, account);
    }

    private static boolean isIn(String path, String part) {
        return path.equals(part) || path.startsWith(part + "/");
    }
}
