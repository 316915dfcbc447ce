// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.compute;

import java.util.Optional;

/// What a person says about a number beside the number.
///
/// @param note on the method, the assumptions, the scaling
/// @param source of the activity data, with its year
/// @param activity the quality of the activity data
/// @param factor the quality of the emission factor
/// @param evidence a document, a page or an address where it can be looked up
public record About(
        String note, String source, Optional<DataQuality> activity, Optional<DataQuality> factor, String evidence) {

    public static About nothing() {
        return new About("", "", Optional.empty(), Optional.empty(), "");
    }
}
