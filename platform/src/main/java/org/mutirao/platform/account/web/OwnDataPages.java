// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.account.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.mutirao.platform.account.OwnData;
import org.mutirao.platform.account.People;
import org.mutirao.platform.account.People.Problem;
import org.mutirao.platform.web.Pages;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/// Taking one's own data along, and erasing oneself.
@Controller
class OwnDataPages {

    private static final String PATH = "/account/erase";

    private final Pages pages;
    private final OwnData own;
    private final People people;
    private final Cookies cookies;
    private final JsonMapper json;

    OwnDataPages(Pages pages, OwnData own, People people, Cookies cookies, JsonMapper json) {
        this.pages = pages;
        this.own = own;
        this.people = people;
        this.cookies = cookies;
        this.json = json;
    }

    @PostMapping("/{language:en|zh}/account/export")
    ResponseEntity<byte[]> export(Visit visit) {
        var attachment = ContentDisposition.attachment()
                .filename("mutirao-person-" + visit.actor().id() + ".json")
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .body(json.writerWithDefaultPrettyPrinter().writeValueAsBytes(own.export(visit.actor())));
    }

    @GetMapping("/{language:en|zh}/account/erase")
    ModelAndView ask(Visit visit) {
        return page(visit, people.isLastAdministrator(visit.actor()) ? List.of(Problem.LAST_ADMINISTRATOR) : List.of());
    }

    @PostMapping("/{language:en|zh}/account/erase")
    ModelAndView erase(Visit visit, @RequestParam(defaultValue = "") String current, HttpServletResponse response) {
        var problem = own.erase(visit.actor(), current, visit.origin());
        if (problem.isPresent()) {
            var page = page(visit, problem.stream().toList());
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        cookies.forgetSession(response);
        return Redirect.to(visit.language(), "/sign-in?done=erased");
    }

    private ModelAndView page(Visit visit, List<Problem> problems) {
        var words = visit.words();
        return pages.showPrivate(
                "account/erase",
                visit.language(),
                PATH,
                words.say("account.erase.title"),
                words.say("account.erase.lede"),
                FormView.of(visit, Map.of(), problems));
    }
}
