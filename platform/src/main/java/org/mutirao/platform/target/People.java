// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.target;

/// The people who live inside the boundaries of the inventories, by the last inventory of each city.
///
/// @param cities how many cities have a population in their last inventory
/// @param earliest the year of the oldest of these inventories
/// @param latest the year of the newest
public record People(double people, int cities, int earliest, int latest) {}
