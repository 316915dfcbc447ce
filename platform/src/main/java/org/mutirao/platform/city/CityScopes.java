// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.city;

import static java.util.stream.Collectors.toMap;
import static org.mutirao.database.jooq.city.Tables.NETWORKS;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.mutirao.platform.account.Scope;
import org.mutirao.platform.account.ScopeNames;
import org.mutirao.platform.ledger.Bilingual;
import org.mutirao.platform.ledger.Revisions;
import org.mutirao.platform.web.Words;
import org.springframework.stereotype.Component;

/// Tells the accounts which cities and networks there are.
@Component
class CityScopes implements ScopeNames {

    private final DSLContext sql;
    private final Cities cities;
    private final Supplier<Map<String, Bilingual>> networks;

    CityScopes(DSLContext sql, Cities cities, Revisions revisions) {
        this.sql = sql;
        this.cities = cities;
        this.networks = revisions.cached(this::readNetworks);
    }

    @Override
    public Optional<String> find(Scope scope, Words words) {
        return switch (scope) {
            case Scope.City(var id) -> cities.find(id).map(city -> city.name(words));
            case Scope.Network(var id) ->
                Optional.ofNullable(networks.get().get(id)).map(name -> name.in(words));
            case Scope.Installation all -> Optional.empty();
        };
    }

    @Override
    public Set<String> citiesOf(String network) {
        return cities.list().stream()
                .filter(city -> city.isMemberOf(network))
                .map(City::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<Scope> list() {
        return Stream.<Scope>concat(
                        networks.get().keySet().stream().map(Scope.Network::new),
                        cities.list().stream().map(city -> new Scope.City(city.id())))
                .toList();
    }

    private Map<String, Bilingual> readNetworks() {
        return sql.selectFrom(NETWORKS).orderBy(NETWORKS.ID).fetch().stream()
                .collect(toMap(
                        row -> row.getId(),
                        row -> new Bilingual(row.getNameEn(), row.getNameZh()),
                        (a, b) -> a,
                        LinkedHashMap::new));
    }
}
