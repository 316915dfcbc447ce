// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.mutirao.cli;

import org.jspecify.annotations.NullMarked;
