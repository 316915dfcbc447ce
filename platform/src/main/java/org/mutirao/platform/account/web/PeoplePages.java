// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.account.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mutirao.platform.account.Grant;
import org.mutirao.platform.account.Links;
import org.mutirao.platform.account.NotAllowed;
import org.mutirao.platform.account.People;
import org.mutirao.platform.account.People.Problem;
import org.mutirao.platform.account.Role;
import org.mutirao.platform.account.Scope;
import org.mutirao.platform.account.ScopeNames;
import org.mutirao.platform.account.web.PeopleViews.Reply;
import org.mutirao.platform.web.NoSuchPage;
import org.mutirao.platform.web.Pages;
import org.mutirao.platform.web.SiteAddress;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Managing people: who has which role where, and invitations.
@Controller
class PeoplePages {

    private static final String PATH = "/administration/people";
    private static final int LONGEST = 120;
    private static final List<String> DONE = List.of("granted", "ended", "revoked");

    private final Pages pages;
    private final People people;
    private final Links links;
    private final ScopeNames names;
    private final PeopleViews views;
    private final SiteAddress address;

    PeoplePages(Pages pages, People people, Links links, ScopeNames names, PeopleViews views, SiteAddress address) {
        this.pages = pages;
        this.people = people;
        this.links = links;
        this.names = names;
        this.views = views;
        this.address = address;
    }

    @GetMapping("/{language:en|zh}/administration/people")
    ModelAndView show(
            Visit visit, @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String done) {
        var notice = DONE.contains(done) ? visit.words().say("account.people.done." + done) : "";
        return page(visit, q.length() > LONGEST ? "" : q, Reply.notice(notice));
    }

    @PostMapping("/{language:en|zh}/administration/people/grant")
    ModelAndView grant(
            Visit visit,
            @RequestParam long person,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String place) {
        requireManaging(visit);
        if (people.find(visit.actor(), person).isEmpty()) {
            throw new NoSuchPage("person");
        }
        var grant = read(role, place);
        if (grant.isEmpty()) {
            var problem = visit.words().say("account.problem." + Problem.ROLE_MISSING.word());
            return refused(page(visit, "", new Reply("", "", "", problem, Map.of(), List.of())));
        }
        people.grant(visit.actor(), person, grant.get());
        return done(visit, "granted");
    }

    @PostMapping("/{language:en|zh}/administration/people/end")
    ModelAndView end(Visit visit, @RequestParam long role) {
        return people.endRole(visit.actor(), role)
                .map(problem -> refused(page(
                        visit,
                        "",
                        new Reply(
                                "",
                                "",
                                "",
                                visit.words().say("account.problem." + problem.word()),
                                Map.of(),
                                List.of()))))
                .orElseGet(() -> done(visit, "ended"));
    }

    /// Answers with the page itself, not with a redirect: the link is shown this once and kept nowhere.
    @PostMapping("/{language:en|zh}/administration/people/password")
    ModelAndView resetPassword(Visit visit, @RequestParam long person) {
        visit.actor().requireAdministering();
        var name = people.find(visit.actor(), person)
                .filter(found -> found.email().isPresent())
                .orElseThrow(() -> new NoSuchPage("person"))
                .name();
        var link = links.issuePassword(visit.actor(), person);
        var text = visit.words().say("account.invite.reset", name);
        return page(visit, "", new Reply("", whole(visit, link), text, "", Map.of(), List.of()));
    }

    /// The same.
    @PostMapping("/{language:en|zh}/administration/invitations")
    ModelAndView invite(
            Visit visit,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String place) {
        requireManaging(visit);
        var grant = read(role, place);
        var problems = new ArrayList<Problem>();
        if (!Links.isEmail(email)) {
            problems.add(Problem.EMAIL_FORM);
        }
        if (name.strip().length() > LONGEST) {
            problems.add(Problem.NAME_LONG);
        }
        if (grant.isEmpty()) {
            problems.add(Problem.ROLE_MISSING);
        }
        if (!problems.isEmpty() || grant.isEmpty()) {
            var typed = Map.of("email", email, "name", name, "role", role, "place", place);
            return refused(page(visit, "", new Reply("", "", "", "", typed, problems)));
        }
        var link = links.invite(visit.actor(), email, name, List.of(grant.get()));
        var text = visit.words().say("account.invite.once", email.strip());
        return page(visit, "", new Reply("", whole(visit, link), text, "", Map.of(), List.of()));
    }

    @PostMapping("/{language:en|zh}/administration/invitations/revoke")
    ModelAndView revoke(Visit visit, @RequestParam long invitation) {
        requireManaging(visit);
        links.revoke(visit.actor(), invitation);
        return done(visit, "revoked");
    }

    private static void requireManaging(Visit visit) {
        if (!visit.actor().managesAny()) {
            throw new NotAllowed("managing people");
        }
    }

    private Optional<Grant> read(String role, String place) {
        var where = Scope.parse(place)
                .filter(scope ->
                        scope instanceof Scope.Installation || names.list().contains(scope));
        return Role.find(role)
                .flatMap(found ->
                        where.filter(scope -> Role.of(scope).contains(found)).map(scope -> new Grant(found, scope)));
    }

    private String whole(Visit visit, Links.Issued link) {
        return address.origin() + "/" + visit.language().path() + link.path();
    }

    private static ModelAndView refused(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static ModelAndView done(Visit visit, String what) {
        return Redirect.to(visit.language(), PATH + "?done=" + what);
    }

    private ModelAndView page(Visit visit, String query, Reply reply) {
        requireManaging(visit);
        var words = visit.words();
        return pages.showPrivate(
                "account/people",
                visit.language(),
                PATH,
                words.say("account.people.title"),
                words.say("account.people.lede"),
                views.of(visit, query, reply));
    }
}
