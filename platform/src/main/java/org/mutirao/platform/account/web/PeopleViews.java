// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.account.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mutirao.platform.account.Actor;
import org.mutirao.platform.account.Links;
import org.mutirao.platform.account.People;
import org.mutirao.platform.account.People.Problem;
import org.mutirao.platform.account.Role;
import org.mutirao.platform.account.Scope;
import org.mutirao.platform.account.ScopeNames;
import org.mutirao.platform.account.web.AccountView.ChoiceView;
import org.mutirao.platform.account.web.PeopleView.HeldView;
import org.mutirao.platform.account.web.PeopleView.InvitationView;
import org.mutirao.platform.account.web.PeopleView.PersonView;
import org.mutirao.platform.web.Words;
import org.springframework.stereotype.Component;

/// Gathers what the page of people shows.
@Component
class PeopleViews {

    private static final int MOST = 100;

    private final People people;
    private final Links links;
    private final ScopeNames names;
    private final Texts texts;

    PeopleViews(People people, Links links, ScopeNames names, Texts texts) {
        this.people = people;
        this.links = links;
        this.names = names;
        this.texts = texts;
    }

    /// What is special about this answer.
    record Reply(
            String notice,
            String link,
            String linkText,
            String problem,
            Map<String, String> typed,
            List<Problem> found) {

        static Reply notice(String notice) {
            return new Reply(notice, "", "", "", Map.of(), List.of());
        }
    }

    PeopleView of(Visit visit, String query, Reply reply) {
        var words = visit.words();
        var actor = visit.actor();
        var found = people.list(actor, query, MOST + 1);
        return new PeopleView(
                visit.csrf(),
                AdministrationMenu.of(visit, "/administration/people"),
                reply.notice(),
                reply.link(),
                reply.linkText(),
                reply.problem(),
                query,
                found.stream()
                        .limit(MOST)
                        .map(person -> person(person, actor, words))
                        .toList(),
                found.size() > MOST
                        ? words.say("account.people.most", words.figures().whole(MOST))
                        : "",
                Arrays.stream(Role.values())
                        .map(role -> new ChoiceView(
                                role.code(),
                                texts.role(role, words),
                                role.code().equals(reply.typed().get("role"))))
                        .toList(),
                places(actor, words, reply.typed().getOrDefault("place", "")),
                actor.administers(),
                FormView.of(visit, reply.typed(), reply.found()),
                words.say("account.invite.note", words.figures().whole(Links.INVITATION.toDays())),
                links.listOpen(actor).stream()
                        .map(link -> new InvitationView(
                                link.id(),
                                link.email().orElse(""),
                                words.list(link.grants().stream()
                                        .map(grant -> texts.grant(grant, words))
                                        .toList()),
                                words.say(
                                        "account.invite.times",
                                        words.figures().date(link.issued()),
                                        words.figures().date(link.expires()))))
                        .toList());
    }

    private PersonView person(People.Person person, Actor actor, Words words) {
        return new PersonView(
                person.id(),
                person.name(),
                person.email().orElse(""),
                person.id() == actor.id(),
                person.roles().stream()
                        .map(held -> new HeldView(
                                held.id(),
                                texts.grant(held.grant(), words),
                                actor.manages(held.grant().scope())))
                        .toList());
    }

    private List<ChoiceView> places(Actor actor, Words words, String chosen) {
        return Stream.concat(Stream.of(new Scope.Installation()), names.list().stream())
                .filter(actor::manages)
                .map(scope -> new ChoiceView(
                        scope.key(), texts.scope(scope, words), scope.key().equals(chosen)))
                .toList();
    }
}
