// SPDX-License-Identifier: Apache-2.0
/// The claims: every figure that the documents state, and every place where they disagree, each opening to where it
/// stands, the working and the readings.
@NullMarked
package org.mutirao.platform.site.claims;

import org.jspecify.annotations.NullMarked;
