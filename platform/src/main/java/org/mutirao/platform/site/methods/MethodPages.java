// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.methods;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mutirao.calc.inventory.GpcCell;
import org.mutirao.calc.inventory.Sector;
import org.mutirao.calc.method.Descriptor;
import org.mutirao.calc.method.Method;
import org.mutirao.calc.trace.Issue;
import org.mutirao.calc.uncertainty.UncertainMethod;
import org.mutirao.calc.words.MethodWords;
import org.mutirao.platform.site.methods.MethodForm.Kind;
import org.mutirao.platform.site.methods.MethodView.OutputView;
import org.mutirao.platform.site.methods.MethodView.PlaceView;
import org.mutirao.platform.web.Language;
import org.mutirao.platform.web.NoSuchPage;
import org.mutirao.platform.web.Pages;
import org.mutirao.platform.web.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/// The list of methods, and each method with its form. What is computed has its input in its address.
@Controller
class MethodPages {

    private static final int LONGEST_QUERY = 100;

    /// Problems that no form of ours leads to: the answer says so to programs too.
    private static final Set<Kind> NOT_OF_A_FORM = EnumSet.of(Kind.UNKNOWN, Kind.TWICE, Kind.TOO_LONG, Kind.ROWS);

    private final Pages pages;
    private final MethodBook book;

    MethodPages(Pages pages, MethodBook book) {
        this.pages = pages;
        this.book = book;
    }

    /// @param q words that must all occur in a method
    /// @param sector numeral of the only sector to show
    @GetMapping("/{language:en|zh}/methods")
    ModelAndView list(
            @PathVariable Language language,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String sector) {
        var words = Words.of(language);
        var text = q.strip();
        if (text.length() > LONGEST_QUERY) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "at most " + LONGEST_QUERY + " characters");
        }
        Optional<Sector> only = sector.isEmpty() ? Optional.empty() : Optional.of(sector(sector));
        var view = new MethodsList(book, words).view(text, only);
        var asked = new ArrayList<String>();
        if (!text.isEmpty()) {
            asked.add("q=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
        }
        only.ifPresent(one -> asked.add("sector=" + one.numeral()));
        var path = "/methods" + (asked.isEmpty() ? "" : "?" + String.join("&", asked));
        return pages.show("site/methods/list", language, path, words.say("site.methods.title"), view.lede(), view);
    }

    private static Sector sector(String numeral) {
        return Arrays.stream(Sector.values())
                .filter(sector -> sector.numeral().equals(numeral))
                .findFirst()
                .orElseThrow(() -> new NoSuchPage("sector"));
    }

    @GetMapping("/{language:en|zh}/methods/{id}")
    ModelAndView one(@PathVariable Language language, @PathVariable String id, HttpServletRequest request) {
        var method = book.find(id).orElseThrow(() -> new NoSuchPage("method"));
        var form = MethodForm.parse(method.descriptor(), request.getParameterMap());
        if (form.problems().stream().anyMatch(problem -> problem.kind() == Kind.TOO_MANY)) {
            throw new ResponseStatusException(
                    HttpStatus.BAD_REQUEST, "at most " + MethodForm.MOST_PARAMETERS + " parameters");
        }
        boolean asksForRows = !form.rows().isEmpty();
        if (!form.isTidy() && form.problems().isEmpty() && !asksForRows) {
            return new ModelAndView(
                    new RedirectView("/" + language.path() + "/methods/" + id + form.query(), false, true, false));
        }
        var words = Words.of(language);
        var view = view(method, form, words);
        var page = pages.show(
                "site/methods/method", language, "/methods/" + id + form.query(), view.title(), view.validity(), view);
        if (form.problems().stream().anyMatch(problem -> NOT_OF_A_FORM.contains(problem.kind()))) {
            page.setStatus(HttpStatus.BAD_REQUEST);
        }
        return page;
    }

    private MethodView view(Method method, MethodForm form, Words words) {
        var one = method.descriptor();
        var terms = book.words(words);
        List<Issue> issues = List.of();
        Optional<UncertainMethod> computation = Optional.empty();
        // a form that only grew has not been handed in
        boolean isHandedIn = form.rows().isEmpty();
        if (!form.isEmpty() && form.problems().isEmpty() && isHandedIn) {
            var checked = book.explain(method, form);
            issues = checked.issues();
            computation = checked.value();
        }
        var cases = new CaseText(book, words);
        var computed = book.cases(one.id()).stream()
                .filter(golden -> golden.issues().isEmpty())
                .map(cases::view)
                .toList();
        return new MethodView(
                Notation.plain(terms.say(one.titleKey())),
                one.id(),
                words.say("site.methods.version", one.version(), book.factors().version()),
                sentence(Notation.plain(terms.say(one.validityKey()))),
                Notation.equations(one.equation()),
                words.say(
                        "site.methods.cited",
                        one.source().source(),
                        one.source().locator()),
                one.places().stream()
                        .map(place -> new PlaceView(place, placeName(place, terms)))
                        .toList(),
                new InputText(book, words).list(one),
                outputs(one, words),
                new FormText(one, form, issues, book, words).view(),
                computation.map(value -> new ResultText(value, form, book, words).view()),
                computed,
                book.cases(one.id()).stream()
                        .filter(golden -> !golden.issues().isEmpty())
                        .map(cases::view)
                        .toList(),
                cases.agreement(computed),
                "/api/v1/methods/" + one.id());
    }

    /// A cell without a name of its own is called as its sub-sector.
    private static String placeName(String place, MethodWords terms) {
        var name = terms.label("place", place);
        return name.equals(place)
                ? GpcCell.find(place)
                        .map(cell -> terms.label("place", cell.subsector()))
                        .orElse(place)
                : name;
    }

    private static String sentence(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private List<OutputView> outputs(Descriptor one, Words words) {
        var terms = book.words(words);
        var outputs = new ArrayList<OutputView>();
        one.lines()
                .forEach(line -> outputs.add(
                        new OutputView(line, terms.label("output", line), words.say("site.methods.line-unit"))));
        one.figures()
                .forEach(figure -> outputs.add(new OutputView(
                        figure.name(),
                        Notation.plain(terms.label("output", figure.name())),
                        figure.unit().id().equals("1")
                                ? words.say("site.methods.ratio")
                                : InputText.unit(figure.unit()))));
        return outputs;
    }
}
