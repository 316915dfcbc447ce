// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.ledger;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mutirao.platform.web.Words;

/// A text of the catalogue in English and Chinese.
public record Bilingual(String english, String chinese) {

    /// The text in the language of the words.
    public String in(Words words) {
        return words.choose(english, chinese);
    }

    /// Both texts, or nothing when the catalogue has none.
    public static Optional<Bilingual> find(@Nullable String english, @Nullable String chinese) {
        return english == null || chinese == null ? Optional.empty() : Optional.of(new Bilingual(english, chinese));
    }
}
