// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.inventory;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedCollection;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.mutirao.platform.ledger.Revisions;
import org.mutirao.platform.publication.Publication.Kind;
import org.mutirao.platform.publication.Publication.Subject;
import org.mutirao.platform.publication.Publications;
import org.springframework.stereotype.Service;

/// What the public sees of the cities' inventories: the totals that the catalogue cites, and in their place the
/// inventories that were imported. Drafts are not here. Held in memory for each revision.
@Service
public class Inventories {

    private final CitedTotals cited;
    private final Publications publications;
    private final FrozenInventory frozen;
    private final Supplier<Map<String, List<InventoryYear>>> years;

    Inventories(CitedTotals cited, Publications publications, FrozenInventory frozen, Revisions revisions) {
        this.cited = cited;
        this.publications = publications;
        this.frozen = frozen;
        this.years = revisions.cached(this::read);
    }

    /// The ids of the cities that have an inventory, in alphabetical order.
    public SequencedCollection<String> listCities() {
        return List.copyOf(years.get().keySet());
    }

    /// The inventories of a city, oldest first; none for a city without.
    public List<InventoryYear> listYears(String city) {
        return years.get().getOrDefault(city, List.of());
    }

    public Optional<InventoryYear> find(String city, int year) {
        return listYears(city).stream()
                .filter(inventory -> inventory.year() == year)
                .findFirst();
    }

    /// The inventory of a city's last year.
    public Optional<InventoryYear> findLatest(String city) {
        var all = listYears(city);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    private Map<String, List<InventoryYear>> read() {
        record Slot(String city, int year) {}
        var bySlot = new HashMap<Slot, InventoryYear>();
        cited.list().forEach(figure -> bySlot.put(new Slot(figure.city(), figure.year()), figure));
        for (var publication : publications.listCurrent(Kind.CITED, Subject.INVENTORY)) {
            var imported = frozen.read(publication);
            var slot = new Slot(imported.city(), imported.year());
            bySlot.put(slot, imported.inPlaceOf(Optional.ofNullable(bySlot.get(slot))));
        }
        var sorted = new ArrayList<>(bySlot.values());
        sorted.sort((a, b) -> Integer.compare(a.year(), b.year()));
        return sorted.stream()
                .collect(groupingBy(InventoryYear::city, TreeMap::new, collectingAndThen(toList(), List::copyOf)));
    }
}
