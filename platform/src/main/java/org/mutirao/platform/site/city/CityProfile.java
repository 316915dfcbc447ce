// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.city;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mutirao.calc.inventory.Level;
import org.mutirao.calc.target.CityAgainstNation;
import org.mutirao.platform.accelerator.Accelerators;
import org.mutirao.platform.city.City;
import org.mutirao.platform.inventory.Inventories;
import org.mutirao.platform.inventory.InventoryYear;
import org.mutirao.platform.knowledge.Cases;
import org.mutirao.platform.ledger.Fact;
import org.mutirao.platform.ledger.FactText;
import org.mutirao.platform.ledger.FactView;
import org.mutirao.platform.ledger.Ledger;
import org.mutirao.platform.site.city.CityView.ConflictCard;
import org.mutirao.platform.site.city.CityView.DeedView;
import org.mutirao.platform.site.city.CityView.Link;
import org.mutirao.platform.site.city.CityView.Vital;
import org.mutirao.platform.site.map.Globe;
import org.mutirao.platform.target.NetworkPace;
import org.mutirao.platform.target.Progress;
import org.mutirao.platform.web.Words;
import org.springframework.stereotype.Component;

/// Gathers what all modules know of one city and puts it into words.
@Component
class CityProfile {

    private final Ledger ledger;
    private final Inventories inventories;
    private final Progress progress;
    private final Cases cases;
    private final Accelerators accelerators;

    CityProfile(Ledger ledger, Inventories inventories, Progress progress, Cases cases, Accelerators accelerators) {
        this.ledger = ledger;
        this.inventories = inventories;
        this.progress = progress;
        this.cases = cases;
        this.accelerators = accelerators;
    }

    CityView view(City city, Words words) {
        var years = withTotals(city);
        var deed = deed(city, words);
        Set<String> shown = new HashSet<>();
        deed.ifPresent(d -> d.figures().forEach(figure -> shown.add(figure.key())));
        var further = ledger.listStated(city.id()).stream()
                .filter(fact -> !shown.contains(fact.key()))
                .map(fact -> FactView.of(fact, ledger.listConflictsOf(fact.key()), words))
                .toList();
        return new CityView(
                city.id(),
                city.name(words),
                otherName(city, words),
                place(city, words),
                sentence(city, years, deed.isPresent(), words),
                Globe.landAround(city.latitude(), city.longitude()),
                vitals(city, years, words),
                years.isEmpty()
                        ? Optional.empty()
                        : Optional.of(emissions(city, years, words).view()),
                words.say("site.city.emissions.none"),
                deed,
                acceleratorsOf(city, words),
                further,
                conflicts(city, words),
                names(city, words));
    }

    /// The years whose BASIC total is known: only they can be drawn and compared.
    List<InventoryYear> withTotals(City city) {
        return inventories.listYears(city.id()).stream()
                .filter(year -> year.total(Level.BASIC).isPresent())
                .toList();
    }

    EmissionsViews emissions(City city, List<InventoryYear> years, Words words) {
        return new EmissionsViews(
                city,
                years,
                nationPerPerson(city),
                progress.pace()
                        .find(city.id())
                        .map(NetworkPace.CityPace::result)
                        .orElseGet(() -> new CityAgainstNation.Unknown(CityAgainstNation.Reason.CITY_WITHOUT_DATA)),
                words);
    }

    SortedMap<Integer, Double> nationPerPerson(City city) {
        return new TreeMap<>(progress.nationPerPerson(city.id()).values());
    }

    private static String otherName(City city, Words words) {
        var other = words.choose(city.name().chinese(), city.name().english());
        boolean localDiffers = !city.localName().equals(city.name().english())
                && !city.localName().equals(city.name().chinese());
        return localDiffers ? other + " · " + city.localName() : other;
    }

    private static String place(City city, Words words) {
        var coordinates = words.say(
                "site.city.coordinates",
                angle(city.latitude(), "site.city.latitude.north", "site.city.latitude.south", words),
                angle(city.longitude(), "site.city.longitude.east", "site.city.longitude.west", words));
        var country = city.country().name().in(words);
        return city.membership()
                .map(membership ->
                        words.say("site.city.place", membership.region().name().in(words), country, coordinates))
                .orElseGet(() -> words.say("site.city.place.outside", country, coordinates));
    }

    private static String angle(double degrees, String positive, String negative, Words words) {
        long minutes = Math.round(Math.abs(degrees) * 60);
        return words.say(
                degrees >= 0 ? positive : negative, minutes / 60, String.format(Locale.ROOT, "%02d", minutes % 60));
    }

    private Content sentence(City city, List<InventoryYear> years, boolean deed, Words words) {
        var name = city.name(words);
        if (years.isEmpty()) {
            return words.rich(deed ? "site.city.sentence.deed" : "site.city.sentence.none", name);
        }
        var first = years.getFirst();
        var last = years.getLast();
        var amount = words.figures().amount(EmissionsViews.total(last));
        var parts = new ArrayList<Content>();
        if (years.size() == 1) {
            parts.add(words.rich("site.city.sentence.one", name, amount, last.year()));
        } else {
            parts.add(words.rich("site.city.sentence.several", name, amount, last.year(), change(first, last, words)));
        }
        last.perPerson(Level.BASIC)
                .ifPresent(perPerson -> parts.add(perPersonSentence(city, last.year(), perPerson, words)));
        parts.add(words.rich("site.city.sentence.last"));
        return output -> parts.forEach(part -> part.writeTo(output));
    }

    private static String change(InventoryYear first, InventoryYear last, Words words) {
        double change = EmissionsViews.total(last) / EmissionsViews.total(first) - 1;
        var share = words.figures().percent(Math.abs(change), 0);
        var key = share.equals("0%")
                ? "site.city.sentence.same"
                : change < 0 ? "site.city.sentence.less" : "site.city.sentence.more";
        return words.say(key, share, first.year());
    }

    private Content perPersonSentence(City city, int year, double perPerson, Words words) {
        var amount = words.figures().decimals(perPerson, 1);
        var national = nationPerPerson(city).get(year);
        if (national == null) {
            return words.rich("site.city.sentence.person.alone", amount);
        }
        double ratio = perPerson / national;
        String beside;
        if (ratio < 0.5) {
            beside = words.say("site.city.nation.half");
        } else if (ratio < 0.95) {
            beside = words.say("site.city.nation.below", words.figures().percent(1 - ratio, 0));
        } else if (ratio <= 1.05) {
            beside = words.say("site.city.nation.about");
        } else {
            beside = words.say("site.city.nation.above", words.figures().percent(ratio - 1, 0));
        }
        return words.rich("site.city.sentence.person", amount, beside);
    }

    private List<Vital> vitals(City city, List<InventoryYear> years, Words words) {
        var vitals = new ArrayList<Vital>();
        latest(city, "population").ifPresent(fact -> vitals.add(vital("site.city.vital.people", fact, words)));
        latest(city, "area").ifPresent(fact -> vitals.add(vital("site.city.vital.area", fact, words)));
        city.membership()
                .ifPresent(membership -> vitals.add(new Vital(
                        words.say("site.city.vital.since"),
                        membership
                                .starts()
                                .map(start -> words.say(
                                        "site.city.vital.since.known",
                                        words.figures().date(start)))
                                .orElseGet(() -> words.say("site.city.vital.since.unknown")),
                        membership.starts().isPresent() ? "" : words.say("site.city.vital.since.note"),
                        membership.profile() ? membership.locator().in(words) : words.say("site.city.vital.listed"))));
        city.otherNetworks()
                .forEach(other -> vitals.add(new Vital(
                        other.name().in(words),
                        other.since()
                                .map(start -> words.say(
                                        "site.city.vital.since.known",
                                        words.figures().date(start)))
                                .orElseGet(() -> words.say("site.city.vital.since.unknown")),
                        "",
                        "")));
        vitals.add(new Vital(
                words.say("site.city.vital.locode"),
                city.locode().orElseGet(() -> words.say("site.city.vital.locode.none")),
                city.locodeNote().map(note -> note.in(words)).orElse(""),
                ""));
        return vitals;
    }

    private Optional<Fact> latest(City city, String quantity) {
        var series = ledger.listSeries(city.id(), quantity);
        return series.isEmpty() ? Optional.empty() : Optional.of(series.getLast());
    }

    private static Vital vital(String label, Fact fact, Words words) {
        var value = fact.unit().id().equals("people")
                ? words.figures().amount(fact.value())
                : words.figures().whole(fact.value()) + " " + FactText.unit(fact.unit(), fact.value(), words);
        var year = fact.starts()
                .map(start -> words.say("site.city.year.of", start))
                .orElse("");
        var boundary = fact.period().map(text -> text.in(words)).orElse("");
        return new Vital(
                words.say(label),
                value,
                boundary.isEmpty() ? year : year + words.say("web.list.separator") + boundary,
                fact.locator().source().shortTitle().in(words));
    }

    private Optional<DeedView> deed(City city, Words words) {
        return cases.findByCity(city.id()).stream()
                .findFirst()
                .map(deed -> new DeedView(
                        deed.title().in(words),
                        deed.text().in(words),
                        deed.sectors().stream()
                                .map(sector -> new Link(
                                        sector.name().in(words),
                                        "/" + words.language().path() + "/cities?sector=" + sector.id(),
                                        ""))
                                .toList(),
                        deed.locator().in(words),
                        deed.facts().stream()
                                .map(fact -> FactView.of(fact, ledger.listConflictsOf(fact.key()), words))
                                .toList()));
    }

    private List<Link> acceleratorsOf(City city, Words words) {
        return accelerators.listOfCity(city.id()).stream()
                .map(accelerator -> new Link(
                        accelerator.name().in(words),
                        "/" + words.language().path() + "/accelerators/" + accelerator.id(),
                        accelerator
                                .findSignature(city.id())
                                .map(signature -> signature.locator().in(words))
                                .orElse("")))
                .toList();
    }

    private List<ConflictCard> conflicts(City city, Words words) {
        return ledger.listConflicts().stream()
                .filter(conflict -> conflict.city().filter(city.id()::equals).isPresent())
                .map(conflict -> new ConflictCard(
                        conflict.id(),
                        words.say("ledger.conflict." + conflict.kind().name().toLowerCase(Locale.ROOT)),
                        conflict.title().in(words),
                        conflict.reason().in(words)))
                .toList();
    }

    private static List<String> names(City city, Words words) {
        return city.aliases().stream()
                .map(City.Alias::name)
                .filter(name -> !name.equals(city.name(words)))
                .distinct()
                .toList();
    }
}
