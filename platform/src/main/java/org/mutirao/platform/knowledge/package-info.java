// SPDX-License-Identifier: Apache-2.0
/// What worked in a city, told so that another can take it up.
@NullMarked
@ApplicationModule(
        displayName = "knowledge",
        allowedDependencies = {"ledger", "city"})
package org.mutirao.platform.knowledge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
