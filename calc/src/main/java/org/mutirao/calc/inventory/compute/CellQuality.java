// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.compute;

import java.util.Optional;

/// The data quality of a cell: the grades of its parts, weighted by their share of the CO2e.
///
/// @param lower the lower of both, part by part
/// @param graded the share of the CO2e whose activity data and factor are both graded
public record CellQuality(
        Optional<DataQuality> activity, Optional<DataQuality> factor, Optional<DataQuality> lower, double graded) {}
