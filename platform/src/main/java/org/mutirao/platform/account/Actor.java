// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.account;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.mutirao.platform.account.Scope.City;
import org.mutirao.platform.account.Scope.Installation;
import org.mutirao.platform.account.Scope.Network;
import org.mutirao.platform.web.Language;

/// The person behind a request, with the roles that they have at this moment. A controller takes it as a parameter,
/// a service asks it for a right.
///
/// @param id of the person; the history names people by it
/// @param grants the current roles
/// @param memberCities the cities of each network in which the person has a role
public record Actor(
        long id, String name, Language language, List<Grant> grants, Map<String, Set<String>> memberCities) {

    public Actor {
        grants = List.copyOf(grants);
        memberCities = Map.copyOf(memberCities);
    }

    /// Whether the person has this role in this scope, by itself or as part of a larger one. A role of a network holds
    /// for its member cities; the administrator of the installation is one of every network.
    public boolean may(Role role, Scope scope) {
        return grants.stream().anyMatch(grant -> grant.role().includes(role) && reaches(grant.scope(), scope));
    }

    /// Lets only those go on who have the role.
    ///
    /// @throws NotAllowed for all others
    public void require(Role role, Scope scope) {
        allow(may(role, scope), role.code() + " of " + scope.key());
    }

    /// Whether the person invites people to this scope and gives and ends roles there: an approver in the city, an
    /// administrator of a network in it and its member cities, an administrator of the installation everywhere.
    public boolean manages(Scope scope) {
        return may(Role.ADMINISTRATOR, scope) || (scope instanceof City && may(Role.APPROVER, scope));
    }

    /// Lets only those go on who manage the people of the scope.
    ///
    /// @throws NotAllowed for all others
    public void requireManaging(Scope scope) {
        allow(manages(scope), "managing " + scope.key());
    }

    /// Whether the person manages the people of any scope.
    public boolean managesAny() {
        return grants.stream().anyMatch(grant -> manages(grant.scope()));
    }

    /// Whether the person administers a network, or the whole installation.
    public boolean administersAny() {
        return grants.stream().anyMatch(grant -> grant.role() == Role.ADMINISTRATOR);
    }

    /// Whether the person administers the whole installation.
    public boolean administers() {
        return may(Role.ADMINISTRATOR, new Installation());
    }

    /// Lets only administrators of the installation go on.
    ///
    /// @throws NotAllowed for all others
    public void requireAdministering() {
        require(Role.ADMINISTRATOR, new Installation());
    }

    /// The cities whose unpublished work the person may see: those of their roles, and the members of their networks.
    public Set<String> cities() {
        return cities(grant -> true);
    }

    /// The networks in which the person has a role.
    public Set<String> networks() {
        return networks(grant -> true);
    }

    Set<String> managedCities() {
        return cities(grant -> manages(grant.scope()));
    }

    Set<String> managedNetworks() {
        return networks(grant -> manages(grant.scope()));
    }

    private Set<String> cities(Predicate<Grant> which) {
        var cities = new TreeSet<String>();
        grants.stream().filter(which).flatMap(grant -> citiesIn(grant.scope())).forEach(cities::add);
        return cities;
    }

    private Set<String> networks(Predicate<Grant> which) {
        var networks = new TreeSet<String>();
        grants.stream()
                .filter(which)
                .flatMap(grant -> grant.scope().network().stream())
                .forEach(networks::add);
        return networks;
    }

    private Stream<String> citiesIn(Scope scope) {
        return switch (scope) {
            case City(var id) -> Stream.of(id);
            case Network(var id) -> memberCities.getOrDefault(id, Set.of()).stream();
            case Installation all -> Stream.of();
        };
    }

    private boolean reaches(Scope held, Scope wanted) {
        return switch (held) {
            case City city -> city.equals(wanted);
            case Network network ->
                network.equals(wanted)
                        || (wanted instanceof City(var id) && citiesIn(network).anyMatch(id::equals));
            case Installation all -> true;
        };
    }

    private static void allow(boolean allowed, String what) {
        if (!allowed) {
            throw new NotAllowed(what);
        }
    }
}
