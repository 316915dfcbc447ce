// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mutirao.database.jooq.city.Tables.CITIES;
import static org.mutirao.database.jooq.city.Tables.MEMBERSHIPS;
import static org.mutirao.database.jooq.city.Tables.NETWORKS;
import static org.mutirao.database.jooq.ledger.Tables.CATALOGUE_VERSIONS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.mutirao.platform.RunningPlatform;
import org.mutirao.platform.account.AccountPlatform;
import org.mutirao.platform.account.Actor;
import org.mutirao.platform.account.Audit;
import org.mutirao.platform.account.Grant;
import org.mutirao.platform.account.Links;
import org.mutirao.platform.account.NotAllowed;
import org.mutirao.platform.account.Role;
import org.mutirao.platform.account.Scope;
import org.mutirao.platform.account.Visitor;
import org.mutirao.platform.city.Memberships.Admission;
import org.mutirao.platform.city.Memberships.Stay;
import org.mutirao.platform.city.OwnCities.Entry;
import org.mutirao.platform.ledger.Catalogue;
import org.mutirao.platform.ledger.ChangeLog;
import org.mutirao.platform.web.Language;
import org.mutirao.platform.web.Words;
import org.springframework.dao.DataIntegrityViolationException;

/// Networks and cities that people enter, beside those of the catalogue.
class OwnNetworksTest {

    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final Words ENGLISH = Words.of(Language.EN);

    private final RunningPlatform platform = AccountPlatform.get();
    private final Networks networks = platform.bean(Networks.class);
    private final OwnCities cities = platform.bean(OwnCities.class);
    private final Memberships memberships = platform.bean(Memberships.class);
    private final DSLContext sql = platform.bean(DSLContext.class);
    private final Actor installation =
            AccountPlatform.person("Ada", new Grant(Role.ADMINISTRATOR, new Scope.Installation()));

    @Test
    void only_the_administrator_of_the_installation_adds_networks_and_cities() {
        var catalogue = administrator("c40");

        for (var person : List.of(AccountPlatform.person("Nobody"), catalogue)) {
            assertThatThrownBy(() -> networks.create(person, "mine", "Mine", "我的"))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> networks.rename(person, "c40", "Mine", "我的", 0))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> cities.add(person, city("mine"))).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> cities.correct(person, city("london"), 0)).isInstanceOf(NotAllowed.class);
        }
        assertThat(networks.list(catalogue)).extracting(Networks.Network::id).containsExactly("c40");
    }

    @Test
    void the_administrator_of_another_network_neither_sees_nor_changes_members() {
        var network = network();
        var other = administrator(network());

        assertThatThrownBy(() -> networks.find(other, network)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> memberships.listOfNetwork(other, network)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> memberships.admit(other, network, from(city(), "2020")))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> memberships.end(other, "c40", "london", "2020-01-01", "no", 0))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void a_city_of_another_network_is_not_taken_over_by_admitting_it() {
        var network = network();

        assertThat(memberships.admit(administrator(network), network, from("london", "2020")))
                .containsExactly(EntryProblem.CITY_OF_ANOTHER);
        assertThat(memberships.admit(installation, network, from("london", "2020")))
                .isEmpty();
    }

    @Test
    void what_is_typed_wrongly_is_told_field_by_field() {
        assertThat(networks.create(installation, "Not An Id", "", " "))
                .containsExactly(EntryProblem.ID_FORM, EntryProblem.NAME_ENGLISH, EntryProblem.NAME_CHINESE);
        assertThat(networks.create(installation, "c40", "C40", "C40")).containsExactly(EntryProblem.ID_TAKEN);
        assertThat(cities.add(installation, new Entry("a b", "", "", "", "XXX", "90.1", "east", "oslo", "")))
                .containsExactly(
                        EntryProblem.ID_FORM,
                        EntryProblem.NAME_ENGLISH,
                        EntryProblem.NAME_CHINESE,
                        EntryProblem.NAME_LOCAL,
                        EntryProblem.COUNTRY_UNKNOWN,
                        EntryProblem.LATITUDE,
                        EntryProblem.LONGITUDE,
                        EntryProblem.LOCODE_FORM);
        assertThat(memberships.admit(installation, network(), new Admission("london", "2020-13", "europe", "")))
                .containsExactly(EntryProblem.FROM_FORM, EntryProblem.REGION_UNKNOWN);
        var tomorrow = LocalDate.now().plusDays(2).toString();
        assertThat(memberships.admit(installation, "c40", new Admission(city(), tomorrow, "", "")))
                .containsExactly(EntryProblem.FROM_FUTURE, EntryProblem.REGION_UNKNOWN);
        assertThat(memberships.end(installation, "c40", "london", "2020", " ", 0))
                .containsExactly(EntryProblem.END_FORM, EntryProblem.REASON_MISSING);
    }

    @Test
    void an_own_city_takes_neither_the_id_nor_the_code_of_another() {
        assertThat(cities.add(installation, city("london"))).containsExactly(EntryProblem.ID_TAKEN);

        var london = new Entry("londinium", "Londinium", "伦蒂尼恩", "Londinium", "GBR", "51.5", "-0.1", "gb lon", "");
        assertThat(cities.add(installation, london)).containsExactly(EntryProblem.LOCODE_TAKEN);
    }

    @Test
    void an_own_city_may_lie_in_a_country_that_the_catalogue_does_not_know() {
        var id = "suva-" + NEXT.incrementAndGet();
        assertThat(cities.add(installation, new Entry(id, "Suva", "苏瓦", "Suva", "FJI", "-18.1416", "178.4419", "", "")))
                .isEmpty();

        assertThat(platform.get("/zh/cities/" + id).body()).contains("苏瓦", "斐济");
        assertThat(platform.get("/api/v1/cities?member=any&limit=200").body()).contains(id);
        assertThat(platform.get("/api/v1/cities?limit=200").body()).doesNotContain(id);
        assertThat(platform.get("/en/cities").body()).doesNotContain(id);
    }

    @Test
    void the_home_page_counts_the_network_of_the_catalogue_only() {
        var before = platform.get("/en").body();
        var network = network();
        var city = city();
        assertThat(memberships.admit(installation, network, from(city, "2021-05")))
                .isEmpty();

        assertThat(platform.get("/en").body()).isEqualTo(before);
        assertThat(platform.get("/en/cities/" + city).body())
                .contains("Network " + network, "since May 2021", "No inventory of");
    }

    @Test
    void periods_of_a_city_in_a_network_never_overlap() {
        var network = network();
        var city = city();
        assertThat(memberships.admit(installation, network, from(city, "2010"))).isEmpty();
        assertThat(memberships.admit(installation, network, from(city, "2015"))).containsExactly(EntryProblem.OVERLAPS);
        assertThat(end(network, city, "2018-06-30")).isEmpty();
        assertThat(memberships.admit(installation, network, from(city, "2018-06-30")))
                .containsExactly(EntryProblem.OVERLAPS);
        assertThat(memberships.admit(installation, network, from(city, "2018-07")))
                .isEmpty();
        assertThat(end(network, city, "2018-01-01")).containsExactly(EntryProblem.END_BEFORE_START);
        assertThat(stays(network, city)).hasSize(2);

        assertThatThrownBy(() -> sql.insertInto(MEMBERSHIPS)
                        .columns(
                                MEMBERSHIPS.NETWORK,
                                MEMBERSHIPS.CITY,
                                MEMBERSHIPS.REGION,
                                MEMBERSHIPS.STARTS,
                                MEMBERSHIPS.PROFILE,
                                MEMBERSHIPS.SOURCE,
                                MEMBERSHIPS.LOCATOR)
                        .values("c40", "london", "europe", "2020", true, "book", "1")
                        .execute())
                .as("the database refuses it too")
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void an_end_is_corrected_and_the_history_tells_both() {
        var network = network();
        var city = city();
        memberships.admit(installation, network, from(city, "2010"));
        end(network, city, "2020-12-31");
        assertThat(end(network, city, "2021-12-31")).isEmpty();

        assertThat(stays(network, city))
                .singleElement()
                .satisfies(stay -> assertThat(stay.ends()).contains(LocalDate.parse("2021-12-31")));
        assertThat(platform.bean(ChangeLog.class).latestOf("network", network, 10))
                .extracting(ChangeLog.Change::action)
                .containsExactly("membership.ended", "membership.ended", "membership.begun", "network.created");
        var log = platform.bean(Audit.class).list(installation, Audit.Filter.NONE, Optional.empty(), 3).stream()
                .map(Audit.Entry::action)
                .toList();
        assertThat(log)
                .containsExactly(
                        Audit.Action.MEMBERSHIP_ENDED, Audit.Action.MEMBERSHIP_ENDED, Audit.Action.MEMBERSHIP_BEGUN);
    }

    @Test
    void who_comes_second_overwrites_nothing() {
        var network = network();
        long seen = networks.find(installation, network).orElseThrow().seen();
        assertThat(networks.rename(installation, network, "First", "第一", seen)).isEmpty();
        assertThat(networks.rename(installation, network, "Second", "第二", seen))
                .containsExactly(EntryProblem.CHANGED_MEANWHILE);
        assertThat(networks.find(installation, network).orElseThrow().name().english())
                .isEqualTo("First");

        var id = city();
        long before = cities.find(installation, id).orElseThrow().seen();
        assertThat(cities.correct(installation, city(id), before)).isEmpty();
        assertThat(cities.correct(installation, city(id), before)).containsExactly(EntryProblem.CHANGED_MEANWHILE);

        memberships.admit(installation, network, from(id, "2010"));
        long stay = stays(network, id).getLast().seen();
        assertThat(memberships.end(installation, network, id, "2020-01-01", "left", stay))
                .isEmpty();
        assertThat(memberships.end(installation, network, id, "2021-01-01", "left", stay))
                .containsExactly(EntryProblem.CHANGED_MEANWHILE);
    }

    @Test
    void who_comes_second_sees_what_the_first_saved_beside_what_they_typed() {
        var visitor = new Visitor(platform);
        var email = AccountPlatform.freshEmail();
        var grant = new Grant(Role.ADMINISTRATOR, new Scope.Installation());
        visitor.use(
                platform.bean(Links.class)
                        .invite(installation, email, "", List.of(grant))
                        .path(),
                "Bo",
                email,
                "many small steps");
        var network = network();
        var page = "/en/administration/networks/" + network;
        long seen = networks.find(installation, network).orElseThrow().seen();
        visitor.get(page);
        networks.rename(installation, network, "First", "第一", seen);

        var answer = visitor.post(page + "/name", "english", "Second", "chinese", "第二", "seen", "" + seen);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("First · 第一", "value=\"Second\"", "value=\"第二\"");
        long now = networks.find(installation, network).orElseThrow().seen();
        assertThat(visitor.post(page + "/name", "english", "Second", "chinese", "第二", "seen", "" + now)
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void what_comes_from_the_catalogue_is_corrected_there() {
        assertThat(networks.rename(installation, "c40", "C41", "C41", 0)).containsExactly(EntryProblem.FROM_CATALOGUE);
        assertThat(cities.correct(installation, city("london"), 0)).containsExactly(EntryProblem.FROM_CATALOGUE);
    }

    @Test
    void a_role_in_a_network_reaches_a_new_member_and_ends_with_the_membership() {
        var network = network();
        var city = city();
        var reviewer = AccountPlatform.person("Rosa", new Grant(Role.REVIEWER, new Scope.Network(network)));
        assertThat(reviewer.cities()).isEmpty();

        memberships.admit(installation, network, from(city, "2020"));
        assertThat(AccountPlatform.again(reviewer).may(Role.REVIEWER, new Scope.City(city)))
                .isTrue();

        end(network, city, "2024-01-31");
        assertThat(AccountPlatform.again(reviewer).cities()).isEmpty();
    }

    @Test
    void another_version_of_the_catalogue_keeps_what_people_entered() {
        var network = network();
        var city = city();
        memberships.admit(installation, network, from(city, "2020"));
        assertThat(memberships.end(installation, "c40", "rome", "2024-12-31", "left", 0))
                .isEmpty();
        int cataloguedCities = sql.fetchCount(CITIES, CITIES.ORIGIN.eq("catalogue"));
        int cataloguedMembers = sql.fetchCount(MEMBERSHIPS, MEMBERSHIPS.ORIGIN.eq("catalogue"));

        sql.insertInto(CATALOGUE_VERSIONS)
                .set(CATALOGUE_VERSIONS.SHA256, "another " + NEXT.incrementAndGet())
                .set(
                        CATALOGUE_VERSIONS.CHANGE_ID,
                        platform.bean(ChangeLog.class)
                                .latestOf("city", "rome", 1)
                                .getFirst()
                                .id())
                .execute();
        platform.bean(Catalogue.class).afterSingletonsInstantiated();

        assertThat(sql.fetchCount(CITIES, CITIES.ORIGIN.eq("catalogue"))).isEqualTo(cataloguedCities);
        assertThat(sql.fetchCount(MEMBERSHIPS, MEMBERSHIPS.ORIGIN.eq("catalogue")))
                .isEqualTo(cataloguedMembers);
        assertThat(sql.fetchExists(NETWORKS, NETWORKS.ID.eq(network))).isTrue();
        assertThat(cities.find(installation, city)).isPresent();
        assertThat(cities.list(installation, "Nordhavn", ENGLISH)).isNotEmpty();
        assertThat(stays(network, city)).hasSize(1);
        assertThat(stays("c40", "rome"))
                .singleElement()
                .satisfies(stay -> assertThat(stay.ends()).contains(LocalDate.parse("2024-12-31")));
    }

    private String network() {
        var id = "network-" + NEXT.incrementAndGet();
        assertThat(networks.create(installation, id, "Network " + id, "网络" + id))
                .isEmpty();
        return id;
    }

    private String city() {
        var id = "city-" + NEXT.incrementAndGet();
        assertThat(cities.add(installation, city(id))).isEmpty();
        return id;
    }

    private static Entry city(String id) {
        return new Entry(id, "Town " + id, "小城" + id, "By " + id, "NOR", "59.9", "10.7", "", "Nordhavn, 北港");
    }

    private static Admission from(String city, String from) {
        return new Admission(city, from, "", "");
    }

    private List<EntryProblem> end(String network, String city, String date) {
        return memberships.end(
                installation,
                network,
                city,
                date,
                "left",
                stays(network, city).getLast().seen());
    }

    private List<Stay> stays(String network, String city) {
        return memberships.listOfNetwork(installation, network).stream()
                .filter(stay -> stay.city().equals(city))
                .toList();
    }

    private static Actor administrator(String network) {
        return AccountPlatform.person("Noor", new Grant(Role.ADMINISTRATOR, new Scope.Network(network)));
    }
}
