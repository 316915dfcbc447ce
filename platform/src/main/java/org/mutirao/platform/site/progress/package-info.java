// SPDX-License-Identifier: Apache-2.0
/// All cities on one page: past the peak or not, against their nation, against their share of 1.5 °C.
@NullMarked
package org.mutirao.platform.site.progress;

import org.jspecify.annotations.NullMarked;
