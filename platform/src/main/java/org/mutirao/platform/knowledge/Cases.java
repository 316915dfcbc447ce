// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.knowledge;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.mutirao.platform.knowledge.Case.ActionSector;
import org.mutirao.platform.ledger.Revisions;
import org.springframework.stereotype.Service;

/// What cities did. Held in memory for each revision.
@Service
public class Cases {

    private final Supplier<Content> content;

    Cases(Revisions revisions, CasesSql sql) {
        this.content = revisions.cached(() -> {
            var sectors = sql.readSectors();
            var cases = sql.readCases(sectors);
            return new Content(sectors, cases, cases.stream().collect(toMap(Case::city, Function.identity())));
        });
    }

    private record Content(List<ActionSector> sectors, List<Case> cases, Map<String, Case> byCity) {}

    /// Every case, by its id.
    public List<Case> list() {
        return content.get().cases();
    }

    /// What a city did; empty when the catalogue tells nothing of it. The catalogue holds one case of a city.
    public Optional<Case> findByCity(String city) {
        return Optional.ofNullable(content.get().byCity().get(city));
    }

    /// The cases of a field of action.
    public List<Case> listBySector(String sector) {
        return list().stream()
                .filter(found -> found.sectors().stream().anyMatch(of -> of.id().equals(sector)))
                .toList();
    }

    /// The fields of action, in the order of the catalogue.
    public List<ActionSector> listSectors() {
        return content.get().sectors();
    }
}
