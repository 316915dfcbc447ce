// SPDX-License-Identifier: Apache-2.0
/// Pages of accounts, and the chain that knows who is behind a request. Modules with pages for signed-in people take a
/// [Visit] and show their forms and their menu in the same way.
@NullMarked
@NamedInterface("pages")
package org.mutirao.platform.account.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
