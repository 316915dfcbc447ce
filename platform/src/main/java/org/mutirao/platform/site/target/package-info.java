// SPDX-License-Identifier: Apache-2.0
/// A city's share of what the world may still emit, beside where the city is heading.
@NullMarked
package org.mutirao.platform.site.target;

import org.jspecify.annotations.NullMarked;
