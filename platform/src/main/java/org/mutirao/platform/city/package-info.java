// SPDX-License-Identifier: Apache-2.0
/// Cities, networks and their members, and who steers a network: bodies, terms, events, funders, programmes.
@NullMarked
@ApplicationModule(
        displayName = "city",
        allowedDependencies = {"web", "web :: chart", "ledger", "account", "account :: pages"})
package org.mutirao.platform.city;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
