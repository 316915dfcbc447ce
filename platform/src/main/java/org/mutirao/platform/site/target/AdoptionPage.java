// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.target;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mutirao.calc.inventory.Level;
import org.mutirao.calc.target.fairshare.Approach;
import org.mutirao.platform.account.Actor;
import org.mutirao.platform.city.Cities;
import org.mutirao.platform.city.City;
import org.mutirao.platform.inventory.Inventories;
import org.mutirao.platform.inventory.InventoryYear;
import org.mutirao.platform.site.target.AdoptionViews.Desk;
import org.mutirao.platform.target.Adoption;
import org.mutirao.platform.target.Adoption.Sound;
import org.mutirao.platform.target.Adoption.Unsound;
import org.mutirao.platform.target.BudgetChoice;
import org.mutirao.platform.target.Targets;
import org.mutirao.platform.web.Language;
import org.mutirao.platform.web.NoSuchPage;
import org.mutirao.platform.web.Pages;
import org.mutirao.platform.web.Words;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/// Where an approver of a city adopts a target: a form that is filled in from an approach, a preview, and then the
/// public page says it.
@Controller
class AdoptionPage {

    private static final String PATH = "/{language:en|zh}/workspace/{id}/target";

    private final Pages pages;
    private final Cities cities;
    private final Inventories inventories;
    private final Targets targets;
    private final Adoption adoption;
    private final Clock clock;

    AdoptionPage(Pages pages, Cities cities, Inventories inventories, Targets targets, Adoption adoption, Clock clock) {
        this.pages = pages;
        this.cities = cities;
        this.inventories = inventories;
        this.targets = targets;
        this.adoption = adoption;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ModelAndView show(
            @PathVariable Language language,
            @PathVariable String id,
            @RequestParam Map<String, String> asked,
            Actor actor,
            CsrfToken csrf) {
        var desk = desk(id, actor, csrf);
        var words = Words.of(language);
        return page(
                language,
                AdoptionViews.form(desk, fill(desk, asked), List.of(), "adopted".equals(asked.get("done")), words));
    }

    /// First shows what would be promised, then adopts it.
    @PostMapping(PATH)
    ModelAndView send(
            @PathVariable Language language,
            @PathVariable String id,
            @RequestParam Map<String, String> sent,
            Actor actor,
            CsrfToken csrf) {
        var desk = desk(id, actor, csrf);
        var words = Words.of(language);
        var form = AdoptionForm.of(sent);
        if ("edit".equals(sent.get("step"))) {
            return page(language, AdoptionViews.form(desk, form, List.of(), false, words));
        }
        boolean adopts = "adopt".equals(sent.get("step"));
        var wish = form.wish(language);
        var outcome = adopts ? adoption.adopt(actor, id, wish) : adoption.check(actor, id, wish);
        return switch (outcome) {
            case Unsound(var problems) -> {
                var page = page(language, AdoptionViews.form(desk(id, actor, csrf), form, problems, false, words));
                page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield page;
            }
            case Sound(var terms) ->
                adopts ? done(language, id) : page(language, AdoptionViews.preview(desk, form, terms, words));
        };
    }

    private static ModelAndView done(Language language, String id) {
        var address = "/" + language.path() + "/workspace/" + id + "/target?done=adopted";
        var view = new RedirectView(address, false, false, false);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(view);
    }

    private ModelAndView page(Language language, AdoptionView view) {
        return pages.showPrivate(
                view.preview().isPresent() ? "site/target/preview" : "site/target/adopt",
                language,
                "/workspace/" + view.id() + "/target",
                view.title(),
                view.title(),
                view);
    }

    private Desk desk(String id, Actor actor, CsrfToken csrf) {
        var city = cities.find(id).orElseThrow(() -> new NoSuchPage(id));
        Adoption.require(actor, id);
        return new Desk(
                city,
                inventories.listYears(id),
                adoption.find(id),
                csrf.getToken(),
                LocalDate.now(clock).toString());
    }

    /// The values that follow from an approach: its base year, what it asks in the goal year, and where a straight
    /// path within its budget ends. Nothing is filled in that the approach does not say.
    private AdoptionForm fill(Desk desk, Map<String, String> asked) {
        var chosen = AdoptionForm.of(asked);
        var approach = asked.containsKey("approach") ? chosen.approach() : Optional.of(Approach.BUDGET_EQUAL);
        var choice = chosen.budget(approach.flatMap(AdoptionForm::key).orElse(BudgetChoice.USUAL.key()))
                .orElseThrow();
        var values = new HashMap<String, String>();
        values.put("approach", approach.map(AdoptionForm::word).orElse(AdoptionForm.OWN));
        values.put("temperature", choice.temperature());
        values.put("probability", choice.probability());
        values.put("level", AdoptionForm.word(Level.BASIC));
        desk.current().ifPresent(target -> values.put("replaces", Long.toString(target.id())));
        base(desk).ifPresent(year -> {
            values.put("baseYear", Integer.toString(year.year()));
            year.boundary().ifPresent(boundary -> values.put("boundary", boundary));
        });
        approach.ifPresent(one -> values.putAll(promise(desk.city(), one, choice)));
        return AdoptionForm.of(values);
    }

    private static Optional<InventoryYear> base(Desk desk) {
        return desk.years().reversed().stream()
                .filter(year -> year.total(Level.BASIC).isPresent())
                .findFirst();
    }

    private Map<String, String> promise(City city, Approach approach, BudgetChoice choice) {
        var values = new HashMap<String, String>();
        targets.find(city.id(), choice.setting()).ifPresent(standing -> {
            var reading = standing.range(choice.setting()).readings().stream()
                    .filter(one -> one.approach() == approach)
                    .findFirst()
                    .orElseThrow();
            reading.base().ifPresent(base -> values.put("baseYear", Integer.toString(base.year())));
            boolean byBudget = AdoptionForm.key(approach).isPresent();
            var zero = byBudget ? standing.budget().find().map(Reckoning::zero) : Optional.<Integer>empty();
            zero.ifPresent(year -> {
                values.put("netZeroYear", Integer.toString(year));
                values.put("residual", "0");
            });
            reading.target()
                    .find()
                    .filter(goal -> zero.isEmpty() || goal.year() < zero.get())
                    .ifPresent(goal -> {
                        values.put("year1", Integer.toString(goal.year()));
                        values.put("tonnes1", Long.toString(Math.round(goal.value())));
                    });
        });
        return values;
    }
}
