// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.city.web;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.mutirao.platform.ledger.Locator;
import org.mutirao.platform.web.Words;

/// Where a whole list stands: the places of its entries as one, such as “introduction, lines 282 and 284”.
final class Places {

    private Places() {}

    static String together(List<Locator> locators, Words words) {
        return locators.stream()
                .map(Locator::source)
                .distinct()
                .map(source -> new Locator(
                                source,
                                locators.stream()
                                        .filter(locator -> locator.source().equals(source))
                                        .flatMap(locator ->
                                                List.of(locator.place().split(" ")).stream())
                                        .distinct()
                                        .sorted(Comparator.comparingInt(String::length)
                                                .thenComparing(Comparator.naturalOrder()))
                                        .collect(Collectors.joining(" ")))
                        .in(words))
                .collect(Collectors.joining(words.say("city.places.separator")));
    }
}
