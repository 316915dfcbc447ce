// SPDX-License-Identifier: Apache-2.0
/// The inventories of cities: the totals that outside publications print, and whole inventories that somebody
/// imported.
@NullMarked
@ApplicationModule(
        displayName = "inventory",
        allowedDependencies = {"web", "ledger", "city", "publication"})
package org.mutirao.platform.inventory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
