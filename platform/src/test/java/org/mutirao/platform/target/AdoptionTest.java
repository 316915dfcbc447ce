// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.mutirao.calc.inventory.Level;
import org.mutirao.calc.target.fairshare.Approach;
import org.mutirao.platform.RunningPlatform;
import org.mutirao.platform.account.AccountPlatform;
import org.mutirao.platform.account.Actor;
import org.mutirao.platform.account.Grant;
import org.mutirao.platform.account.NotAllowed;
import org.mutirao.platform.account.Role;
import org.mutirao.platform.account.Scope.City;
import org.mutirao.platform.account.Scope.Network;
import org.mutirao.platform.city.Cities;
import org.mutirao.platform.inventory.Inventories;
import org.mutirao.platform.ledger.ChangeLog;
import org.mutirao.platform.ledger.Revisions;
import org.mutirao.platform.target.AdoptedTarget.Milestone;
import org.mutirao.platform.target.AdoptedTarget.Offsets;
import org.mutirao.platform.target.Adoption.Outcome;
import org.mutirao.platform.target.Adoption.Problem;
import org.mutirao.platform.target.Adoption.Sound;
import org.mutirao.platform.target.Adoption.Unsound;
import org.mutirao.platform.target.Adoption.Wish;
import org.mutirao.platform.web.Language;

/// Who adopts a target, what can be promised, and that nothing promised is ever rewritten.
class AdoptionTest {

    private final RunningPlatform platform = AccountPlatform.get();
    private final Adoption adoption = platform.bean(Adoption.class);

    @Test
    void only_an_approver_of_the_city_adopts() {
        var nobody = AccountPlatform.person("Nobody");
        var contributor = AccountPlatform.person("Con", new Grant(Role.CONTRIBUTOR, new City("paris")));
        var editor = AccountPlatform.person("Edi", new Grant(Role.EDITOR, new City("paris")));
        var elsewhere = AccountPlatform.person("Els", new Grant(Role.APPROVER, new City("rome")));
        var network = AccountPlatform.person("Net", new Grant(Role.ADMINISTRATOR, new Network("c40")));
        for (var person : List.of(nobody, contributor, editor, elsewhere, network)) {
            assertThatThrownBy(() -> adoption.adopt(person, "paris", wish("paris")))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> adoption.check(person, "paris", wish("paris")))
                    .isInstanceOf(NotAllowed.class);
        }
        assertThat(adoption.find("paris")).isEmpty();

        assertThat(adoption.adopt(approver("paris"), "paris", wish("paris"))).isInstanceOf(Sound.class);
        assertThat(adoption.find("paris")).isPresent();
    }

    @Test
    void an_adopted_target_keeps_its_terms_and_its_reason_and_counts_up_the_revision() {
        long before = platform.bean(Revisions.class).current();
        var actor = approver("berlin");
        adoption.adopt(actor, "berlin", wish("berlin"));

        var target = adoption.find("berlin").orElseThrow();
        var base = platform.bean(Inventories.class).findLatest("berlin").orElseThrow();
        assertThat(target.terms().baseTonnes())
                .isEqualTo(base.total(Level.BASIC).orElseThrow());
        assertThat(target.terms().milestones()).containsExactly(new Milestone(2030, 5_000_000));
        assertThat(target.terms().approach()).contains(Approach.BUDGET_EQUAL);
        assertThat(target.terms().budget()).contains(BudgetChoice.USUAL);
        assertThat(target.terms().during(2030)).contains(5_000_000.0);
        assertThat(target.terms().during(2100)).contains(0.0);
        assertThat(target.decision().grounds().reason()).isEqualTo("It is our share.");
        assertThat(target.decision().grounds().body()).contains("The council");
        assertThat(platform.bean(Revisions.class).current()).isGreaterThan(before);
        var change = platform.bean(ChangeLog.class).latest(20, List.of("targets.adopted")).stream()
                .filter(one -> one.detail().path("city").asString().equals("berlin"))
                .findFirst()
                .orElseThrow();
        assertThat(change.actor()).isEqualTo("person:" + actor.id());
    }

    @Test
    void another_target_takes_the_place_of_the_first_and_the_first_stays() {
        var actor = approver("rome");
        adoption.adopt(actor, "rome", wish("rome"));
        var first = adoption.find("rome").orElseThrow();

        adoption.adopt(actor, "rome", replacing(first.id(), 2050, "The council asked for more time."));

        var history = adoption.listHistory("rome");
        assertThat(history).extracting(target -> target.terms().netZeroYear()).containsExactly(2050, 2045);
        assertThat(history.getFirst().supersedes()).hasValue(first.id());
        assertThat(history.getLast()).isEqualTo(first);
        assertThat(history.getFirst().terms().rebaselines(first.terms()))
                .as("the same base year, value and scopes")
                .isFalse();
    }

    @Test
    void two_approvers_do_not_overwrite_each_other_unseen() {
        adoption.adopt(approver("madrid"), "madrid", wish("madrid"));
        assertThat(problems(adoption.adopt(approver("madrid"), "madrid", wish("madrid"))))
                .containsExactly(Problem.OVERTAKEN);
        assertThat(adoption.listHistory("madrid")).hasSize(1);
    }

    @Test
    void another_base_year_is_a_new_base() {
        var years = platform.bean(Inventories.class).listYears("london");
        var actor = approver("london");
        adoption.adopt(actor, "london", wish("london"));
        var first = adoption.find("london").orElseThrow();
        adoption.adopt(
                actor,
                "london",
                changed(
                        "london",
                        wish -> new Wish(
                                OptionalInt.of(years.getFirst().year()),
                                wish.level(),
                                wish.boundary(),
                                wish.milestones(),
                                false,
                                wish.netZeroYear(),
                                wish.residualTonnes(),
                                wish.offsets(),
                                Optional.empty(),
                                Optional.empty(),
                                wish.on(),
                                "",
                                wish.reason(),
                                Language.ZH,
                                OptionalLong.of(first.id()))));

        var now = adoption.find("london").orElseThrow();
        assertThat(now.terms().rebaselines(first.terms())).isTrue();
        var english = platform.get("/en/cities/london/target").body();
        assertThat(english).contains("New base", "Percentages before and after cannot be compared");
        assertThat(platform.get("/zh/cities/london/target").body()).contains("基准已改", "历次目标");
        var json = platform.get("/api/v1/cities/london/target").body();
        assertThat(json).contains("\"adopted\"", "\"earlier\"", "\"netZeroYear\":2045", "\"reasonLanguage\":\"zh");
        assertThat(platform.get("/en/cities/london/target.csv").body()).contains(",adopted,2045,");
        assertThat(platform.get("/en/network/progress").body())
                .contains("Adopted targets", "/en/cities/london/target#adopted");
    }

    @Test
    void a_city_without_an_inventory_hears_that_this_comes_first() {
        var none = platform.bean(Cities.class).list().stream()
                .map(city -> city.id())
                .filter(id -> platform.bean(Inventories.class).listYears(id).isEmpty())
                .findFirst()
                .orElseThrow();
        assertThat(problems(adoption.check(approver(none), none, wish("paris"))))
                .containsExactly(Problem.BASE_INVENTORY_MISSING);
    }

    @Test
    void what_is_no_promise_says_why() {
        assertThat(refused(wish -> netZero(wish, 2010))).contains(Problem.NET_ZERO_NOT_AFTER_BASE);
        assertThat(refused(wish -> netZero(wish, 2101))).containsExactly(Problem.NET_ZERO_LATE);
        assertThat(refused(wish -> netZero(wish, 2029))).containsExactly(Problem.MILESTONE_OUTSIDE);
        assertThat(refused(wish -> rest(wish, -1, Offsets.NONE))).containsExactly(Problem.RESIDUAL_NEGATIVE);
        assertThat(refused(wish -> rest(wish, 1e12, Offsets.RESIDUAL)))
                .containsExactlyInAnyOrder(Problem.RESIDUAL_NOT_BELOW_BASE, Problem.MILESTONE_BELOW_REST);
        assertThat(refused(wish -> rest(wish, 1_000, Offsets.NONE))).containsExactly(Problem.OFFSETS_NEEDED);
        assertThat(refused(wish -> told(wish, LocalDate.now().plusDays(2), "Why not")))
                .containsExactly(Problem.DATE_AHEAD);
        assertThat(refused(wish -> told(wish, LocalDate.of(2026, 1, 5), "  "))).containsExactly(Problem.REASON_MISSING);
        assertThat(refused(wish -> told(wish, LocalDate.of(2026, 1, 5), "x".repeat(4001))))
                .containsExactly(Problem.REASON_LONG);
    }

    @Test
    void rows_can_be_added_and_never_changed() {
        var sql = platform.bean(DSLContext.class);
        for (var table : List.of("target.targets", "target.milestones", "ledger.decisions")) {
            assertThatThrownBy(() -> sql.execute("delete from " + table))
                    .as(table)
                    .hasStackTraceContaining("permission denied");
        }
        assertThatThrownBy(() -> sql.execute("update ledger.decisions set reason = 'another'"))
                .hasStackTraceContaining("permission denied");
    }

    private List<Problem> refused(UnaryOperator<Wish> change) {
        return problems(adoption.check(approver("oslo"), "oslo", changed("oslo", change)));
    }

    private static List<Problem> problems(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Unsound.class);
        return List.copyOf(((Unsound) outcome).problems());
    }

    private static Actor approver(String city) {
        return AccountPlatform.person("Ana", new Grant(Role.APPROVER, new City(city)));
    }

    /// A sound wish that sets out from the city's latest inventory.
    private Wish wish(String city) {
        return new Wish(
                OptionalInt.of(platform.bean(Inventories.class)
                        .findLatest(city)
                        .orElseThrow()
                        .year()),
                Optional.of(Level.BASIC),
                "The city",
                List.of(new Milestone(2030, 5_000_000)),
                false,
                OptionalInt.of(2045),
                OptionalDouble.of(0),
                Optional.of(Offsets.NONE),
                Optional.of(Approach.BUDGET_EQUAL),
                Optional.of(BudgetChoice.USUAL),
                Optional.of(LocalDate.of(2026, 1, 5)),
                "The council",
                "It is our share.",
                Language.EN,
                OptionalLong.empty());
    }

    private Wish changed(String city, UnaryOperator<Wish> change) {
        return change.apply(wish(city));
    }

    private Wish replacing(long current, int netZero, String reason) {
        var wish = netZero(wish("rome"), netZero);
        return copy(
                wish,
                wish.netZeroYear(),
                wish.residualTonnes(),
                wish.offsets(),
                wish.on(),
                reason,
                OptionalLong.of(current));
    }

    private static Wish netZero(Wish wish, int year) {
        return copy(
                wish,
                OptionalInt.of(year),
                wish.residualTonnes(),
                wish.offsets(),
                wish.on(),
                wish.reason(),
                wish.replaces());
    }

    private static Wish rest(Wish wish, double tonnes, Offsets offsets) {
        return copy(
                wish,
                wish.netZeroYear(),
                OptionalDouble.of(tonnes),
                Optional.of(offsets),
                wish.on(),
                wish.reason(),
                wish.replaces());
    }

    private static Wish told(Wish wish, LocalDate on, String reason) {
        return copy(
                wish,
                wish.netZeroYear(),
                wish.residualTonnes(),
                wish.offsets(),
                Optional.of(on),
                reason,
                wish.replaces());
    }

    private static Wish copy(
            Wish wish,
            OptionalInt netZero,
            OptionalDouble rest,
            Optional<Offsets> offsets,
            Optional<LocalDate> on,
            String reason,
            OptionalLong replaces) {
        return new Wish(
                wish.baseYear(),
                wish.level(),
                wish.boundary(),
                wish.milestones(),
                wish.halves(),
                netZero,
                rest,
                offsets,
                wish.approach(),
                wish.budget(),
                on,
                wish.body(),
                reason,
                wish.language(),
                replaces);
    }
}
