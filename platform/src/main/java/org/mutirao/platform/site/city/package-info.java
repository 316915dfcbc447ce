// SPDX-License-Identifier: Apache-2.0
/// The pages of cities: the table of all, the profile of one, up to four side by side.
@NullMarked
package org.mutirao.platform.site.city;

import org.jspecify.annotations.NullMarked;
