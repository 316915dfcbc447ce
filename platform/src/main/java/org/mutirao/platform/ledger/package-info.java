// SPDX-License-Identifier: Apache-2.0
/// Who changed what and when, where figures come from, the figures that documents state, and the places where they
/// disagree. Loads the reference catalogue.
@NullMarked
@ApplicationModule(displayName = "ledger", allowedDependencies = "web")
package org.mutirao.platform.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
