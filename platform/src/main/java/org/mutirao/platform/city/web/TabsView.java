// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.city.web;

import java.util.List;
import org.mutirao.platform.web.Words;

/// The three pages on the network itself, as tabs.
public record TabsView(String label, List<Tab> tabs) {

    static final String TIMELINE = "/timeline";
    static final String GOVERNANCE = "/governance";
    static final String FUNDERS = "/funders";

    public TabsView {
        tabs = List.copyOf(tabs);
    }

    public record Tab(String label, String href, boolean current) {}

    static TabsView of(String current, Words words) {
        return new TabsView(
                words.say("city.tabs"),
                List.of(
                        tab(TIMELINE, words.say("city.tabs.timeline"), current, words),
                        tab(GOVERNANCE, words.say("city.tabs.governance"), current, words),
                        tab(FUNDERS, words.say("city.tabs.funders"), current, words)));
    }

    private static Tab tab(String path, String label, String current, Words words) {
        return new Tab(label, "/" + words.language().path() + path, path.equals(current));
    }
}
