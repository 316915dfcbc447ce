// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.target;

import java.util.List;
import org.mutirao.calc.target.Peaking;

/// Whether a city's emissions have passed their peak.
///
/// @param incomplete the years whose inventory leaves cells of BASIC blank or not estimated, as far as is known:
///     they count, and the reader should know
public record CityPeaking(String city, Peaking.Result result, List<Integer> incomplete) {

    public CityPeaking {
        incomplete = List.copyOf(incomplete);
    }
}
