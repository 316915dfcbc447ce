// SPDX-License-Identifier: Apache-2.0
/// The pages on the network itself: timeline, governance, funders.
@NullMarked
package org.mutirao.platform.city.web;

import org.jspecify.annotations.NullMarked;
