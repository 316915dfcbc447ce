// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.target.fairshare;

import java.util.List;
import org.mutirao.calc.trace.Citation;

/// What has to be said wherever an approach is shown: the publisher's own caution, or ours. It is data,
/// because it belongs to the source and not to a screen.
public record Warning(String id, Approach approach, String english, String chinese, Citation citation) {

    private static final List<Warning> ALL = FairShareTables.warnings();

    public static List<Warning> of(Approach approach) {
        return ALL.stream().filter(warning -> warning.approach() == approach).toList();
    }
}
