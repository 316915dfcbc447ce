// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.account;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// An e-mail address as we keep it: without blanks around it, in small letters.
///
/// @param text such as `ana@prefeitura.example`
record Email(String text) {

    private static final int LONGEST = 254;
    private static final Pattern FORM = Pattern.compile("[^\\s@,;<>\"]+@[^\\s@,;<>\"]+");

    /// The address, when it has the form of one.
    static Optional<Email> parse(String typed) {
        var text = typed.strip().toLowerCase(Locale.ROOT);
        return text.length() <= LONGEST && FORM.matcher(text).matches()
                ? Optional.of(new Email(text))
                : Optional.empty();
    }

    /// Stands for the address where it need not be known.
    String key() {
        return Secret.of(text).shortHash();
    }
}
