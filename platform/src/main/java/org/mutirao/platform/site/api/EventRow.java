// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.api;

import java.util.Optional;
import org.mutirao.platform.city.Event;
import org.mutirao.platform.ledger.Bilingual;

/// Something that happened in the network or around it.
///
/// @param date day, month or year: as exact as the source is
@ApiRecord
record EventRow(
        String id,
        String date,
        Optional<String> endDate,
        String kind,
        String titleEn,
        String titleZh,
        String textEn,
        String textZh,
        Optional<String> city,
        Optional<String> placeEn,
        Optional<String> placeZh,
        String source,
        String locator) {

    static EventRow of(Event event) {
        return new EventRow(
                event.id(),
                event.date(),
                event.endDate(),
                ApiText.of(event.kind()),
                event.title().english(),
                event.title().chinese(),
                event.text().english(),
                event.text().chinese(),
                event.city(),
                event.place().map(Bilingual::english),
                event.place().map(Bilingual::chinese),
                event.locator().source().id(),
                event.locator().place());
    }
}
