// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.city;

import static java.util.stream.Collectors.toMap;
import static org.mutirao.database.jooq.city.Tables.ALIASES;
import static org.mutirao.database.jooq.city.Tables.CITIES;
import static org.mutirao.database.jooq.city.Tables.COUNTRIES;
import static org.mutirao.database.jooq.city.Tables.MEMBERSHIPS;
import static org.mutirao.database.jooq.city.Tables.NETWORKS;
import static org.mutirao.database.jooq.city.Tables.REGIONS;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.mutirao.database.jooq.city.tables.records.CitiesRecord;
import org.mutirao.database.jooq.city.tables.records.MembershipsRecord;
import org.mutirao.platform.city.City.Alias;
import org.mutirao.platform.city.City.Country;
import org.mutirao.platform.city.City.Membership;
import org.mutirao.platform.city.City.OtherNetwork;
import org.mutirao.platform.city.City.Region;
import org.mutirao.platform.ledger.Bilingual;
import org.mutirao.platform.ledger.Ledger;
import org.mutirao.platform.ledger.Revisions;
import org.springframework.stereotype.Service;

/// The cities of this installation. Held in memory for each revision.
@Service
public class Cities {

    private final DSLContext sql;
    private final Ledger ledger;
    private final Supplier<Map<String, City>> cities;

    Cities(DSLContext sql, Ledger ledger, Revisions revisions) {
        this.sql = sql;
        this.ledger = ledger;
        this.cities = revisions.cached(this::read);
    }

    public Optional<City> find(String id) {
        return Optional.ofNullable(cities.get().get(id));
    }

    /// A city that a row of the database refers to.
    ///
    /// @throws IllegalArgumentException when there is none
    public City get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no city " + id));
    }

    /// All cities, in the order of the catalogue, then those that were entered here.
    public List<City> list() {
        return List.copyOf(cities.get().values());
    }

    /// The members of the network that public pages show, with or without a profile.
    public List<City> listMembers() {
        return list().stream().filter(city -> city.membership().isPresent()).toList();
    }

    /// The regions of the network, in its order.
    public List<Region> listRegions() {
        return list().stream()
                .flatMap(city -> city.membership().stream())
                .map(Membership::region)
                .distinct()
                .sorted(Comparator.comparingInt(Region::ordinal))
                .toList();
    }

    private Map<String, City> read() {
        var countries = sql.selectFrom(COUNTRIES).fetch().stream()
                .collect(toMap(
                        row -> row.getCode(),
                        row -> new Country(row.getCode(), new Bilingual(row.getNameEn(), row.getNameZh()))));
        var aliases = sql.selectFrom(ALIASES)
                .orderBy(ALIASES.CITY, ALIASES.LANG, ALIASES.NAME)
                .fetchGroups(ALIASES.CITY, row -> new Alias(row.getName(), row.getLang()));
        var memberships = readMemberships();
        var others = readOtherNetworks();
        return sql.selectFrom(CITIES).orderBy(CITIES.ORDINAL, CITIES.NAME_EN, CITIES.ID).fetch().stream()
                .map(row -> city(
                        row,
                        Optional.ofNullable(countries.get(row.getCountry())).orElseThrow(),
                        aliases.getOrDefault(row.getId(), List.of()),
                        Optional.ofNullable(memberships.get(row.getId())),
                        others.getOrDefault(row.getId(), List.of())))
                .collect(toMap(City::id, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    }

    /// Of today, in the network of the catalogue.
    private Map<String, Membership> readMemberships() {
        var regions = sql.selectFrom(REGIONS).fetch().stream()
                .collect(toMap(
                        row -> row.getId(),
                        row -> new Region(
                                row.getId(), row.getOrdinal(), new Bilingual(row.getNameEn(), row.getNameZh()))));
        return sql
                .selectFrom(MEMBERSHIPS)
                .where(MEMBERSHIPS.NETWORK.in(shown()))
                .and(MEMBERSHIPS.ENDS.isNull())
                .fetch()
                .stream()
                .collect(toMap(
                        MembershipsRecord::getCity,
                        row -> new Membership(
                                row.getNetwork(),
                                Optional.ofNullable(regions.get(row.getRegion()))
                                        .orElseThrow(),
                                Optional.ofNullable(row.getStarts()),
                                row.getProfile(),
                                ledger.getLocator(row.getSource(), row.getLocator()),
                                Bilingual.find(row.getNoteEn(), row.getNoteZh()))));
    }

    private Map<String, List<OtherNetwork>> readOtherNetworks() {
        return sql.select(MEMBERSHIPS, NETWORKS)
                .from(MEMBERSHIPS)
                .join(NETWORKS)
                .on(NETWORKS.ID.eq(MEMBERSHIPS.NETWORK))
                .where(MEMBERSHIPS.NETWORK.notIn(shown()))
                .and(MEMBERSHIPS.ENDS.isNull())
                .orderBy(NETWORKS.NAME_EN, NETWORKS.ID)
                .fetchGroups(
                        row -> row.value1().getCity(),
                        row -> new OtherNetwork(
                                row.value2().getId(),
                                new Bilingual(
                                        row.value2().getNameEn(), row.value2().getNameZh()),
                                Optional.ofNullable(row.value1().getStarts())));
    }

    /// The network that public pages show.
    private static Select<Record1<String>> shown() {
        return DSL.select(NETWORKS.ID).from(NETWORKS).where(NETWORKS.ORIGIN.eq("catalogue"));
    }

    private City city(
            CitiesRecord row,
            Country country,
            List<Alias> aliases,
            Optional<Membership> membership,
            List<OtherNetwork> others) {
        return new City(
                row.getId(),
                new Bilingual(row.getNameEn(), row.getNameZh()),
                row.getNameLocal(),
                country,
                Optional.ofNullable(row.getLocode()),
                Bilingual.find(row.getLocodeNoteEn(), row.getLocodeNoteZh()),
                row.getLat(),
                row.getLon(),
                ledger.getLocator(row.getSource(), row.getLocator()),
                aliases,
                membership,
                others);
    }
}
