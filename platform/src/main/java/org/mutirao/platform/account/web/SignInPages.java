// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mutirao.platform.account.Sessions;
import org.mutirao.platform.account.SignIn;
import org.mutirao.platform.account.SignIn.Refused;
import org.mutirao.platform.account.SignIn.Wait;
import org.mutirao.platform.account.SignIn.Welcome;
import org.mutirao.platform.web.Errors;
import org.mutirao.platform.web.Pages;
import org.mutirao.platform.web.PrivatePlaces;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Signing in and out.
@Controller
class SignInPages {

    private static final String PATH = "/sign-in";
    private static final Pattern OWN = Pattern.compile("/(en|zh)(/[a-z0-9-]+){1,6}");

    private final Pages pages;
    private final SignIn signIn;
    private final Sessions sessions;
    private final Cookies cookies;

    SignInPages(Pages pages, SignIn signIn, Sessions sessions, Cookies cookies) {
        this.pages = pages;
        this.signIn = signIn;
        this.sessions = sessions;
        this.cookies = cookies;
    }

    @GetMapping("/{language:en|zh}/sign-in")
    ModelAndView form(
            Visit visit, @RequestParam(defaultValue = "") String next, @RequestParam(defaultValue = "") String done) {
        if (visit.known().isPresent()) {
            return Redirect.to(visit.language(), "/account");
        }
        var notice =
                List.of("signed-out", "erased").contains(done) ? visit.words().say("account.sign-in.done." + done) : "";
        return page(visit, new SignInView(FormView.empty(visit), own(next), visit.mayCarryPasswords(), notice, ""));
    }

    @PostMapping("/{language:en|zh}/sign-in")
    @Nullable ModelAndView signIn(
            Visit visit,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String next,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        if (!visit.mayCarryPasswords()) {
            return refuseInsecure(request, response);
        }
        var words = visit.words();
        return switch (signIn.withPassword(email, password, visit.origin())) {
            case Welcome welcome -> {
                cookies.forms().saveToken(null, request, response); // a new person, a new mark
                cookies.keepSession(response, welcome.session().secret());
                var goal = own(next);
                yield goal.isEmpty()
                        ? Redirect.to(welcome.session().actor().language(), "/account")
                        : Redirect.to(goal);
            }
            case Refused wrong -> again(visit, email, next, words.say("account.sign-in.refused"), 422);
            case Wait wait ->
                again(
                        visit,
                        email,
                        next,
                        words.count(
                                "account.sign-in.wait",
                                wait.time().plus(Duration.ofSeconds(59)).toMinutes()),
                        429);
        };
    }

    @PostMapping("/{language:en|zh}/sign-out")
    ModelAndView signOut(Visit visit, HttpServletResponse response) {
        sessions.signOut(visit.signedIn());
        cookies.forgetSession(response);
        return Redirect.to(visit.language(), PATH + "?done=signed-out");
    }

    @GetMapping("/{language:en|zh}/forgot")
    ModelAndView forgot(Visit visit) {
        var words = visit.words();
        return pages.show(
                "account/forgot",
                visit.language(),
                "/forgot",
                words.say("account.forgot.title"),
                words.say("account.forgot.lede"),
                FormView.empty(visit));
    }

    static @Nullable ModelAndView refuseInsecure(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        request.setAttribute(Errors.KIND, "insecure");
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
        return null; // already answered
    }

    private ModelAndView again(Visit visit, String email, String next, String why, int status) {
        var form = new FormView(visit.csrf(), Map.of("email", email), Map.of());
        var page = page(visit, new SignInView(form, own(next), true, "", why));
        page.setStatus(HttpStatus.valueOf(status));
        return page;
    }

    private ModelAndView page(Visit visit, SignInView view) {
        var words = visit.words();
        return pages.show(
                "account/sign-in",
                visit.language(),
                PATH,
                words.say("account.sign-in.title"),
                words.say("account.sign-in.lede"),
                view);
    }

    /// Only addresses of our own pages for signed-in people: nobody is sent elsewhere by a forged link.
    private static String own(String next) {
        return OWN.matcher(next).matches() && PrivatePlaces.contains(next) ? next : "";
    }
}
