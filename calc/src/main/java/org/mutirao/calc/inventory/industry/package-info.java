// SPDX-License-Identifier: Apache-2.0
/// The methods of sector IV, industrial processes and product use: minerals, chemicals, metals, oil products
/// that are not burnt, electrical equipment, N2O and F-gases. One file for each equation, named after the
/// guideline that it implements; what differs by product is a row of a table.
@NullMarked
package org.mutirao.calc.inventory.industry;

import org.jspecify.annotations.NullMarked;
