// SPDX-License-Identifier: Apache-2.0
/// The pages and resources that draw on several modules: home, cities, claims, methods, search, open data, API. The
/// top:
/// nothing imports it.
@NullMarked
@ApplicationModule(
        displayName = "site",
        allowedDependencies = {
            "web",
            "web :: chart",
            "ledger",
            "account",
            "city",
            "publication",
            "inventory",
            "target",
            "accelerator",
            "knowledge"
        })
package org.mutirao.platform.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
