// SPDX-License-Identifier: Apache-2.0
/// The methods of sector II, transport: road by fuel sold and by three views of the traffic, rail, water, air
/// and
/// machines
/// off the road. One file for each method, named after the guideline that it implements.
@NullMarked
package org.mutirao.calc.inventory.transport;

import org.jspecify.annotations.NullMarked;
