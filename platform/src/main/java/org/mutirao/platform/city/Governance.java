// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.city;

import java.util.List;
import java.util.function.Supplier;
import org.mutirao.platform.ledger.Revisions;
import org.springframework.stereotype.Service;

/// Who steers the network, who pays for it, and what happened. Held in memory for each revision.
@Service
public class Governance {

    private final Supplier<Content> content;

    Governance(Revisions revisions, GovernanceSql sql) {
        this.content = revisions.cached(sql::read);
    }

    record Content(
            List<Body> bodies,
            List<Term> terms,
            List<Event> events,
            List<Period> periods,
            List<Funder> funders,
            List<NamedItem> items,
            List<NamedItem.Winner> winners,
            List<Programme> programmes,
            List<OrganisationEntry> organisation) {}

    /// The bodies of the network, the chair first.
    public List<Body> listBodies() {
        return content.get().bodies();
    }

    /// Every term of office, the earliest first; without a start last.
    public List<Term> listTerms() {
        return content.get().terms();
    }

    /// The terms of people who led the city at the time.
    public List<Term> listTermsOfCity(String city) {
        return listTerms().stream()
                .filter(term -> term.city().filter(city::equals).isPresent())
                .toList();
    }

    /// Every event, the earliest first.
    public List<Event> listEvents() {
        return content.get().events();
    }

    /// The events about a city or in it, the earliest first.
    public List<Event> listEventsOfCity(String city) {
        return listEvents().stream()
                .filter(event -> event.city().filter(city::equals).isPresent())
                .toList();
    }

    /// The periods of the book, the earliest first.
    public List<Period> listPeriods() {
        return content.get().periods();
    }

    /// Every funder, by its name.
    public List<Funder> listFunders() {
        return content.get().funders();
    }

    /// The entries of a short list, in the order of the documents.
    public List<NamedItem> listItems(NamedItem.Kind kind) {
        return content.get().items().stream()
                .filter(item -> item.kind() == kind)
                .toList();
    }

    /// The awards that our sources say a city won, the earliest first.
    public List<NamedItem.Winner> listWinners() {
        return content.get().winners();
    }

    /// Every programme, by its English name.
    public List<Programme> listProgrammes() {
        return content.get().programmes();
    }

    /// The network's own record.
    public List<OrganisationEntry> listOrganisation() {
        return content.get().organisation();
    }
}
