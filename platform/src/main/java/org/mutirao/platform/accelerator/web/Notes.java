// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.accelerator.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.mutirao.platform.accelerator.web.AcceleratorView.Note;
import org.mutirao.platform.ledger.Locator;
import org.mutirao.platform.web.Words;

/// Numbers the places that a page refers to, each once, in the order in which the page first names them.
final class Notes {

    private final Map<Locator, Integer> numbers = new LinkedHashMap<>();

    int number(Locator locator) {
        return numbers.computeIfAbsent(locator, absent -> numbers.size() + 1);
    }

    List<Note> list(Words words) {
        var number = new AtomicInteger();
        return numbers.keySet().stream()
                .map(locator -> new Note(
                        number.incrementAndGet(),
                        locator.in(words),
                        locator.source().publisher(),
                        locator.source().asOf().map(words.figures()::date).orElse(""),
                        locator.source().url().orElse("")))
                .toList();
    }
}
