// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.target;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.mutirao.platform.account.AccountPlatform;
import org.mutirao.platform.account.Grant;
import org.mutirao.platform.account.Links;
import org.mutirao.platform.account.Role;
import org.mutirao.platform.account.Scope.City;
import org.mutirao.platform.account.Scope.Installation;
import org.mutirao.platform.account.Visitor;

/// An approver at the desk, and the public page after it.
class AdoptionPageTest {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium-headless-shell");
    private static final String PASSWORD = "many small steps";

    private final RunningPlatform platform = AccountPlatform.get();
    private final List<String> complaints = new ArrayList<>();

    @Test
    void strangers_are_asked_to_sign_in_and_others_are_refused() {
        var path = "/en/workspace/oslo/target";
        var stranger = platform.get(path);
        assertThat(stranger.statusCode()).isEqualTo(303);
        assertThat(stranger.headers().firstValue("Location").orElseThrow()).startsWith("/en/sign-in?next=");

        for (var grant :
                List.of(new Grant(Role.EDITOR, new City("oslo")), new Grant(Role.APPROVER, new City("rome")))) {
            var visitor = visitor(grant);
            visitor.get("/en/account");
            assertThat(visitor.get(path).statusCode()).isEqualTo(403);
            assertThat(visitor.post(path, "step", "adopt").statusCode()).isEqualTo(403);
        }
        var approver = visitor(new Grant(Role.APPROVER, new City("oslo")));
        assertThat(approver.get(path).body()).contains("Adopt a target for Oslo");
        assertThat(approver.get("/en/workspace/atlantis/target").statusCode()).isEqualTo(404);
        assertThat(approver.postRaw(path, Map.of("step", "adopt")).statusCode())
                .as("without the mark of our form")
                .isEqualTo(403);
    }

    @Test
    void the_public_page_is_the_same_for_everybody_and_promises_nothing_until_somebody_does() {
        assertThat(platform.get("/en/cities/sydney/target").body())
                .contains("Nothing is adopted here", "Adopt a target")
                .doesNotContain("id=\"adopted\"");
        assertThat(RunningPlatform.get().get("/en/network/progress").body()).doesNotContain("Adopted targets");
    }

    @Test
    void an_approver_adopts_and_the_public_page_changes_in_both_languages() {
        Assumptions.assumeTrue(Files.isExecutable(CHROMIUM), "the package chromium-headless-shell is needed");
        var link = invitation(new Grant(Role.APPROVER, new City("oslo")));
        try (var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))) {
            var browser = playwright
                    .chromium()
                    .launch(new LaunchOptions()
                            .setExecutablePath(CHROMIUM)
                            .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage")));
            // all of it works without scripts
            var page = browser.newContext(new NewContextOptions().setJavaScriptEnabled(false))
                    .newPage();
            page.navigate(platform.address() + "/en" + link.path());
            page.locator("#name").fill("Ola");
            page.locator("#password").fill(PASSWORD);
            page.locator("#again").fill(PASSWORD);
            page.locator("form.card button[type=submit]").press("Enter");

            page.navigate(platform.address() + "/en/cities/oslo/target");
            page.locator(".toadopt a").press("Enter");
            assertThat(page.locator("#year1").inputValue()).isEqualTo("2030");
            assertThat(page.locator("#tonnes1").inputValue()).matches("[0-9]+");
            page.locator("form.adoptform button").press("Enter");
            assertThat(page.locator("[role=alert]").innerText())
                    .contains("Choose what offsets may do", "Give the reason");

            page.locator("#year1").fill("2030");
            page.locator("#tonnes1").fill("600,000");
            page.locator("#netZeroYear").fill("2040");
            page.locator("#residual").fill("20 000");
            page.locator("#offsets").selectOption("residual");
            page.locator("#on").fill("2026-03-02");
            page.locator("#body").fill("Oslo City Council");
            page.locator("#reason").fill("Equal rights to the air, <b>and</b> a harbour that can do it.");
            page.locator("form.adoptform button").press("Enter");
            assertThat(page.locator(".promise").innerText()).contains("57.4% less in 2030 than in 2019", "2040");
            page.locator("button[value=edit]").press("Enter");
            assertThat(page.locator("#reason").inputValue()).contains("harbour");
            page.locator("form.adoptform button").press("Enter");
            page.locator("button[value=adopt]").press("Enter");
            assertThat(page.url()).endsWith("/en/workspace/oslo/target?done=adopted");
            assertThat(page.locator("[role=status]").innerText()).contains("The target is adopted");

            var reader = browser.newContext().newPage();
            reader.onConsoleMessage(message -> {
                if (List.of("error", "warning").contains(message.type())) {
                    complaints.add(reader.url() + " console: " + message.text());
                }
            });
            reader.navigate(platform.address() + "/en/cities/oslo/target");
            assertThat(reader.locator("#adopted").innerText())
                    .contains("57.4% less in 2030 than in 2019", "Oslo City Council", "<b>and</b>", "20,000 t");
            examine(reader);
            reader.navigate(platform.address() + "/zh/cities/oslo/target");
            assertThat(reader.locator("#adopted").innerText()).contains("2030年排放比2019年减少57.4%", "2040年实现净零");
            assertThat(reader.locator("#adopted blockquote").getAttribute("lang"))
                    .isEqualTo("en");
            examine(reader);
            reader.navigate(platform.address() + "/zh/network/progress");
            assertThat(reader.locator(".adoptedcities").innerText()).contains("奥斯陆");
        }
        assertThat(complaints).isEmpty();
    }

    @Test
    void the_desk_fits_every_screen_and_everybody() {
        Assumptions.assumeTrue(Files.isExecutable(CHROMIUM), "the package chromium-headless-shell is needed");
        var link = invitation(new Grant(Role.APPROVER, new City("sydney")));
        try (var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))) {
            var browser = playwright
                    .chromium()
                    .launch(new LaunchOptions()
                            .setExecutablePath(CHROMIUM)
                            .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage")));
            var page = browser.newPage();
            page.navigate(platform.address() + "/zh" + link.path());
            page.locator("#name").fill("Syd");
            page.locator("#password").fill(PASSWORD);
            page.locator("#again").fill(PASSWORD);
            page.locator("form.card button[type=submit]").press("Enter");
            for (var language : List.of("en", "zh")) {
                page.navigate(platform.address() + "/" + language + "/workspace/sydney/target");
                examine(page);
                page.locator("form.adoptform button").press("Enter");
                examine(page);
                page.locator("#year1").fill("2030");
                page.locator("#tonnes1").fill("1000");
                page.locator("#netZeroYear").fill("2045");
                page.locator("#residual").fill("0");
                page.locator("#offsets").selectOption("none");
                page.locator("#on").fill("2026-03-02");
                page.locator("#reason").fill("Because.");
                page.locator("form.adoptform button").press("Enter");
                assertThat(page.locator("button[value=adopt]").count()).isOne();
                examine(page);
            }
        }
        assertThat(complaints).isEmpty();
    }

    private Links.Issued invitation(Grant grant) {
        var administrator = AccountPlatform.person("Ada", new Grant(Role.ADMINISTRATOR, new Installation()));
        return platform.bean(Links.class).invite(administrator, AccountPlatform.freshEmail(), "", List.of(grant));
    }

    /// Somebody who is signed in.
    private Visitor visitor(Grant grant) {
        var administrator = AccountPlatform.person("Ada", new Grant(Role.ADMINISTRATOR, new Installation()));
        var email = AccountPlatform.freshEmail();
        var link = platform.bean(Links.class).invite(administrator, email, "", List.of(grant));
        var visitor = new Visitor(platform);
        assertThat(visitor.use(link.path(), "Somebody", email, PASSWORD).statusCode())
                .isEqualTo(303);
        return visitor;
    }

    private void examine(Page page) {
        complaints.addAll(PageExamination.complaints(page));
    }
}
