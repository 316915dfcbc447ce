// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.mutirao.platform.ledger.Bilingual;
import org.mutirao.platform.ledger.Conflict;
import org.mutirao.platform.ledger.Fact;
import org.mutirao.platform.ledger.Ledger;

/// A fact: one of `city`, `country` and `network` says whom it is about.
///
/// @param literal the figure as printed, for figures of documents
/// @param conflicts ids of the claims that it is a reading of
@ApiRecord
record FactRow(
        String key,
        Optional<String> city,
        Optional<String> country,
        Optional<String> network,
        String quantity,
        String quantityEn,
        String quantityZh,
        BigDecimal value,
        Optional<BigDecimal> low,
        Optional<BigDecimal> high,
        String unit,
        String unitEn,
        String unitZh,
        String qualifier,
        Optional<String> starts,
        Optional<String> ends,
        Optional<Integer> baseYear,
        Optional<String> periodEn,
        Optional<String> periodZh,
        String status,
        String origin,
        String source,
        String locator,
        Optional<String> literal,
        Optional<String> noteEn,
        Optional<String> noteZh,
        List<String> conflicts,
        String self) {

    FactRow {
        conflicts = List.copyOf(conflicts);
    }

    static FactRow of(Fact fact, Ledger ledger) {
        var subject = fact.subject();
        return new FactRow(
                fact.key(),
                subject instanceof Fact.OfCity city ? Optional.of(city.id()) : Optional.empty(),
                subject instanceof Fact.OfCountry country ? Optional.of(country.id()) : Optional.empty(),
                subject instanceof Fact.OfNetwork network ? Optional.of(network.id()) : Optional.empty(),
                fact.quantity().id(),
                fact.quantity().label().english(),
                fact.quantity().label().chinese(),
                ApiText.number(fact.value()),
                ApiText.number(fact.low()),
                ApiText.number(fact.high()),
                fact.unit().id(),
                fact.unit().other(),
                fact.unit().chinese(),
                ApiText.of(fact.qualifier()),
                fact.starts(),
                fact.ends(),
                fact.baseYear(),
                fact.period().map(Bilingual::english),
                fact.period().map(Bilingual::chinese),
                ApiText.of(fact.status()),
                ApiText.of(fact.origin()),
                fact.locator().source().id(),
                fact.locator().place(),
                fact.literal(),
                fact.note().map(Bilingual::english),
                fact.note().map(Bilingual::chinese),
                ledger.listConflictsOf(fact.key()).stream().map(Conflict::id).toList(),
                FactResource.PATH + "/" + fact.key());
    }
}
