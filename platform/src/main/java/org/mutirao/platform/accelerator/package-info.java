// SPDX-License-Identifier: Apache-2.0
/// What cities promise together in one field, such as buses or buildings: the accelerators, what each asks of a
/// city that signs, and the cities that a source names as signatories.
@NullMarked
@ApplicationModule(
        displayName = "accelerator",
        allowedDependencies = {"web", "web :: chart", "ledger", "city"})
package org.mutirao.platform.accelerator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
