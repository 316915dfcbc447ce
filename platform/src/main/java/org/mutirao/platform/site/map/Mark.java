// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.map;

import java.util.OptionalDouble;

/// A city to draw on the map.
///
/// @param tonnes the latest public inventory in t CO2e a year, which decides the area of the disc; empty draws a
///     ring
public record Mark(String label, String href, double lat, double lon, OptionalDouble tonnes) {}
