// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.account.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mutirao.platform.account.OwnData;
import org.mutirao.platform.account.People;
import org.mutirao.platform.account.People.Problem;
import org.mutirao.platform.account.Scope;
import org.mutirao.platform.account.Sessions;
import org.mutirao.platform.account.Tokens;
import org.mutirao.platform.account.web.AccountView.ChoiceView;
import org.mutirao.platform.account.web.AccountView.ContactView;
import org.mutirao.platform.account.web.AccountView.RoleView;
import org.mutirao.platform.account.web.AccountView.SessionView;
import org.mutirao.platform.account.web.AccountView.TokenView;
import org.mutirao.platform.web.Language;
import org.mutirao.platform.web.Words;
import org.springframework.stereotype.Component;

/// Gathers what the page of an account shows.
@Component
class AccountViews {

    /// How many days a token may live, to choose from.
    static final List<Integer> LIVES = List.of(30, 90, 365);

    private final People people;
    private final Sessions sessions;
    private final Tokens tokens;
    private final OwnData own;
    private final Texts texts;

    AccountViews(People people, Sessions sessions, Tokens tokens, OwnData own, Texts texts) {
        this.people = people;
        this.sessions = sessions;
        this.tokens = tokens;
        this.own = own;
        this.texts = texts;
    }

    /// What is special about this answer.
    ///
    /// @param part the form that was sent: `profile`, `password`, `token` or none
    /// @param typed what was typed into it
    record Reply(String notice, String part, Map<String, String> typed, List<Problem> problems, String secret) {

        static Reply notice(String notice) {
            return new Reply(notice, "", Map.of(), List.of(), "");
        }
    }

    AccountView of(Visit visit, Reply reply) {
        var words = visit.words();
        var person = people.get(visit.actor());
        var profile = reply.part().equals("profile") ? reply.typed() : Map.of("name", person.name());
        return new AccountView(
                visit.csrf(),
                reply.notice(),
                person.email().orElse(""),
                form(visit, reply, "profile", profile),
                Arrays.stream(Language.values())
                        .map(language ->
                                new ChoiceView(language.path(), language.ownName(), language == person.language()))
                        .toList(),
                form(visit, reply, "password", Map.of()),
                person.roles().stream()
                        .map(held -> new RoleView(
                                texts.role(held.grant().role(), words),
                                texts.scope(held.grant().scope(), words),
                                words.say("account.since", words.figures().date(held.since()))))
                        .toList(),
                FormView.empty(visit),
                listSessions(visit, words),
                listTokens(visit, words),
                form(visit, reply, "token", reply.part().equals("token") ? reply.typed() : Map.of()),
                LIVES.stream()
                        .map(days ->
                                new ChoiceView(String.valueOf(days), words.count("account.days", days), days == 90))
                        .toList(),
                reply.secret(),
                listContacts(visit, words),
                AdministrationMenu.of(visit, ""));
    }

    private static FormView form(Visit visit, Reply reply, String part, Map<String, String> values) {
        return FormView.of(visit, values, reply.part().equals(part) ? reply.problems() : List.of());
    }

    private List<SessionView> listSessions(Visit visit, Words words) {
        return sessions.list(visit.actor()).stream()
                .map(session -> new SessionView(
                        session.id(),
                        session.device().isEmpty() ? words.say("account.sessions.unknown") : session.device(),
                        session.address(),
                        texts.moment(session.began(), words),
                        texts.moment(session.seen(), words),
                        session.id() == visit.signedIn().session()))
                .toList();
    }

    private List<TokenView> listTokens(Visit visit, Words words) {
        return tokens.list(visit.actor()).stream()
                .map(token -> new TokenView(
                        token.id(),
                        token.name(),
                        words.list(token.scopes().stream()
                                .map(scope -> words.say("account.token.scope." + scope.replace(':', '-')))
                                .toList()),
                        words.figures().date(token.made()),
                        words.figures().date(token.expires()),
                        token.used()
                                .map(used -> texts.moment(used, words))
                                .orElseGet(() -> words.say("account.tokens.never"))))
                .toList();
    }

    private List<ContactView> listContacts(Visit visit, Words words) {
        var published = own.contactOf(visit.actor());
        var cities = new ArrayList<>(visit.actor().grants().stream()
                .flatMap(grant -> grant.scope() instanceof Scope.City(var id) ? Stream.of(id) : Stream.<String>of())
                .distinct()
                .toList());
        published.stream().filter(city -> !cities.contains(city)).forEach(cities::add);
        return cities.stream()
                .map(city -> new ContactView(city, texts.scope(new Scope.City(city), words), published.contains(city)))
                .toList();
    }
}
