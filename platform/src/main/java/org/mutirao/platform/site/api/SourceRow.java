// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.api;

import java.util.Optional;
import org.mutirao.platform.ledger.Bilingual;
import org.mutirao.platform.ledger.Source;

/// A source, in the open data.
@ApiRecord
record SourceRow(
        String id,
        String kind,
        String titleEn,
        String titleZh,
        String publisher,
        String licence,
        boolean redistributable,
        Optional<String> url,
        Optional<String> asOf,
        Optional<String> noteEn,
        Optional<String> noteZh) {

    static SourceRow of(Source source) {
        return new SourceRow(
                source.id(),
                ApiText.of(source.kind()),
                source.title().english(),
                source.title().chinese(),
                source.publisher(),
                source.licence().english(),
                source.redistributable(),
                source.url(),
                source.asOf(),
                source.note().map(Bilingual::english),
                source.note().map(Bilingual::chinese));
    }
}
