// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.api;

import java.util.Optional;
import org.mutirao.platform.accelerator.Accelerator;
import org.mutirao.platform.ledger.Bilingual;

/// An accelerator in a list.
///
/// @param namedSignatureCount only of cities that a source names: 0 means unknown, not none
@ApiRecord
record AcceleratorRow(
        String id,
        String nameEn,
        String nameZh,
        Optional<String> formerNameEn,
        Optional<String> formerNameZh,
        Optional<String> launched,
        String summaryEn,
        String summaryZh,
        String source,
        String locator,
        int commitmentCount,
        int figureCount,
        int namedSignatureCount,
        String self) {

    static AcceleratorRow of(Accelerator accelerator) {
        return new AcceleratorRow(
                accelerator.id(),
                accelerator.name().english(),
                accelerator.name().chinese(),
                accelerator.formerName().map(Bilingual::english),
                accelerator.formerName().map(Bilingual::chinese),
                accelerator.launched(),
                accelerator.summary().english(),
                accelerator.summary().chinese(),
                accelerator.locator().source().id(),
                accelerator.locator().place(),
                accelerator.commitments().size(),
                accelerator.figures().size(),
                accelerator.signatures().size(),
                AcceleratorResource.PATH + "/" + accelerator.id());
    }
}
