// SPDX-License-Identifier: Apache-2.0
/// Pages of accounts, and the chain that knows who is behind a request.
@NullMarked
package org.mutirao.platform.account.web;

import org.jspecify.annotations.NullMarked;
