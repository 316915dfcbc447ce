// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.mutirao.platform.account;

import org.jspecify.annotations.NullMarked;
