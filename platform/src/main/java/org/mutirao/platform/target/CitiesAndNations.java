// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.target;

import org.mutirao.calc.target.NetworkChange;

/// How the emissions per person of the cities moved between two years, and those of their nations.
///
/// @param nations of the cities that have both years, each nation counted once
public record CitiesAndNations(int before, int after, NetworkChange cities, NetworkChange nations) {}
