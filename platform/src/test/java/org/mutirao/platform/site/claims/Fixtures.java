// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.claims;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.mutirao.platform.city.City;
import org.mutirao.platform.ledger.Bilingual;
import org.mutirao.platform.ledger.Conflict;
import org.mutirao.platform.ledger.Conflict.Kind;
import org.mutirao.platform.ledger.Conflict.Reading;
import org.mutirao.platform.ledger.Fact;
import org.mutirao.platform.ledger.Locator;
import org.mutirao.platform.ledger.Source;

/// A small network: two cities, one of which the book contradicts itself about.
final class Fixtures {

    static final City ZURICH = city("zurich", "Zürich", "苏黎世", "Züri");
    static final City LAGOS = city("lagos", "Lagos", "拉各斯", "Eko");

    static final Fact TREES = about(ZURICH, "book-10-1", "trees planted", "种植的树木", 250000, "trees", "25万棵");
    static final Fact MORE_TREES = about(ZURICH, "book-12-1", "trees planted", "种植的树木", 2500000, "trees", "250万棵");
    static final Fact SCHOOLS =
            about(LAGOS, "book-30-1", "schools with solar power", "用上太阳能的学校", 175, "schools", "175所");
    static final Fact MEMBERS =
            fact(new Fact.OfNetwork("c40"), "introduction-5-1", "member cities", "成员城市", 90, "cities", "90 个");

    static final Conflict TREE_CONFLICT = new Conflict(
            "DQ01",
            Kind.MISPRINT,
            Optional.of("zurich"),
            new Bilingual("Zürich: trees planted", "苏黎世：种植的树木"),
            new Bilingual("Two numbers.", "两个数字。"),
            List.of("=250 × 10⁴"),
            List.of(reading("a", TREES, "250,000 trees"), reading("b", MORE_TREES, "+2.5 million trees")));

    static final ClaimIndex INDEX = ClaimIndex.of(
            List.of(TREES, MORE_TREES, SCHOOLS, MEMBERS),
            List.of(TREE_CONFLICT),
            id -> List.of(ZURICH, LAGOS).stream()
                    .filter(city -> city.id().equals(id))
                    .findFirst());

    private Fixtures() {}

    static Fact about(
            City city, String key, String english, String chinese, double value, String unit, String literal) {
        return fact(new Fact.OfCity(city.id()), key, english, chinese, value, unit, literal);
    }

    static Fact fact(
            Fact.Subject subject,
            String key,
            String english,
            String chinese,
            double value,
            String unit,
            String literal) {
        var place = key.split("-");
        return new Fact(
                key,
                subject,
                new Fact.Quantity(english.replace(' ', '-'), new Bilingual(english, chinese)),
                value,
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                new Fact.Unit(unit, "count", unit, unit, "个"),
                Fact.Qualifier.EQ,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Fact.Status.ACHIEVED,
                Fact.Origin.STATED,
                new Locator(document(place[0]), place[1]),
                Optional.of(literal),
                Optional.empty());
    }

    private static Reading reading(String id, Fact fact, String text) {
        return new Reading(
                id, Optional.of(fact.key()), fact.locator(), fact.literal().orElseThrow(), new Bilingual(text, text));
    }

    private static Source document(String id) {
        var name = new Bilingual(id, id);
        return new Source(
                id,
                Source.Kind.DOCUMENT,
                name,
                name,
                "",
                new Bilingual("none", "无"),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static City city(String id, String english, String chinese, String alias) {
        return new City(
                id,
                new Bilingual(english, chinese),
                english,
                new City.Country("CHE", new Bilingual("Country", "国家")),
                Optional.empty(),
                Optional.empty(),
                0,
                0,
                new Locator(document("book"), "1"),
                List.of(new City.Alias(alias, "und")),
                Optional.empty(),
                List.of());
    }
}
