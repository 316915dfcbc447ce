// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.mutirao.platform.publication;

import org.jspecify.annotations.NullMarked;
