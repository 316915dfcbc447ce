// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.account.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mutirao.platform.account.Audit;
import org.mutirao.platform.account.Audit.Action;
import org.mutirao.platform.account.Audit.Entry;
import org.mutirao.platform.account.Audit.Filter;
import org.mutirao.platform.account.People;
import org.mutirao.platform.account.web.AccountView.ChoiceView;
import org.mutirao.platform.account.web.AuditView.LineView;
import org.mutirao.platform.web.CsvDownload;
import org.mutirao.platform.web.Pages;
import org.mutirao.platform.web.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/// The security log, for administrators of the installation.
@Controller
class AuditPages {

    private static final String PATH = "/administration/audit";
    private static final int ON_A_PAGE = 100;
    private static final int IN_A_FILE = 100_000;

    private final Pages pages;
    private final Audit audit;
    private final People people;
    private final Texts texts;

    AuditPages(Pages pages, Audit audit, People people, Texts texts) {
        this.pages = pages;
        this.audit = audit;
        this.people = people;
        this.texts = texts;
    }

    @GetMapping("/{language:en|zh}/administration/audit")
    ModelAndView show(
            Visit visit,
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "") String action,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String before) {
        visit.actor().requireAdministering();
        var words = visit.words();
        var filter = filter(person, action, from, to);
        var found = audit.list(visit.actor(), filter, number(before), ON_A_PAGE + 1);
        var lines = found.stream().limit(ON_A_PAGE).toList();
        var names = people.names(
                visit.actor(),
                lines.stream().flatMap(line -> line.actor().stream()).toList());
        var address = UriComponentsBuilder.fromPath("/" + visit.language().path() + PATH);
        filter.person().ifPresent(id -> address.queryParam("person", id));
        filter.action().ifPresent(chosen -> address.queryParam("action", chosen.code()));
        filter.from().ifPresent(day -> address.queryParam("from", day));
        filter.to().ifPresent(day -> address.queryParam("to", day));
        var older = found.size() > ON_A_PAGE
                ? address.cloneBuilder()
                        .queryParam("before", lines.getLast().seq())
                        .toUriString()
                : "";
        var csv = address.cloneBuilder().path(".csv").toUriString();
        var view = new AuditView(
                AdministrationMenu.of(visit, PATH),
                filter.person().map(String::valueOf).orElse(""),
                actions(filter, words),
                filter.from().map(LocalDate::toString).orElse(""),
                filter.to().map(LocalDate::toString).orElse(""),
                lines.stream().map(line -> line(line, names, words)).toList(),
                older,
                csv);
        return pages.showPrivate(
                "account/audit",
                visit.language(),
                PATH,
                words.say("account.audit.title"),
                words.say("account.audit.lede"),
                view);
    }

    @GetMapping("/{language:en|zh}/administration/audit.csv")
    ResponseEntity<byte[]> export(
            Visit visit,
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "") String action,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to) {
        visit.actor().requireAdministering();
        var lines = audit.export(visit.actor(), filter(person, action, from, to), IN_A_FILE);
        return CsvDownload.answer(
                "mutirao-audit",
                List.of("seq", "at", "person", "action", "object", "detail", "address"),
                lines.stream()
                        .map(line -> List.of(
                                line.seq(),
                                line.at(),
                                line.actor(),
                                line.action().code(),
                                line.object(),
                                detail(line),
                                line.address()))
                        .toList());
    }

    private LineView line(Entry line, Map<Long, String> names, Words words) {
        var actor = line.actor()
                .map(id -> {
                    var name = names.getOrDefault(id, "");
                    return name.isEmpty() ? words.say("account.audit.erased", id) : name + " (" + id + ")";
                })
                .orElseGet(() -> words.say("account.audit.stranger"));
        return new LineView(
                texts.moment(line.at(), words),
                actor,
                words.say("account.action." + line.action().word()),
                line.object(),
                detail(line),
                line.address().orElse(""));
    }

    private static String detail(Entry line) {
        return line.detail().entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
    }

    private static List<ChoiceView> actions(Filter filter, Words words) {
        return Stream.concat(
                        Stream.of(new ChoiceView(
                                "",
                                words.say("account.audit.any"),
                                filter.action().isEmpty())),
                        Arrays.stream(Action.values())
                                .map(action -> new ChoiceView(
                                        action.code(),
                                        words.say("account.action." + action.word()),
                                        filter.action().filter(action::equals).isPresent())))
                .toList();
    }

    /// What cannot be read is not filtered by: the form shows it empty then.
    private static Filter filter(String person, String action, String from, String to) {
        return new Filter(number(person), Action.find(action), day(from), day(to));
    }

    private static Optional<Long> number(String text) {
        return text.matches("[0-9]{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return text.length() == 10 ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }
}
