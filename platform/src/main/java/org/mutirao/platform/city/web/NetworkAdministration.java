// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.city.web;

import java.util.List;
import java.util.Map;
import org.mutirao.platform.account.web.AdministrationMenu;
import org.mutirao.platform.account.web.Redirect;
import org.mutirao.platform.account.web.Visit;
import org.mutirao.platform.city.EntryProblem;
import org.mutirao.platform.city.Memberships;
import org.mutirao.platform.city.Memberships.Admission;
import org.mutirao.platform.city.Networks;
import org.mutirao.platform.city.Networks.Network;
import org.mutirao.platform.city.web.NetworkListView.NetworkLine;
import org.mutirao.platform.city.web.NetworkViews.Reply;
import org.mutirao.platform.web.NoSuchPage;
import org.mutirao.platform.web.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Administration of networks: which there are, and which cities belong to them.
@Controller
class NetworkAdministration {

    private static final String PATH = "/administration/networks";
    private static final int LONGEST_SEARCH = 120;
    private static final List<String> DONE = List.of("created", "renamed", "admitted", "ended");

    private final Pages pages;
    private final Networks networks;
    private final Memberships memberships;
    private final NetworkViews views;

    NetworkAdministration(Pages pages, Networks networks, Memberships memberships, NetworkViews views) {
        this.pages = pages;
        this.networks = networks;
        this.memberships = memberships;
        this.views = views;
    }

    @GetMapping("/{language:en|zh}/administration/networks")
    ModelAndView list(Visit visit, @RequestParam(defaultValue = "") String done) {
        return list(visit, notice(visit, done), Map.of(), List.of());
    }

    @PostMapping("/{language:en|zh}/administration/networks")
    ModelAndView create(Visit visit, @RequestParam Map<String, String> typed) {
        var problems = networks.create(
                visit.actor(),
                typed.getOrDefault("id", "").strip(),
                typed.getOrDefault("english", ""),
                typed.getOrDefault("chinese", ""));
        return problems.isEmpty()
                ? Redirect.to(visit.language(), PATH + "?done=created")
                : refused(list(visit, "", typed, problems));
    }

    @GetMapping("/{language:en|zh}/administration/networks/{id}")
    ModelAndView show(
            Visit visit,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String done) {
        return page(visit, id, q.length() > LONGEST_SEARCH ? "" : q, Reply.notice(notice(visit, done)));
    }

    @PostMapping("/{language:en|zh}/administration/networks/{id}/name")
    ModelAndView rename(
            Visit visit,
            @PathVariable String id,
            @RequestParam(defaultValue = "0") long seen,
            @RequestParam Map<String, String> typed) {
        var problems = networks.rename(
                visit.actor(), id, typed.getOrDefault("english", ""), typed.getOrDefault("chinese", ""), seen);
        return answer(visit, id, "renamed", new Reply("", "rename", "", typed, problems));
    }

    @PostMapping("/{language:en|zh}/administration/networks/{id}/members")
    ModelAndView admit(Visit visit, @PathVariable String id, @RequestParam Map<String, String> typed) {
        var wanted = new Admission(
                typed.getOrDefault("city", ""),
                typed.getOrDefault("from", "").strip(),
                typed.getOrDefault("region", ""),
                typed.getOrDefault("category", ""));
        var problems = memberships.admit(visit.actor(), id, wanted);
        return answer(visit, id, "admitted", new Reply("", "admit", wanted.city(), typed, problems));
    }

    @PostMapping("/{language:en|zh}/administration/networks/{id}/end")
    ModelAndView end(
            Visit visit,
            @PathVariable String id,
            @RequestParam(defaultValue = "0") long seen,
            @RequestParam Map<String, String> typed) {
        var city = typed.getOrDefault("city", "");
        var problems = memberships.end(
                visit.actor(), id, city, typed.getOrDefault("date", ""), typed.getOrDefault("reason", ""), seen);
        return answer(visit, id, "ended", new Reply("", "end", city, typed, problems));
    }

    private ModelAndView answer(Visit visit, String id, String done, Reply reply) {
        return reply.problems().isEmpty()
                ? Redirect.to(visit.language(), PATH + "/" + id + "?done=" + done)
                : refused(page(visit, id, "", reply));
    }

    private ModelAndView list(Visit visit, String notice, Map<String, String> typed, List<EntryProblem> problems) {
        var words = visit.words();
        var found = networks.list(visit.actor());
        var taken = found.stream()
                .filter(network ->
                        network.id().equals(typed.getOrDefault("id", "").strip()))
                .map(network -> network.name().in(words))
                .findFirst()
                .orElse("");
        var view = new NetworkListView(
                AdministrationMenu.of(visit, PATH),
                notice,
                found.stream().map(network -> line(visit, network)).toList(),
                visit.actor().administers(),
                EntryTexts.form(visit, typed, problems, problem -> taken));
        return pages.showPrivate(
                "city/network-list",
                visit.language(),
                PATH,
                words.say("city.networks.title"),
                words.say("city.networks.lede"),
                view);
    }

    private NetworkLine line(Visit visit, Network network) {
        var words = visit.words();
        long members = memberships.listOfNetwork(visit.actor(), network.id()).stream()
                .filter(stay -> stay.ends().isEmpty())
                .count();
        return new NetworkLine(
                network.id(),
                network.name().in(words),
                words.choose(network.name().chinese(), network.name().english()),
                words.count("city.networks.members", members),
                EntryTexts.origin(network.own(), words));
    }

    private ModelAndView page(Visit visit, String id, String query, Reply reply) {
        var network = networks.find(visit.actor(), id).orElseThrow(() -> new NoSuchPage("network"));
        var words = visit.words();
        return pages.showPrivate(
                "city/network",
                visit.language(),
                PATH + "/" + network.id(),
                network.name().in(words),
                words.say("city.networks.lede"),
                views.of(visit, network, query, reply));
    }

    private static String notice(Visit visit, String done) {
        return DONE.contains(done) ? visit.words().say("city.networks.done." + done) : "";
    }

    private static ModelAndView refused(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
