// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mutirao.database.jooq.account.Account.ACCOUNT;
import static org.mutirao.database.jooq.account.Tables.PUBLIC_CONTACTS;
import static org.mutirao.database.jooq.account.Tables.SESSIONS;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.junit.jupiter.api.Test;
import org.mutirao.platform.RunningPlatform;
import org.mutirao.platform.account.Scope.City;
import org.mutirao.platform.account.Scope.Installation;
import org.mutirao.platform.web.PrivatePlaces;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Every address and every table, tried as the wrong person.
class IsolationTest {

    private static final String PASSWORD = "many small steps";

    /// Private addresses that strangers may open: they are how one gets in, or show what is published.
    private static final Set<String> DOORS = Set.of(
            "GET /en/sign-in",
            "POST /en/sign-in",
            "GET /en/forgot",
            "GET /en/contacts",
            "GET /en/invitation/1",
            "POST /en/invitation/1",
            "GET /en/password/1",
            "POST /en/password/1");

    private final RunningPlatform platform = AccountPlatform.get();
    private final Links links = platform.bean(Links.class);
    private final Actor administrator =
            AccountPlatform.person("Ada", new Grant(Role.ADMINISTRATOR, new Installation()));

    @Test
    void a_stranger_changes_nothing_and_opens_only_doors() {
        for (var route : routes()) {
            var parts = route.split(" ", 2);
            boolean isPrivate = PrivatePlaces.contains(parts[1]);
            if (!isPrivate) {
                assertThat(parts[0]).as("%s is public, so it only reads", route).isEqualTo("GET");
            } else if (!DOORS.contains(route)) {
                var visitor = new Visitor(platform);
                visitor.get("/en/sign-in");
                var answer = parts[0].equals("GET") ? visitor.get(parts[1]) : visitor.post(parts[1]);
                assertThat(answer.statusCode()).as(route).isIn(303, 401);
                answer.headers()
                        .firstValue("Location")
                        .ifPresent(to -> assertThat(to).as(route).startsWith("/en/sign-in"));
            }
        }
    }

    @Test
    void people_without_roles_and_people_of_one_city_administer_nothing_else() {
        var nobody = visitor();
        var approver = visitor(new Grant(Role.APPROVER, new City("delhi")));
        var editor = visitor(new Grant(Role.EDITOR, new City("delhi")));
        long victim = AccountPlatform.person("Evangeline", new Grant(Role.EDITOR, new City("london")))
                .id();
        var bodies = Map.of(
                "/en/administration/people/grant",
                        List.of("person", "" + victim, "role", "editor", "place", "city:delhi"),
                "/en/administration/people/end", List.of("role", "1"),
                "/en/administration/people/password", List.of("person", "" + victim),
                "/en/administration/invitations",
                        List.of("email", "x@y.example", "role", "editor", "place", "city:london"),
                "/en/administration/invitations/revoke", List.of("invitation", "1"));
        for (var route : routes()) {
            var parts = route.split(" ", 2);
            if (!parts[1].startsWith("/en/administration")) {
                continue;
            }
            for (var visitor : List.of(nobody, editor)) {
                visitor.get("/en/account");
                var fields = bodies.getOrDefault(parts[1], List.of()).toArray(String[]::new);
                var answer = parts[0].equals("GET") ? visitor.get(parts[1]) : visitor.post(parts[1], fields);
                // ending a role that one does not see does nothing
                assertThat(answer.statusCode())
                        .as(route)
                        .isEqualTo(parts[1].equals("/en/administration/people/end") ? 303 : 403);
                assertThat(answer.body()).as(route).doesNotContain("This form is too old");
            }
        }
        approver.get("/en/account");
        assertThat(approver.get("/en/administration/audit").statusCode()).isEqualTo(403);
        assertThat(approver.get("/en/administration/people").body()).doesNotContain("Evangeline");
        for (var path : List.of("/grant", "/password")) {
            var fields = bodies.getOrDefault("/en/administration/people" + path, List.of())
                    .toArray(String[]::new);
            assertThat(approver.post("/en/administration/people" + path, fields).statusCode())
                    .as(path)
                    .isIn(403, 404);
        }
    }

    @Test
    void no_table_shows_anything_without_a_scope() {
        var sql = platform.bean(DSLContext.class);
        for (var table : tables()) {
            assertThat(sql.fetchCount(table)).as(table.getName()).isZero();
            assertThat(count(Sight.NOTHING, table)).as(table.getName()).isZero();
            assertThat(count(Sight.email(new Email("unknown@y.example")), table))
                    .as(table.getName())
                    .isZero();
            assertThat(count(Sight.secret(Secret.of("guessed")), table))
                    .as(table.getName())
                    .isZero();
            assertThat(count(Sight.address("203.0.113.9"), table))
                    .as(table.getName())
                    .isZero();
            assertThat(count(Sight.person(Long.MAX_VALUE), table))
                    .as(table.getName())
                    .isZero();
        }
    }

    @Test
    void every_table_shows_a_person_the_own_rows_and_no_more() {
        visitor(new Grant(Role.EDITOR, new City("london")));
        var stranger = AccountPlatform.person("Sol", new Grant(Role.APPROVER, new City("durban")));
        for (var table : tables()) {
            assertThat(count(Sight.of(stranger), table))
                    .as(table.getName())
                    .isEqualTo(Set.of("people", "roles").contains(table.getName()) ? 1 : 0);
        }
        assertThat(count(Sight.of(administrator), SESSIONS))
                .as("not even administrators see where others are signed in")
                .isZero();
    }

    private int count(Sight sight, Table<?> table) {
        return platform.bean(ScopedTransaction.class).in(sight, rows -> rows.fetchCount(table));
    }

    private static List<Table<?>> tables() {
        return ACCOUNT.getTables().stream()
                .filter(table -> !table.equals(PUBLIC_CONTACTS))
                .toList();
    }

    /// Somebody who is signed in.
    private Visitor visitor(Grant... grants) {
        var email = AccountPlatform.freshEmail();
        var asked = grants.length == 0 ? List.of(new Grant(Role.CONTRIBUTOR, new City("venice"))) : List.of(grants);
        var path = links.invite(administrator, email, "", asked).path();
        var visitor = new Visitor(platform);
        assertThat(visitor.use(path, "Somebody", email, PASSWORD).statusCode()).isEqualTo(303);
        if (grants.length == 0) {
            var people = platform.bean(People.class);
            people.list(administrator, email, 1)
                    .getFirst()
                    .roles()
                    .forEach(held -> people.endRole(administrator, held.id()));
        }
        return visitor;
    }

    /// All that is mapped, as method and path.
    private TreeSet<String> routes() {
        var routes = new TreeSet<String>();
        platform.bean(RequestMappingHandlerMapping.class).getHandlerMethods().forEach((mapping, method) -> {
            var methods = new ArrayList<>(mapping.getMethodsCondition().getMethods());
            if (methods.isEmpty()) {
                methods.add(RequestMethod.GET);
            }
            mapping.getPatternValues().stream()
                    .flatMap(path -> methods.stream().map(verb -> verb + " " + path))
                    .flatMap(route -> Stream.of(
                            route.replaceAll("\\{language:[^}]*}", "en").replaceAll("\\{[^}]*}", "1")))
                    .forEach(routes::add);
        });
        return routes;
    }
}
