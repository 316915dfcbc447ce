// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.ledger;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;

/// What is stated: the current facts of cities, countries and the network with their sources, and the conflicts
/// between them. Held in memory for each revision.
@Service
public class Ledger {

    private final Supplier<LedgerContent> content;

    Ledger(Revisions revisions, LedgerSql sql) {
        this.content = revisions.cached(sql::read);
    }

    /// Every current figure that a document states, in the order of the documents.
    public List<Fact> listStated() {
        return content.get().stated();
    }

    /// The stated figures of a city, in the order of the documents.
    public List<Fact> listStated(String city) {
        return content.get().statedByCity().getOrDefault(city, List.of());
    }

    /// The values of a quantity of a city or country over the years, oldest first.
    public List<Fact> listSeries(String subject, String quantity) {
        return content.get().series().getOrDefault(subject, Map.of()).getOrDefault(quantity, List.of());
    }

    public Optional<Fact> findFact(String key) {
        return Optional.ofNullable(content.get().byKey().get(key));
    }

    /// Every current fact, of cities, countries and the network.
    public List<Fact> listFacts() {
        return content.get().facts();
    }

    public List<Conflict> listConflicts() {
        return content.get().conflicts();
    }

    public Optional<Conflict> findConflict(String id) {
        return listConflicts().stream()
                .filter(conflict -> conflict.id().equals(id))
                .findFirst();
    }

    /// The conflicts that a fact is a reading of.
    public List<Conflict> listConflictsOf(String fact) {
        return content.get().conflictsByFact().getOrDefault(fact, List.of());
    }

    /// The headline figures, in their order.
    public List<Indicator> listIndicators() {
        return content.get().indicators();
    }

    public List<Source> listSources() {
        return List.copyOf(content.get().sources().values());
    }

    /// A source that some row of the database refers to.
    ///
    /// @throws IllegalArgumentException when there is none: every row's source is a foreign key
    public Source getSource(String id) {
        var source = content.get().sources().get(id);
        if (source == null) {
            throw new IllegalArgumentException("no source " + id);
        }
        return source;
    }

    /// A unit that some row of the database refers to.
    ///
    /// @throws IllegalArgumentException when there is none: every row's unit is a foreign key
    public Fact.Unit getUnit(String id) {
        var unit = content.get().units().get(id);
        if (unit == null) {
            throw new IllegalArgumentException("no unit " + id);
        }
        return unit;
    }

    /// A place in a source that some row of the database refers to.
    public Locator getLocator(String source, String place) {
        return new Locator(getSource(source), place);
    }
}
