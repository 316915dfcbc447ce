// SPDX-License-Identifier: Apache-2.0
/// Frozen, citable snapshots. This module freezes what it is handed and knows nothing of what is in it.
@NullMarked
@ApplicationModule(
        displayName = "publication",
        allowedDependencies = {"web", "ledger"})
package org.mutirao.platform.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
