// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.accelerator;

import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.mutirao.platform.ledger.Revisions;
import org.springframework.stereotype.Service;

/// The accelerators of the network. Held in memory for each revision.
@Service
public class Accelerators {

    private final Supplier<Map<String, Accelerator>> accelerators;

    Accelerators(Revisions revisions, AcceleratorsSql sql) {
        this.accelerators = revisions.cached(() -> sql.read().stream()
                .collect(toMap(Accelerator::id, Function.identity(), (a, b) -> a, LinkedHashMap::new)));
    }

    /// All accelerators, in the order of the catalogue.
    public List<Accelerator> list() {
        return List.copyOf(accelerators.get().values());
    }

    public Optional<Accelerator> find(String id) {
        return Optional.ofNullable(accelerators.get().get(id));
    }

    /// The accelerators that a source says the city has signed. An empty list means that our sources name none.
    public List<Accelerator> listOfCity(String city) {
        return list().stream()
                .filter(accelerator -> accelerator.findSignature(city).isPresent())
                .toList();
    }
}
