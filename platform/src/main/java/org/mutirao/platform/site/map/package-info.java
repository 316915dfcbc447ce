// SPDX-License-Identifier: Apache-2.0
/// Maps drawn on the server: coastlines and cities in an equal-area projection, and a globe that shows where a
/// city lies.
@NullMarked
package org.mutirao.platform.site.map;

import org.jspecify.annotations.NullMarked;
