// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.mutirao.platform.inventory.workbook;

import org.jspecify.annotations.NullMarked;
