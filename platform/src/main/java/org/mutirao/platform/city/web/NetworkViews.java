// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.city.web;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mutirao.platform.account.Scope;
import org.mutirao.platform.account.web.AccountView.ChoiceView;
import org.mutirao.platform.account.web.AdministrationMenu;
import org.mutirao.platform.account.web.FormView;
import org.mutirao.platform.account.web.Visit;
import org.mutirao.platform.city.City.Region;
import org.mutirao.platform.city.EntryProblem;
import org.mutirao.platform.city.Memberships;
import org.mutirao.platform.city.Memberships.Stay;
import org.mutirao.platform.city.Networks;
import org.mutirao.platform.city.Networks.Network;
import org.mutirao.platform.city.OwnCities;
import org.mutirao.platform.city.OwnCities.Known;
import org.mutirao.platform.city.web.NetworkView.MemberView;
import org.mutirao.platform.web.Words;
import org.springframework.stereotype.Component;

/// Gathers what the page of a network shows to those who administer it.
@Component
class NetworkViews {

    private final Networks networks;
    private final Memberships memberships;
    private final OwnCities cities;
    private final EntryTexts texts;

    NetworkViews(Networks networks, Memberships memberships, OwnCities cities, EntryTexts texts) {
        this.networks = networks;
        this.memberships = memberships;
        this.cities = cities;
        this.texts = texts;
    }

    /// What is special about this answer.
    ///
    /// @param part the form that was sent: `rename`, `admit`, `end` or none
    /// @param city which it was about
    record Reply(String notice, String part, String city, Map<String, String> typed, List<EntryProblem> problems) {

        static Reply notice(String notice) {
            return new Reply(notice, "", "", Map.of(), List.of());
        }

        boolean isAbout(String form) {
            return part.equals(form);
        }
    }

    /// What the parts of the page are made of.
    private record Content(Visit visit, Network network, Reply reply, Map<String, Known> cities, List<Stay> stays) {

        Words words() {
            return visit.words();
        }

        Stream<Stay> staysOf(String city) {
            return stays.stream().filter(stay -> stay.city().equals(city));
        }

        boolean isMember(String city) {
            return staysOf(city).anyMatch(stay -> stay.ends().isEmpty());
        }
    }

    NetworkView of(Visit visit, Network network, String query, Reply reply) {
        var words = visit.words();
        var actor = visit.actor();
        var known = cities.list(actor, "", words);
        var content = new Content(
                visit,
                network,
                reply,
                known.stream().collect(toMap(city -> city.entry().id(), Function.identity())),
                memberships.listOfNetwork(actor, network.id()));
        var regions = networks.regions(network.id());
        var order = known.stream().map(city -> city.entry().id()).toList();
        var lines = content.stays().stream()
                .sorted((a, b) -> order.indexOf(a.city()) - order.indexOf(b.city()))
                .toList();
        var members = lines.stream()
                .filter(stay -> stay.ends().isEmpty())
                .filter(stay -> matches(content, stay, query))
                .map(stay -> member(content, stay, regions))
                .toList();
        var taken = memberships.listOfToday().stream().map(Stay::city).collect(toSet());
        var candidates =
                known.stream().filter(city -> mayAdmit(content, city, taken)).toList();
        return new NetworkView(
                AdministrationMenu.of(visit, "/administration/networks"),
                network.id(),
                network.name().in(words),
                words.choose(network.name().chinese(), network.name().english()),
                EntryTexts.origin(network.own(), words),
                reply.notice(),
                reply.isAbout("end") ? problems(content) : "",
                network.own() && actor.administers(),
                rename(content),
                query,
                members,
                words.count("city.networks.members", members.size()),
                lines.stream()
                        .filter(stay -> stay.ends().isPresent())
                        .map(stay -> member(content, stay, regions))
                        .toList(),
                choices(
                        candidates.stream(),
                        city -> city.entry().id(),
                        city -> city.name().in(words),
                        typed(reply, "city"),
                        words),
                choices(regions.stream(), Region::id, region -> region.name().in(words), typed(reply, "region"), words),
                EntryTexts.form(
                        visit,
                        reply.isAbout("admit") ? reply.typed() : Map.of(),
                        reply.isAbout("admit") ? reply.problems() : List.of(),
                        problem -> inTheWay(content)),
                actor.administers(),
                texts.history(visit, "network", network.id()));
    }

    private static String typed(Reply reply, String field) {
        return reply.isAbout("admit") ? reply.typed().getOrDefault(field, "") : "";
    }

    private static <T> List<ChoiceView> choices(
            Stream<T> all, Function<T, String> id, Function<T, String> name, String chosen, Words words) {
        var found = all.map(one -> new ChoiceView(
                        id.apply(one), name.apply(one), id.apply(one).equals(chosen)))
                .toList();
        return found.isEmpty()
                ? found
                : Stream.concat(
                                Stream.of(new ChoiceView("", words.say("city.entry.choose"), chosen.isEmpty())),
                                found.stream())
                        .toList();
    }

    private static boolean mayAdmit(Content content, Known city, Set<String> taken) {
        var id = city.entry().id();
        return !content.isMember(id)
                && (!taken.contains(id) || content.visit().actor().manages(new Scope.City(id)));
    }

    private static FormView rename(Content content) {
        var name = content.network().name();
        var reply = content.reply();
        boolean sent = reply.isAbout("rename");
        var values = Map.of(
                "english", sent ? reply.typed().getOrDefault("english", "") : name.english(),
                "chinese", sent ? reply.typed().getOrDefault("chinese", "") : name.chinese(),
                "seen", Long.toString(content.network().seen()));
        return EntryTexts.form(
                content.visit(),
                values,
                sent ? reply.problems() : List.of(),
                problem -> EntryTexts.summary(Stream.of(name.english(), name.chinese())));
    }

    private MemberView member(Content content, Stay stay, List<Region> regions) {
        var words = content.words();
        var city = Optional.ofNullable(content.cities().get(stay.city()));
        boolean latest = content.staysOf(stay.city())
                .reduce((first, second) -> second)
                .filter(stay::equals)
                .isPresent();
        boolean open = latest
                && content.reply().isAbout("end")
                && content.reply().city().equals(stay.city());
        return new MemberView(
                stay.city(),
                city.map(known -> known.name().in(words)).orElse(stay.city()),
                city.map(known -> OwnCities.country(known.entry().country(), words))
                        .orElse(""),
                stay.region()
                        .flatMap(id -> regions.stream()
                                .filter(region -> region.id().equals(id))
                                .findFirst())
                        .map(region -> region.name().in(words))
                        .orElse(""),
                EntryTexts.period(stay, words),
                stay.category().orElse(""),
                stay.reason().orElse(""),
                latest,
                end(content, stay, open),
                open);
    }

    private static FormView end(Content content, Stay stay, boolean open) {
        var typed = open ? content.reply().typed() : Map.<String, String>of();
        var values = Map.of(
                "date",
                        typed.getOrDefault(
                                "date", stay.ends().map(LocalDate::toString).orElse("")),
                "reason", typed.getOrDefault("reason", stay.reason().orElse("")),
                "seen", Long.toString(stay.seen()));
        return EntryTexts.form(
                content.visit(), values, open ? content.reply().problems() : List.of(), problem -> inTheWay(content));
    }

    private static String problems(Content content) {
        var form = EntryTexts.form(content.visit(), Map.of(), content.reply().problems(), problem -> inTheWay(content));
        return String.join(" ", form.problems().values());
    }

    /// What stands in the way of an entry: the periods that are there already.
    private static String inTheWay(Content content) {
        var words = content.words();
        var city = Optional.ofNullable(content.cities().get(content.reply().city()))
                .map(known -> known.name().in(words))
                .orElse("");
        return EntryTexts.summary(Stream.concat(
                Stream.of(city),
                content.staysOf(content.reply().city())
                        .flatMap(stay -> Stream.of(
                                EntryTexts.period(stay, words), stay.reason().orElse("")))));
    }

    private static boolean matches(Content content, Stay stay, String query) {
        var wanted = query.strip().toLowerCase(Locale.ROOT);
        var names = Optional.ofNullable(content.cities().get(stay.city())).map(Known::entry).stream()
                .flatMap(city -> Stream.of(
                        city.english(),
                        city.chinese(),
                        city.local(),
                        city.country(),
                        OwnCities.country(city.country(), content.words()),
                        city.locode(),
                        city.others()));
        return Stream.concat(Stream.of(stay.city(), stay.region().orElse("")), names)
                .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(wanted));
    }
}
