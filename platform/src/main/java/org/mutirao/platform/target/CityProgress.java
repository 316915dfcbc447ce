// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.target;

import org.mutirao.calc.target.CityAgainstNation;
import org.mutirao.calc.target.Peaking;

/// Everything that is judged of one city: past its peak or not, against its nation, against its share.
///
/// @param city its id
public record CityProgress(String city, Peaking.Result peaking, CityAgainstNation nation, Standing standing) {}
