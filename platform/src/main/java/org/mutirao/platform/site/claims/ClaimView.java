// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.claims;

import java.util.List;

/// One claim on a page of its own: a conflict or a stated figure.
///
/// @param plate its public id
/// @param conflict the conflict, alone in the list, or nothing
/// @param stated the stated figure, alone in the list, or nothing
/// @param neighbours the claims before and after it in the order of the documents
public record ClaimView(
        String plate,
        String title,
        String lede,
        List<ConflictView> conflict,
        List<StatedView> stated,
        List<LinkView> neighbours) {

    public ClaimView {
        conflict = List.copyOf(conflict);
        stated = List.copyOf(stated);
        neighbours = List.copyOf(neighbours);
    }
}
