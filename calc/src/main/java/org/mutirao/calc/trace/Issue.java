// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.trace;

import java.util.List;

/// Something about the input that a person should know: a value to show, not an exception to throw.
///
/// @param messageKey which sentence says what happened and why it matters
/// @param arguments the words that the sentence quotes, verbatim from the input
public record Issue(Severity severity, Place place, String messageKey, List<String> arguments) {

    public Issue {
        arguments = List.copyOf(arguments);
    }

    public static Issue of(Severity severity, String messageKey, String... arguments) {
        return new Issue(severity, new Place.Unplaced(), messageKey, List.of(arguments));
    }

    /// The sentence that says what to do about it.
    public String remedyKey() {
        return messageKey + ".remedy";
    }

    public Issue at(Place found) {
        return new Issue(severity, found, messageKey, arguments);
    }
}
