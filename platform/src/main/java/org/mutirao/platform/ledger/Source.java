// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.ledger;

import java.util.Optional;

/// A document, data set or page that figures come from.
///
/// @param redistributable whether its figures may be part of the open data download
/// @param asOf the day, month or year of the edition
public record Source(
        String id,
        Kind kind,
        Bilingual title,
        Bilingual shortTitle,
        String publisher,
        Bilingual licence,
        boolean redistributable,
        Optional<String> url,
        Optional<String> asOf,
        Optional<Bilingual> note) {

    /// What a source is, which decides how a place in it is written.
    public enum Kind {
        DOCUMENT,
        DATASET,
        PAGE,
        OWN
    }
}
