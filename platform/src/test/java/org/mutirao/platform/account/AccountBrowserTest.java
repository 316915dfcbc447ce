// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.mutirao.platform.PageExamination;
import org.mutirao.platform.RunningPlatform;

/// The story of an account in a real browser, from the first administrator to signing out.
class AccountBrowserTest {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium-headless-shell");
    private static final String PASSWORD = "many small steps";

    private final RunningPlatform platform = AccountPlatform.get();
    private final List<String> complaints = new ArrayList<>();

    @Test
    void the_first_administrator_invites_somebody_who_ends_a_session_and_signs_out() {
        Assumptions.assumeTrue(Files.isExecutable(CHROMIUM), "the package chromium-headless-shell is needed");
        var link = platform.bean(Links.class).issueAdministrator().path();
        var email = AccountPlatform.freshEmail();
        try (var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))) {
            var browser = playwright
                    .chromium()
                    .launch(new LaunchOptions()
                            .setExecutablePath(CHROMIUM)
                            .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage")));

            var first = open(browser, true);
            first.navigate(platform.address() + "/en" + link);
            examine(first);
            fill(first, "name", "Ana", "email", AccountPlatform.freshEmail(), "password", PASSWORD, "again", PASSWORD);
            examine(first);
            first.locator("a[href$='/administration/people']").click();
            examine(first);
            fill(first, "i-email", email, "i-name", "林小雨");
            first.locator("#i-role").selectOption("editor");
            first.locator("#i-place").selectOption("city:beijing");
            first.locator("form[action$='/administration/invitations'] button").click();
            examine(first);
            var invitation = first.locator("#link").innerText().replace(RunningPlatform.ORIGIN, "");
            first.navigate(platform.address() + "/en/administration/audit");
            examine(first);
            assertThat(first.locator("tbody tr").count()).isGreaterThan(3);

            administerNetworks(first);

            var second = open(browser, false); // all of it works without scripts
            second.navigate(platform.address() + invitation.replace("/en/", "/zh/"));
            second.locator("#password").fill(PASSWORD);
            second.locator("#again").fill(PASSWORD);
            second.locator("form.card button[type=submit]").click();
            assertThat(second.url()).endsWith("/zh/account?done=welcome");
            assertThat(second.locator("#roles").innerText()).contains("编辑", "北京");

            var elsewhere = open(browser, true);
            elsewhere.navigate(platform.address() + "/zh/account");
            fill(elsewhere, "email", email, "password", PASSWORD);
            assertThat(elsewhere.url()).endsWith("/zh/account");
            examine(elsewhere);
            elsewhere.locator("form[action$='/sessions/end'] button").click();
            assertThat(elsewhere.locator("[role=status]").innerText()).contains("已结束");
            second.reload();
            assertThat(second.url()).contains("/zh/sign-in?next=");

            elsewhere.navigate(platform.address() + "/zh/account/erase");
            examine(elsewhere);
            elsewhere.navigate(platform.address() + "/zh/account");
            elsewhere.locator("form[action$='/sign-out'] button").click();
            assertThat(elsewhere.locator("[role=status]").innerText()).contains("退出");
            elsewhere.navigate(platform.address() + "/zh/account");
            assertThat(elsewhere.url()).contains("/zh/sign-in");
        }
        assertThat(complaints).isEmpty();
    }

    /// From the security log by the menu to a network, its first city, and the end of a membership.
    private void administerNetworks(Page page) {
        page.locator("nav.onpage a[href$='/administration/networks']").click();
        fill(page, "english", "Fjord cities", "chinese", "峡湾城市", "id", "Fjord");
        examine(page); // the short name may have no capitals
        fill(page, "id", "fjord");
        page.locator("a[href$='/administration/networks/fjord']").click();
        examine(page);
        page.locator("nav.onpage a[href$='/administration/cities']").click();
        examine(page);
        page.locator("#country").selectOption("NOR");
        fill(
                page,
                "english",
                "Molde",
                "chinese",
                "莫尔德",
                "local",
                "Molde",
                "latitude",
                "62.7",
                "longitude",
                "7.2",
                "locode",
                "NO MOL",
                "id",
                "molde");
        page.navigate(platform.address() + "/zh/administration/networks/fjord");
        page.locator("#a-city").selectOption("molde");
        fill(page, "a-from", "2024-05");
        page.locator("#members summary").click();
        examine(page);
        page.locator("#molde-date").fill("2025-05-17");
        page.locator("#molde-reason").fill("x");
        page.locator("#members form[action$='/end'] button").click();
        assertThat(page.locator("#former").innerText()).contains("莫尔德", "2025年5月17日");
        examine(page);
        page.navigate(platform.address() + "/en/administration/cities/molde");
        assertThat(page.locator("#history li").count()).isEqualTo(3);
        examine(page);
        page.navigate(platform.address() + "/en/administration/networks/c40?q=norway");
        assertThat(page.locator("#members tbody").innerText()).contains("Oslo");
    }

    private Page open(Browser browser, boolean scripts) {
        var page = browser.newContext(new NewContextOptions().setJavaScriptEnabled(scripts))
                .newPage();
        page.onConsoleMessage(message -> {
            // a form that is sent back is told like this too
            if (List.of("error", "warning").contains(message.type())
                    && !message.text().contains("status of 422")) {
                complaints.add(page.url() + " console: " + message.text());
            }
        });
        return page;
    }

    /// Fills fields by their id and sends their form.
    private static void fill(Page page, String... fields) {
        for (int i = 0; i < fields.length; i += 2) {
            page.locator("#" + fields[i]).fill(fields[i + 1]);
        }
        if (!fields[0].startsWith("i-")) {
            page.locator("form.card button[type=submit]").first().click();
        }
    }

    private void examine(Page page) {
        complaints.addAll(PageExamination.complaints(page));
    }
}
