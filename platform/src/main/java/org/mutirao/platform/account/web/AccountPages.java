// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.account.web;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.mutirao.platform.account.OwnData;
import org.mutirao.platform.account.People;
import org.mutirao.platform.account.Sessions;
import org.mutirao.platform.account.Tokens;
import org.mutirao.platform.account.web.AccountViews.Reply;
import org.mutirao.platform.web.Language;
import org.mutirao.platform.web.NoSuchPage;
import org.mutirao.platform.web.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// One's own account: name, password, roles, sessions, tokens, being a contact.
@Controller
class AccountPages {

    private static final String PATH = "/account";
    private static final List<String> DONE =
            List.of("welcome", "profile", "password", "session", "sessions", "revoked", "published", "withdrawn");

    private final Pages pages;
    private final People people;
    private final Sessions sessions;
    private final Tokens tokens;
    private final OwnData own;
    private final AccountViews views;

    AccountPages(Pages pages, People people, Sessions sessions, Tokens tokens, OwnData own, AccountViews views) {
        this.pages = pages;
        this.people = people;
        this.sessions = sessions;
        this.tokens = tokens;
        this.own = own;
        this.views = views;
    }

    @GetMapping("/{language:en|zh}/account")
    ModelAndView show(Visit visit, @RequestParam(defaultValue = "") String done) {
        return page(visit, Reply.notice(DONE.contains(done) ? visit.words().say("account.done." + done) : ""));
    }

    @PostMapping("/{language:en|zh}/account/profile")
    ModelAndView profile(
            Visit visit, @RequestParam(defaultValue = "") String name, @RequestParam(defaultValue = "") String tongue) {
        var language = Language.find(tongue).orElse(visit.language());
        return people.change(visit.actor(), name, language)
                .map(problem -> page(visit, new Reply("", "profile", Map.of("name", name), List.of(problem), "")))
                .orElseGet(() -> Redirect.to(language, PATH + "?done=profile"));
    }

    @PostMapping("/{language:en|zh}/account/password")
    ModelAndView password(
            Visit visit,
            @RequestParam(defaultValue = "") String current,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String again) {
        return people.changePassword(visit.signedIn(), current, password, again, visit.origin())
                .map(problem -> page(visit, new Reply("", "password", Map.of(), List.of(problem), "")))
                .orElseGet(() -> done(visit, "password"));
    }

    @PostMapping("/{language:en|zh}/account/sessions/end")
    ModelAndView endSession(Visit visit, @RequestParam long session) {
        sessions.end(visit.actor(), session);
        return done(visit, "session");
    }

    @PostMapping("/{language:en|zh}/account/sessions/end-others")
    ModelAndView endOtherSessions(Visit visit) {
        sessions.endOthers(visit.signedIn());
        return done(visit, "sessions");
    }

    /// Answers with the page itself, not with a redirect: the token is shown this once and kept nowhere.
    @PostMapping("/{language:en|zh}/account/tokens")
    ModelAndView makeToken(
            Visit visit, @RequestParam(defaultValue = "") String title, @RequestParam(defaultValue = "90") int days) {
        if (!AccountViews.LIVES.contains(days)) {
            throw new NoSuchPage("a token for " + days + " days");
        }
        return tokens.create(visit.actor(), title, Tokens.SCOPES, Duration.ofDays(days))
                .map(secret -> page(
                        visit, new Reply(visit.words().say("account.done.token"), "", Map.of(), List.of(), secret)))
                .orElseGet(() -> page(
                        visit, new Reply("", "token", Map.of("title", title), List.of(People.Problem.TOKEN_NAME), "")));
    }

    @PostMapping("/{language:en|zh}/account/tokens/revoke")
    ModelAndView revokeToken(Visit visit, @RequestParam long token) {
        tokens.revoke(visit.actor(), token);
        return done(visit, "revoked");
    }

    @PostMapping("/{language:en|zh}/account/contact/publish")
    ModelAndView publish(Visit visit, @RequestParam(defaultValue = "") String city) {
        own.publishContact(visit.actor(), city);
        return done(visit, "published");
    }

    @PostMapping("/{language:en|zh}/account/contact/withdraw")
    ModelAndView withdraw(Visit visit, @RequestParam(defaultValue = "") String city) {
        own.withdrawContact(visit.actor(), city);
        return done(visit, "withdrawn");
    }

    private static ModelAndView done(Visit visit, String what) {
        return Redirect.to(visit.language(), PATH + "?done=" + what);
    }

    private ModelAndView page(Visit visit, Reply reply) {
        var words = visit.words();
        var page = pages.showPrivate(
                "account/account",
                visit.language(),
                PATH,
                words.say("account.own.title"),
                words.say("account.own.lede"),
                views.of(visit, reply));
        if (!reply.problems().isEmpty()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }
}
