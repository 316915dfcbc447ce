// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.mutirao.platform.target;

import org.jspecify.annotations.NullMarked;
