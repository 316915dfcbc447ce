// SPDX-License-Identifier: Apache-2.0
/// The methods of sector III, waste: landfills, composting and digestion, incineration and open burning,
/// wastewater of homes and industries. One file for each method, named after the guideline that it
/// implements.
@NullMarked
package org.mutirao.calc.inventory.waste;

import org.jspecify.annotations.NullMarked;
