// SPDX-License-Identifier: Apache-2.0
/// Where the cities stand on their way down: who has passed the peak, who falls faster than the nation, and which
/// targets they have adopted.
@NullMarked
@ApplicationModule(
        displayName = "target",
        allowedDependencies = {"web", "ledger", "account", "city", "inventory"})
package org.mutirao.platform.target;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
