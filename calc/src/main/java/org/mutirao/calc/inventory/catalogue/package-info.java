// SPDX-License-Identifier: Apache-2.0
/// Every method by its id, and the golden cases that prove it. What lists, shows, runs or verifies methods
/// starts here.
@NullMarked
package org.mutirao.calc.inventory.catalogue;

import org.jspecify.annotations.NullMarked;
