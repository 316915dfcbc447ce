// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.api;

import java.util.List;
import org.mutirao.calc.inventory.Sector;
import org.mutirao.calc.method.Descriptor;
import org.mutirao.platform.site.methods.MethodBook;
import org.mutirao.platform.web.Language;

/// A method of calculation in brief.
///
/// @param sectors numerals of the GPC sectors in which its result may stand; empty when it stands beside them
/// @param publishedCaseCount golden cases with a number that somebody else printed
@ApiRecord
record MethodRow(
        String id,
        int version,
        String titleEn,
        String titleZh,
        String equation,
        String source,
        String locator,
        List<String> sectors,
        List<String> places,
        long caseCount,
        long publishedCaseCount,
        String self) {

    MethodRow {
        sectors = List.copyOf(sectors);
        places = List.copyOf(places);
    }

    static MethodRow of(Descriptor method, MethodBook book) {
        return new MethodRow(
                method.id(),
                method.version(),
                book.words(Language.EN).say(method.titleKey()),
                book.words(Language.ZH).say(method.titleKey()),
                method.equation(),
                method.source().source(),
                method.source().locator(),
                MethodBook.sectors(method).stream().map(Sector::numeral).toList(),
                method.places(),
                book.countCases(method.id()),
                book.countPublished(method.id()),
                MethodResource.PATH + "/" + method.id());
    }
}
