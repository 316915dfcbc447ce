// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mutirao.platform.account.Joining;
import org.mutirao.platform.account.Links;
import org.mutirao.platform.account.Links.Kind;
import org.mutirao.platform.account.Links.Link;
import org.mutirao.platform.account.People.Problem;
import org.mutirao.platform.web.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// One-time links: looking at one does not use it up, sending its form does.
@Controller
class LinkPages {

    private static final int LONGEST = 100;

    private final Pages pages;
    private final Links links;
    private final Joining joining;
    private final Cookies cookies;
    private final Texts texts;

    LinkPages(Pages pages, Links links, Joining joining, Cookies cookies, Texts texts) {
        this.pages = pages;
        this.links = links;
        this.joining = joining;
        this.cookies = cookies;
        this.texts = texts;
    }

    @GetMapping({"/{language:en|zh}/invitation/{secret}", "/{language:en|zh}/password/{secret}"})
    ModelAndView look(Visit visit, @PathVariable String secret) {
        return find(secret)
                .map(link -> page(visit, link, secret, Map.of("name", link.name()), List.of()))
                .orElseGet(() -> gone(visit));
    }

    @PostMapping({"/{language:en|zh}/invitation/{secret}", "/{language:en|zh}/password/{secret}"})
    @Nullable ModelAndView use(
            Visit visit,
            @PathVariable String secret,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String again,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        if (!visit.mayCarryPasswords()) {
            return SignInPages.refuseInsecure(request, response);
        }
        if (secret.length() > LONGEST) {
            return gone(visit);
        }
        var form = new Joining.Form(name, email, password, again, visit.language());
        return switch (joining.use(secret, form, visit.origin())) {
            case Joining.Welcome welcome -> {
                cookies.forms().saveToken(null, request, response);
                cookies.keepSession(response, welcome.session().secret());
                yield Redirect.to(visit.language(), "/account?done=welcome");
            }
            case Joining.Correct(var problems) -> {
                var typed = Map.of("name", name, "email", email);
                yield find(secret)
                        .map(link -> page(visit, link, secret, typed, problems))
                        .map(page -> {
                            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                            return page;
                        })
                        .orElseGet(() -> gone(visit));
            }
            case Joining.Gone gone -> gone(visit);
        };
    }

    private Optional<Link> find(String secret) {
        return secret.length() > LONGEST ? Optional.empty() : links.find(secret);
    }

    private ModelAndView page(
            Visit visit, Link link, String secret, Map<String, String> typed, List<Problem> problems) {
        var words = visit.words();
        var kind = link.kind().code();
        var title = words.say("account.link.title." + kind);
        var lede = words.say(
                "account.link.lede." + (link.hasAccount() && link.kind() == Kind.INVITATION ? "known" : kind));
        var path = (link.kind() == Kind.PASSWORD ? "/password/" : "/invitation/") + secret;
        var view = new LinkView(
                FormView.of(visit, typed, problems),
                title,
                lede,
                path,
                kind,
                link.email().orElse(""),
                link.hasAccount() && link.kind() != Kind.PASSWORD,
                link.grants().stream().map(grant -> texts.grant(grant, words)).toList(),
                words.say("account.link.until", texts.moment(link.expires(), words)),
                visit.mayCarryPasswords());
        return pages.show("account/link", visit.language(), path, title, lede, view);
    }

    private ModelAndView gone(Visit visit) {
        var words = visit.words();
        var page = pages.show(
                "account/gone",
                visit.language(),
                "/sign-in",
                words.say("account.gone.title"),
                words.say("account.gone.lede"),
                FormView.empty(visit));
        page.setStatus(HttpStatus.NOT_FOUND);
        return page;
    }
}
