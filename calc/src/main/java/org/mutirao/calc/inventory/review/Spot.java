// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.review;

import java.util.List;
import org.mutirao.calc.inventory.GpcCell;
import org.mutirao.calc.trace.Place;

/// Where a finding sits and what hangs on it.
record Spot(Place place, List<GpcCell> cells, double share) {}
