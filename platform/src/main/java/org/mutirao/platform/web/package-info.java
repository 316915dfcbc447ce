// SPDX-License-Identifier: Apache-2.0
/// What every page shares: layout, languages, numbers and dates in words, addresses, safety headers, errors. Knows
/// no domain.
@NullMarked
@ApplicationModule(
        displayName = "web",
        allowedDependencies = {})
package org.mutirao.platform.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
