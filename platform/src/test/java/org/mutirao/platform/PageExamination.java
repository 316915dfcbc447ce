// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;

/// What is asked of every page: that nothing is wider than the screen, that it has one main heading, and that axe
/// finds nothing, wide and light as well as narrow and dark.
public final class PageExamination {

    private static final AxeRunOptions ONLY_VIOLATIONS = onlyViolations();

    private PageExamination() {}

    /// Examines the page that is open, and leaves it wide and light.
    ///
    /// @return what is wrong with it
    public static List<String> complaints(Page page) {
        var complaints = new ArrayList<String>();
        page.setViewportSize(1440, 900);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        look(page, "1440 px", complaints);
        askAxe(page, "1440 px", complaints);
        page.setViewportSize(768, 900);
        look(page, "768 px", complaints);
        page.setViewportSize(320, 900);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        look(page, "320 px", complaints);
        askAxe(page, "320 px, dark", complaints);
        page.setViewportSize(1440, 900);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        return complaints;
    }

    private static void askAxe(Page page, String screen, List<String> complaints) {
        new AxeBuilder(page)
                .options(ONLY_VIOLATIONS)
                .analyze()
                .getViolations()
                .forEach(violation -> complaints.add(page.url() + " " + screen + ", " + violation.getId() + ": "
                        + violation.getHelp() + " "
                        + violation.getNodes().getFirst().getTarget()));
    }

    private static void look(Page page, String screen, List<String> complaints) {
        var overflow =
                page.evaluate("() => document.documentElement.scrollWidth > document.documentElement.clientWidth");
        if (Boolean.TRUE.equals(overflow)) {
            complaints.add(page.url() + " " + screen + ": the page is wider than the screen");
        }
        if (page.locator("h1").count() != 1) {
            complaints.add(page.url() + " " + screen + ": " + page.locator("h1").count() + " main headings");
        }
    }

    /// What passes is not listed: that takes time.
    private static AxeRunOptions onlyViolations() {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return options;
    }
}
