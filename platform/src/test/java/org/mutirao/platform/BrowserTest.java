// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Every kind of page in a real browser: in both languages, on narrow and wide screens, light and dark.
class BrowserTest {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium-headless-shell");

    /// One address of each kind of page, among them the ones with the longest names and the oddest data.
    private static final List<String> PAGES = List.of(
            "",
            "/cities",
            "/cities?region=europe&sector=buildings&sort=-emissions",
            "/cities/compare?city=london&city=johannesburg&city=seattle&city=delhi",
            "/cities/london",
            "/cities/houston",
            "/cities/ho-chi-minh-city",
            "/cities/delhi",
            "/cities/beijing",
            "/cities/london/target",
            "/cities/delhi/target",
            "/cities/beijing/target",
            "/cities/rotterdam/target",
            "/cities/buenos-aires/target?temperature=1.7&probability=67&share=blend",
            "/network/progress",
            "/network/progress?asOf=2024&rule=prose&region=europe&sort=name",
            "/network/progress?region=central-east-asia",
            "/claims",
            "/claims/DQ11",
            "/claims/book-1593-3",
            "/accelerators",
            "/accelerators/water-safe-cities",
            "/accelerators/clean-construction",
            "/timeline",
            "/timeline?kind=summit&period=period-2013",
            "/governance",
            "/funders",
            "/funders?q=nobody",
            "/search?q=bus",
            "/search?q=zzzzqq",
            "/data",
            "/methods",
            "/methods/ipcc2006-stationary-combustion?setting.year=2019&fuel=natural-gas&user=commercial"
                    + "&amount=1000000+m3&amount.uncertainty=5+%25",
            "/methods/ghgp-scope2-market-based?setting.year=2019&consumed=250000+MWh&residualFactor=0.52+t%2FMWh"
                    + "&contracts.1.bought=60000+MWh&contracts.1.supplierFactor=0+t%2FMWh",
            "/methods/gpc-road-geographic?setting.year=soon&travel=9&vehicles.1.fuel=coal",
            "/methods/ipcc2006-stationary-combustion?setting.year=2019&fuel=coal&amount=9",
            "/methods/factors/stationary?q=gas+CH4",
            "/privacy",
            "/contacts",
            "/sign-in",
            "/forgot",
            "/no-such-page");

    /// A browser of its own for each thread, since the driver is not made for several.
    private static final ThreadLocal<Browser> BROWSER = ThreadLocal.withInitial(BrowserTest::launch);

    /// And a window in which one page after the other is examined: opening one costs more than most pages.
    private static final ThreadLocal<Page> WINDOW =
            ThreadLocal.withInitial(() -> BROWSER.get().newPage());

    private static final Queue<Playwright> STARTED = new ConcurrentLinkedQueue<>();

    @BeforeAll
    static void lookForChromium() {
        if (!Files.isExecutable(CHROMIUM)) {
            assertThat(System.getenv("CI"))
                    .as("CI needs the package chromium-headless-shell")
                    .isNotEqualTo("true");
            Assumptions.abort("SKIPPED: the browser tests need the package chromium-headless-shell");
        }
    }

    private static Browser launch() {
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        STARTED.add(playwright);
        return playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(
                                List.of("--no-sandbox", "--disable-dev-shm-usage", "--disable-background-networking")));
    }

    @AfterAll
    static void close() {
        STARTED.forEach(Playwright::close);
    }

    static Stream<String> pages() {
        return Stream.concat(
                PAGES.stream().flatMap(path -> Stream.of("/en" + path, "/zh" + path)),
                Stream.of("/embed/en/cities/london/target", "/embed/zh/cities/delhi/target"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    @Execution(ExecutionMode.CONCURRENT)
    void every_page_is_sound_on_every_screen(String path) {
        var complaints = new ArrayList<String>();
        Consumer<ConsoleMessage> listener = message -> {
            boolean expected = path.contains("no-such") && message.text().contains("404");
            if (List.of("error", "warning").contains(message.type()) && !expected) {
                complaints.add("console: " + message.text());
            }
        };
        var page = WINDOW.get();
        page.onConsoleMessage(listener);
        try {
            page.navigate(RunningPlatform.get().address() + path);
            complaints.addAll(PageExamination.complaints(page));
        } finally {
            page.offConsoleMessage(listener);
        }
        assertThat(complaints).isEmpty();
    }

    @Test
    void the_theme_is_changed_by_a_button_and_stays() {
        try (var context = BROWSER.get().newContext(new NewContextOptions().setColorScheme(ColorScheme.LIGHT))) {
            var page = context.newPage();
            page.navigate(RunningPlatform.get().address() + "/en");
            var light = page.evaluate("() => getComputedStyle(document.body).backgroundColor");

            page.locator("#theme").click();

            var dark = page.evaluate("() => getComputedStyle(document.body).backgroundColor");
            assertThat(dark).isNotEqualTo(light);
            page.navigate(RunningPlatform.get().address() + "/zh/cities");
            assertThat(page.evaluate("() => getComputedStyle(document.body).backgroundColor"))
                    .isEqualTo(dark);
        }
    }

    @Test
    void pages_can_be_read_and_filtered_without_javascript() {
        try (var context = BROWSER.get().newContext(new NewContextOptions().setJavaScriptEnabled(false))) {
            var page = context.newPage();
            page.navigate(RunningPlatform.get().address() + "/en/cities");
            page.locator("select[name=region]").selectOption("south-west-asia");
            page.locator(".filters button").click();

            assertThat(page.locator("tbody tr").count()).isEqualTo(10);
            page.locator("tbody a", new Page.LocatorOptions().setHasText("Karachi"))
                    .click();
            assertThat(page.locator("h1").innerText()).startsWith("Karachi");
        }
    }

    @Test
    void the_figure_of_a_target_can_stand_within_a_page_of_another_site_and_nothing_else_can() {
        var ours = RunningPlatform.get().address();
        try (var context = BROWSER.get().newContext()) {
            var page = context.newPage();
            page.navigate(ours + "/en/cities/london/target?share=grandfathering");
            page.locator(".share summary").click();
            var snippet = page.locator(".share textarea").inputValue();
            assertThat(snippet).contains("/embed/en/cities/london/target?", "share=grandfathering");

            page.setContent(snippet.replace(RunningPlatform.ORIGIN, ours.toString()) + "<iframe name=whole src=" + ours
                    + "/en/cities/london/target></iframe>");
            assertThat(page.frameLocator("iframe[title]").locator("h1").innerText())
                    .startsWith("London");
            assertThat(page.frameLocator("iframe[name=whole]").locator("h1").count())
                    .isZero();
            assertThat(context.cookies()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/cities/london",
                "/cities/london/target?temperature=2.0&probability=83&share=grandfathering",
                "/cities/compare?city=london",
                "/accelerators",
                "/accelerators/clean-construction",
                "/timeline?kind=summit",
                "/governance",
                ""
            })
    void every_chart_can_be_stored_as_picture_and_as_table(String path) {
        try (var context = BROWSER.get().newContext()) {
            var page = context.newPage();
            page.navigate(RunningPlatform.get().address() + "/zh" + path);
            var links = page.locator(".tools a[download]").all();
            assertThat(links).isNotEmpty();
            for (var link : links) {
                var address = link.getAttribute("href");
                var file = page.waitForDownload(link::click);
                assertThat(file.failure()).as(address).isNull();
                assertThat(file.path())
                        .as(address)
                        .content(StandardCharsets.UTF_8)
                        .startsWith(address.contains(".svg") ? "<svg xmlns" : "")
                        .doesNotContain("<html");
            }
        }
    }

    @Test
    void the_sentence_of_a_city_says_the_same_in_both_languages() {
        try (var context = BROWSER.get().newContext()) {
            var page = context.newPage();
            page.navigate(RunningPlatform.get().address() + "/en/cities/london");
            assertThat(page.locator(".lede").innerText()).contains("28.8 million tonnes", "2019", "28%", "3.2 tonnes");

            page.locator(".lang a[lang=zh-Hans]").click();
            assertThat(page.locator(".lede").innerText()).contains("2,880万吨", "2019年", "28%", "3.2吨");
        }
    }

    @Test
    void moving_a_dial_changes_the_sentence_in_both_languages() {
        try (var context = BROWSER.get().newContext()) {
            var page = context.newPage();
            page.navigate(RunningPlatform.get().address() + "/en/cities/london/target");
            assertThat(page.locator(".lede").innerText())
                    .contains("199 million tonnes", "2031", "2038", "4.5%", "5.3%");

            page.locator("input[value='1.7']").check(new Locator.CheckOptions().setForce(true));
            page.waitForURL("**/target?temperature=1.7&probability=50&share=equal-per-person");
            var english = page.locator(".lede").innerText();
            assertThat(english).contains("749 million tonnes").doesNotContain("199 million");

            page.locator(".lang a[lang=zh-Hans]").click();
            assertThat(page.locator(".lede").innerText()).contains("7.49亿吨");
            page.locator("input[value='grandfathering']").check(new Locator.CheckOptions().setForce(true));
            page.waitForURL("**/target?temperature=1.7&probability=50&share=grandfathering");
            assertThat(page.locator(".lede").innerText()).contains("3.45亿吨");
        }
    }

    @Test
    void a_dial_is_moved_without_javascript_by_its_button() {
        try (var context = BROWSER.get().newContext(new NewContextOptions().setJavaScriptEnabled(false))) {
            var page = context.newPage();
            page.navigate(RunningPlatform.get().address() + "/en/cities/london/target");
            page.locator("input[value='83']").check(new Locator.CheckOptions().setForce(true));
            page.locator(".dials button").click();

            assertThat(page.url()).endsWith("?temperature=1.5&probability=83&share=equal-per-person");
            assertThat(page.locator("input[value='83']").isChecked()).isTrue();
        }
    }
}
