// SPDX-License-Identifier: Apache-2.0
/// Where the data comes from, what it lacks, and all of it in one file.
@NullMarked
package org.mutirao.platform.site.data;

import org.jspecify.annotations.NullMarked;
