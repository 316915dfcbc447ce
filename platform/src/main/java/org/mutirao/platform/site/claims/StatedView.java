// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.claims;

import java.util.List;
import org.mutirao.platform.ledger.FactView;

/// A stated figure ready to show as a claim.
///
/// @param title whom and what it is about: “Milan: surplus food recovered”
/// @param terms how we read it: value, qualifier, period, base year, status
/// @param working how the printed figure becomes the number; empty when it is one already
/// @param conflicts the conflicts that it is a reading of
/// @param elsewhere where else it is shown
/// @param same other figures stated for the same quantity
public record StatedView(
        FactView fact,
        String href,
        String title,
        List<Term> terms,
        String working,
        List<ConflictView> conflicts,
        List<LinkView> elsewhere,
        List<LinkView> same) {

    public StatedView {
        terms = List.copyOf(terms);
        conflicts = List.copyOf(conflicts);
        elsewhere = List.copyOf(elsewhere);
        same = List.copyOf(same);
    }

    /// A name and what belongs to it.
    public record Term(String name, String text) {}
}
