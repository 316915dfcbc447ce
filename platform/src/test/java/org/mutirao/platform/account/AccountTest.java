// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mutirao.database.jooq.account.Tables.LINKS;
import static org.mutirao.database.jooq.account.Tables.PEOPLE;
import static org.mutirao.database.jooq.account.Tables.SESSIONS;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mutirao.platform.RunningPlatform;
import org.mutirao.platform.account.Scope.City;
import org.mutirao.platform.account.Scope.Installation;

/// What people do with their accounts, over HTTP as a browser does it.
class AccountTest {

    private static final String PASSWORD = "many small steps";
    private static final City LONDON = new City("london");

    private final RunningPlatform platform = AccountPlatform.get();
    private final Links links = platform.bean(Links.class);
    private final ScopedTransaction transactions = platform.bean(ScopedTransaction.class);

    @Test
    void the_link_of_an_administrator_works_once() {
        var path = links.issueAdministrator().path();
        var email = AccountPlatform.freshEmail();
        var visitor = new Visitor(platform);

        assertThat(visitor.get("/en" + path).statusCode()).isEqualTo(200);
        assertThat(visitor.get("/en" + path).statusCode())
                .as("looking uses nothing up")
                .isEqualTo(200);
        var joined = visitor.use(path, "Ana", email, PASSWORD);

        assertThat(joined.statusCode()).isEqualTo(303);
        assertThat(visitor.get("/en/account").body()).contains(email, "Administrator");
        var late = new Visitor(platform);
        assertThat(late.get("/en" + path).statusCode()).isEqualTo(404);
        late.get("/en/sign-in");
        assertThat(late.post(
                                "/en" + path,
                                "name",
                                "Eve",
                                "email",
                                "eve@x.example",
                                "password",
                                PASSWORD,
                                "again",
                                PASSWORD)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_new_link_of_an_administrator_voids_the_one_before() {
        var before = links.issueAdministrator().path();
        var after = links.issueAdministrator().path();

        assertThat(links.find(secret(before))).isEmpty();
        assertThat(links.find(secret(after))).isPresent();
    }

    @Test
    void a_link_runs_out() {
        var path = links.issueAdministrator().path();
        transactions.in(
                Sight.operator(),
                rows -> rows.update(LINKS)
                        .set(LINKS.EXPIRES_AT, OffsetDateTime.now().minusSeconds(1))
                        .where(LINKS.HASH.eq(Secret.of(secret(path)).hash()))
                        .execute());

        assertThat(links.find(secret(path))).isEmpty();
        assertThat(new Visitor(platform).get("/en" + path).statusCode()).isEqualTo(404);
    }

    @Test
    void what_is_not_to_be_kept_is_deleted() {
        var old = links.issueAdministrator().path();
        var recent = links.issueAdministrator().path(); // voids the one before, just now
        transactions.in(
                Sight.operator(),
                rows -> rows.update(LINKS)
                        .set(
                                LINKS.EXPIRES_AT,
                                OffsetDateTime.now()
                                        .minus(Retention.LINKS_AFTER_END)
                                        .minusHours(1))
                        .where(LINKS.HASH.eq(Secret.of(secret(old)).hash()))
                        .execute());

        platform.bean(Sweeper.class).sweep();

        var left = transactions.in(
                Sight.operator(), rows -> rows.select(LINKS.HASH).from(LINKS).fetch(LINKS.HASH));
        assertThat(left)
                .noneMatch(hash -> Arrays.equals(hash, Secret.of(secret(old)).hash()));
        assertThat(left)
                .anyMatch(hash -> Arrays.equals(hash, Secret.of(secret(recent)).hash()));
    }

    @Test
    void the_database_knows_neither_links_nor_sessions_nor_passwords() {
        var person = join(new Grant(Role.EDITOR, LONDON));
        var stored = transactions.in(
                Sight.operator(),
                rows -> rows.selectFrom(LINKS).fetch().toString()
                        + rows.selectFrom(PEOPLE)
                                .where(PEOPLE.EMAIL.eq(person.email()))
                                .fetch());
        var id = id(person.email());
        var sessions = transactions.in(
                Sight.person(id), rows -> rows.selectFrom(SESSIONS).fetch().toString());

        assertThat(stored)
                .doesNotContain(person.link())
                .doesNotContain(PASSWORD)
                .contains("$argon2id$");
        for (var cookie : person.visitor().setCookies()) {
            var value = cookie.split(";", 2)[0].split("=", 2)[1];
            assertThat(value.isEmpty() || !(stored + sessions).contains(value)).isTrue();
        }
    }

    @Test
    void cookies_are_for_this_host_only_and_out_of_reach_of_scripts() {
        var person = join(new Grant(Role.EDITOR, LONDON));

        assertThat(person.visitor().setCookies())
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie)
                        .contains("Path=/", "HttpOnly", "SameSite=Lax")
                        .doesNotContain("Domain"));
    }

    @Test
    void a_stranger_gets_no_session() {
        var visitor = new Visitor(platform);
        visitor.get("/en/sign-in");
        visitor.signIn("nobody@x.example", "wrong");
        visitor.get("/en/account");
        visitor.get("/en");

        assertThat(visitor.setCookies()).allMatch(cookie -> cookie.startsWith("mutirao-form="));
    }

    @Test
    void a_wrong_password_and_an_unknown_address_get_the_same_answer() {
        var person = join(new Grant(Role.EDITOR, LONDON));

        var wrong = new Visitor(platform).signIn(person.email(), "not the password");
        var unknown = new Visitor(platform).signIn(AccountPlatform.freshEmail(), "not the password");

        assertThat(wrong.statusCode()).isEqualTo(unknown.statusCode()).isEqualTo(422);
        assertThat(alert(wrong)).isEqualTo(alert(unknown)).isNotEmpty();
    }

    @Test
    void guessing_is_slowed_down_even_for_the_right_password() {
        var person = join(new Grant(Role.EDITOR, LONDON));
        for (int i = 0; i < SignIn.PER_EMAIL; i++) {
            assertThat(new Visitor(platform)
                            .signIn(person.email(), "guess " + i)
                            .statusCode())
                    .isEqualTo(422);
        }

        var blocked = new Visitor(platform).signIn(person.email(), PASSWORD);

        assertThat(blocked.statusCode()).isEqualTo(429);
        assertThat(alert(blocked)).contains("15 minutes");
    }

    @Test
    void a_form_that_is_not_ours_is_refused() {
        var person = join(new Grant(Role.EDITOR, LONDON));

        var refused = person.visitor()
                .postRaw("/en/account/profile", Map.of("name", "Changed", "tongue", "en", "_csrf", "guessed"));

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("This form is too old");
        assertThat(person.visitor().get("/en/account").body()).doesNotContain("Changed");
    }

    @Test
    void no_password_is_taken_over_an_unprotected_connection() throws IOException {
        var page = raw("GET /en/sign-in HTTP/1.1\r\nHost: climate.example.org\r\nConnection: close\r\n\r\n");

        assertThat(page).contains("Signing in needs a protected connection").doesNotContain("type=\"password\"");
    }

    @Test
    void signing_out_ends_the_session_on_the_server_too() {
        var person = join(new Grant(Role.EDITOR, LONDON));
        person.visitor().get("/en/account");

        assertThat(person.visitor().post("/en/sign-out").headers().firstValue("Location"))
                .contains("/en/sign-in?done=signed-out");
        int left = transactions.in(Sight.person(id(person.email())), rows -> rows.fetchCount(SESSIONS));
        assertThat(left).isZero();
    }

    @Test
    void a_new_password_ends_all_other_sessions() {
        var person = join(new Grant(Role.EDITOR, LONDON));
        var other = new Visitor(platform);
        other.signIn(person.email(), PASSWORD);
        assertThat(other.get("/en/account").statusCode()).isEqualTo(200);

        person.visitor().get("/en/account");
        person.visitor()
                .post(
                        "/en/account/password",
                        "current",
                        PASSWORD,
                        "password",
                        "even smaller steps",
                        "again",
                        "even smaller steps");

        assertThat(other.get("/en/account").statusCode()).isEqualTo(303);
        assertThat(person.visitor().get("/en/account").statusCode()).isEqualTo(200);
        assertThat(new Visitor(platform)
                        .signIn(person.email(), "even smaller steps")
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void a_link_for_a_new_password_ends_all_sessions() {
        var person = join(new Grant(Role.EDITOR, LONDON));
        var path = links.issuePassword(person.email()).orElseThrow().path();

        var visitor = new Visitor(platform);
        visitor.get("/en" + path);
        assertThat(visitor.post("/en" + path, "password", "a fresh password", "again", "a fresh password")
                        .statusCode())
                .isEqualTo(303);

        assertThat(person.visitor().get("/en/account").statusCode()).isEqualTo(303);
        assertThat(visitor.get("/en/account").body()).contains(person.email());
        assertThat(links.issuePassword("nobody@x.example")).isEmpty();
    }

    @Test
    void a_token_tells_who_somebody_is_until_it_is_revoked() {
        var person = join(new Grant(Role.EDITOR, LONDON));
        person.visitor().get("/en/account");
        var made = person.visitor().post("/en/account/tokens", "title", "nightly", "days", "30");
        var token = find("id=\"secret\">([^<]+)<", made.body());

        var me = platform.get("/api/v1/me", "Authorization", "Bearer " + token);
        assertThat(me.statusCode()).isEqualTo(200);
        assertThat(me.body()).contains("\"scope\":\"city:london\"", "profile:read");
        assertThat(platform.get("/api/v1/me").statusCode()).isEqualTo(401);
        assertThat(platform.get("/api/v1/me", "Authorization", "Bearer x").statusCode())
                .isEqualTo(401);
        assertThat(platform.get("/en/account", "Authorization", "Bearer " + token)
                        .statusCode())
                .as("a token opens no pages")
                .isEqualTo(303);

        person.visitor()
                .post("/en/account/tokens/revoke", "token", find("name=\"token\" value=\"([0-9]+)\"", made.body()));
        assertThat(platform.get("/api/v1/me", "Authorization", "Bearer " + token)
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void a_contact_is_public_only_as_long_as_the_person_agrees() {
        var person = join(new Grant(Role.EDITOR, LONDON));
        assertThat(platform.get("/en/contacts").body()).doesNotContain(person.email());

        person.visitor().get("/en/account");
        person.visitor().post("/en/account/contact/publish", "city", "london");
        assertThat(platform.get("/en/contacts").body()).contains(person.email());
        assertThat(person.visitor()
                        .post("/en/account/contact/publish", "city", "delhi")
                        .statusCode())
                .isEqualTo(403);

        person.visitor().post("/en/account/contact/withdraw", "city", "london");
        assertThat(platform.get("/en/contacts").body()).doesNotContain(person.email());
    }

    @Test
    void who_erases_himself_leaves_a_number() {
        var person = join(new Grant(Role.EDITOR, LONDON));
        long id = id(person.email());
        person.visitor().get("/en/account");
        assertThat(person.visitor().post("/en/account/export").body()).contains(person.email(), "city_id");

        person.visitor().get("/en/account/erase");
        assertThat(person.visitor()
                        .post("/en/account/erase", "current", "wrong")
                        .statusCode())
                .isEqualTo(422);
        var erased = person.visitor().post("/en/account/erase", "current", PASSWORD);

        assertThat(erased.headers().firstValue("Location")).contains("/en/sign-in?done=erased");
        var row = transactions.in(
                Sight.operator(),
                rows -> rows.selectFrom(PEOPLE).where(PEOPLE.ID.eq(id)).fetchSingle());
        assertThat(row.getEmail()).isNull();
        assertThat(row.getName()).isEmpty();
        assertThat(row.getPasswordHash()).isNull();
        assertThat(new Visitor(platform).signIn(person.email(), PASSWORD).statusCode())
                .isEqualTo(422);
    }

    @Test
    void an_approver_invites_to_the_own_city_only() {
        var approver = join(new Grant(Role.APPROVER, LONDON));
        var friend = AccountPlatform.freshEmail();
        approver.visitor().get("/en/administration/people");

        var abroad = approver.visitor()
                .post("/en/administration/invitations", "email", friend, "role", "editor", "place", "city:delhi");
        var upward = approver.visitor()
                .post(
                        "/en/administration/invitations",
                        "email",
                        friend,
                        "role",
                        "administrator",
                        "place",
                        "installation");
        var own = approver.visitor()
                .post("/en/administration/invitations", "email", friend, "role", "editor", "place", "city:london");

        assertThat(abroad.statusCode()).isEqualTo(403);
        assertThat(upward.statusCode()).isEqualTo(403);
        assertThat(own.statusCode()).isEqualTo(200);
        var link = find("id=\"link\">" + Pattern.quote(RunningPlatform.ORIGIN) + "/en([^<]+)<", own.body());
        assertThat(new Visitor(platform)
                        .use(link, "Friend", "other@x.example", PASSWORD)
                        .statusCode())
                .isEqualTo(303);
        assertThat(new Visitor(platform).signIn(friend, PASSWORD).statusCode())
                .as("the address is the invited one, whatever was sent")
                .isEqualTo(303);
    }

    @Test
    void who_has_an_account_accepts_with_its_password() {
        var person = join(new Grant(Role.EDITOR, LONDON));
        var administrator = AccountPlatform.person("Ada", new Grant(Role.ADMINISTRATOR, new Installation()));
        var link = links.invite(administrator, person.email(), "", List.of(new Grant(Role.APPROVER, new City("delhi"))))
                .path();
        var visitor = new Visitor(platform);

        assertThat(visitor.use(link, "", "", "not the password").statusCode()).isEqualTo(422);
        assertThat(visitor.use(link, "", "", PASSWORD).statusCode()).isEqualTo(303);
        assertThat(platform.bean(Actors.class)
                        .find(id(person.email()))
                        .orElseThrow()
                        .grants())
                .contains(new Grant(Role.APPROVER, new City("delhi")), new Grant(Role.EDITOR, LONDON));
    }

    @Test
    void an_ended_role_ends_with_the_next_request() {
        var approver = join(new Grant(Role.APPROVER, LONDON));
        assertThat(approver.visitor().get("/en/administration/people").statusCode())
                .isEqualTo(200);
        var administrator = AccountPlatform.person("Ada", new Grant(Role.ADMINISTRATOR, new Installation()));
        var people = platform.bean(People.class);
        var held = people.find(administrator, id(approver.email()))
                .orElseThrow()
                .roles()
                .getFirst();

        people.endRole(administrator, held.id());

        assertThat(approver.visitor().get("/en/administration/people").statusCode())
                .isEqualTo(403);
    }

    /// Somebody who has just accepted an invitation.
    private record Joined(Visitor visitor, String email, String link) {}

    private Joined join(Grant grant) {
        var administrator = AccountPlatform.person("Ada", new Grant(Role.ADMINISTRATOR, new Installation()));
        var email = AccountPlatform.freshEmail();
        var path = links.invite(administrator, email, "", List.of(grant)).path();
        var visitor = new Visitor(platform);
        assertThat(visitor.use(path, "Bao", email, PASSWORD).statusCode()).isEqualTo(303);
        return new Joined(visitor, email, secret(path));
    }

    private long id(String email) {
        return transactions.in(
                Sight.email(new Email(email)),
                rows -> rows.select(PEOPLE.ID)
                        .from(PEOPLE)
                        .where(PEOPLE.EMAIL.eq(email))
                        .fetchOptional(PEOPLE.ID)
                        .orElseThrow());
    }

    private String raw(String request) throws IOException {
        try (var socket = new Socket("localhost", platform.address().getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String secret(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String alert(HttpResponse<String> page) {
        return find("role=\"alert\">([^<]+)<", page.body());
    }

    private static String find(String pattern, String text) {
        return Optional.of(Pattern.compile(pattern).matcher(text))
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .orElse("");
    }
}
