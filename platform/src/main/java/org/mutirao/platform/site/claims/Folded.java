// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.claims;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Text as a search compares it: without case, accents, raised and lowered digits and separators of thousands, so
/// that “sao paulo” finds São Paulo, “co2” finds CO₂ and “2500” finds 2,500.
final class Folded {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d),(?=\\d{3})");

    private Folded() {}

    static String of(String text) {
        var plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return THOUSANDS.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
