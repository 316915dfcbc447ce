// SPDX-License-Identifier: Apache-2.0
/// The interface for programs, `/api/v1`: the same facts as the pages, as JSON or CSV.
@NullMarked
package org.mutirao.platform.site.api;

import org.jspecify.annotations.NullMarked;
