// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mutirao.platform.account.Scope.City;
import org.mutirao.platform.account.Scope.Installation;
import org.mutirao.platform.account.Scope.Network;
import org.mutirao.platform.web.Language;

class ActorTest {

    private static final City LONDON = new City("london");
    private static final City DELHI = new City("delhi");
    private static final City ELSEWHERE = new City("elsewhere");
    private static final Network NETWORK = new Network("c40");

    @Test
    void an_editor_may_contribute_but_not_publish() {
        var editor = actor(new Grant(Role.EDITOR, LONDON));

        assertThat(editor.may(Role.CONTRIBUTOR, LONDON)).isTrue();
        assertThat(editor.may(Role.EDITOR, LONDON)).isTrue();
        assertThat(editor.may(Role.APPROVER, LONDON)).isFalse();
        assertThatThrownBy(() -> editor.require(Role.APPROVER, LONDON)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void a_role_in_one_city_says_nothing_of_another() {
        var approver = actor(new Grant(Role.APPROVER, LONDON));

        assertThat(approver.may(Role.CONTRIBUTOR, DELHI)).isFalse();
        assertThat(approver.manages(DELHI)).isFalse();
        assertThat(approver.manages(LONDON)).isTrue();
        assertThat(approver.cities()).containsExactly("london");
    }

    @Test
    void a_reviewer_of_a_network_sees_its_member_cities_and_edits_none() {
        var reviewer = actor(new Grant(Role.REVIEWER, NETWORK));

        assertThat(reviewer.may(Role.REVIEWER, DELHI)).isTrue();
        assertThat(reviewer.may(Role.REVIEWER, ELSEWHERE)).isFalse();
        assertThat(reviewer.may(Role.CONTRIBUTOR, DELHI)).isFalse();
        assertThat(reviewer.cities()).containsExactly("delhi", "london");
        assertThat(reviewer.managesAny()).isFalse();
    }

    @Test
    void an_administrator_of_a_network_manages_the_people_of_its_cities_only() {
        var administrator = actor(new Grant(Role.ADMINISTRATOR, NETWORK));

        assertThat(administrator.manages(NETWORK)).isTrue();
        assertThat(administrator.manages(LONDON)).isTrue();
        assertThat(administrator.manages(ELSEWHERE)).isFalse();
        assertThat(administrator.manages(new Installation())).isFalse();
        assertThat(administrator.may(Role.EDITOR, LONDON)).isFalse();
    }

    @Test
    void the_administrator_of_the_installation_manages_everybody_and_publishes_nothing() {
        var administrator = actor(new Grant(Role.ADMINISTRATOR, new Installation()));

        assertThat(administrator.manages(ELSEWHERE)).isTrue();
        assertThat(administrator.manages(new Network("another"))).isTrue();
        assertThat(administrator.may(Role.APPROVER, LONDON)).isFalse();
    }

    @Test
    void a_role_exists_only_where_it_makes_sense() {
        assertThatThrownBy(() -> new Grant(Role.APPROVER, NETWORK)).hasMessage("there is no approver of network:c40");
    }

    @Test
    void a_scope_is_read_back_from_its_key() {
        for (var scope : List.of(LONDON, NETWORK, new Installation())) {
            assertThat(Scope.parse(scope.key())).contains(scope);
        }
        assertThat(Scope.parse("city:")).isEmpty();
        assertThat(Scope.parse("city:a,b")).isEmpty();
        assertThat(Scope.parse("country:gbr")).isEmpty();
    }

    private static Actor actor(Grant... grants) {
        return new Actor(7, "Ana", Language.EN, List.of(grants), Map.of("c40", Set.of("london", "delhi")));
    }
}
