// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Optional;
import org.mutirao.platform.city.City;
import org.mutirao.platform.city.City.Membership;
import org.mutirao.platform.ledger.Bilingual;

/// A city with its names, its membership, and its population and area over the years.
@ApiRecord
record CityDetail(
        @JsonUnwrapped CityRow city,
        Optional<String> locodeNoteEn,
        Optional<String> locodeNoteZh,
        List<Name> aliases,
        Optional<Member> membership,
        List<FactRow> population,
        List<FactRow> area,
        Links links) {

    CityDetail {
        aliases = List.copyOf(aliases);
        population = List.copyOf(population);
        area = List.copyOf(area);
    }

    /// @param language BCP 47 tag
    @ApiRecord
    record Name(String name, String language) {}

    /// @param starts absent when the start is not in our sources
    @ApiRecord
    record Member(
            String network,
            Optional<String> starts,
            Optional<String> noteEn,
            Optional<String> noteZh,
            String source,
            String locator) {}

    @ApiRecord
    record Links(String self, String facts, String pageEn, String pageZh) {}

    static CityDetail of(City city, List<FactRow> population, List<FactRow> area) {
        return new CityDetail(
                CityRow.of(city),
                city.locodeNote().map(Bilingual::english),
                city.locodeNote().map(Bilingual::chinese),
                city.aliases().stream()
                        .map(alias -> new Name(alias.name(), alias.lang()))
                        .toList(),
                city.membership().map(CityDetail::member),
                population,
                area,
                new Links(
                        CityResource.PATH + "/" + city.id(),
                        FactResource.PATH + "?city=" + city.id(),
                        "/en/cities/" + city.id(),
                        "/zh/cities/" + city.id()));
    }

    private static Member member(Membership membership) {
        return new Member(
                membership.network(),
                membership.starts(),
                membership.note().map(Bilingual::english),
                membership.note().map(Bilingual::chinese),
                membership.locator().source().id(),
                membership.locator().place());
    }
}
