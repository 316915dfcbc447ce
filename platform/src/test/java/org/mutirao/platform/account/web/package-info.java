// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.mutirao.platform.account.web;

import org.jspecify.annotations.NullMarked;
