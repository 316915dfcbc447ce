// SPDX-License-Identifier: Apache-2.0
/// People and their rights: who is behind a request, which role they have in which city or network, and the record
/// of what they did with it. Every module above may take an [org.mutirao.platform.account.Actor] and ask for a right.
@NullMarked
@ApplicationModule(displayName = "account", allowedDependencies = "web")
package org.mutirao.platform.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
