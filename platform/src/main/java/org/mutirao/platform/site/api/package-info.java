// SPDX-License-Identifier: Apache-2.0
/// The interface for programs, `/api/v1`: the same facts as the pages, as JSON or CSV. To add a resource: a
/// controller whose list answers with `Paging`, rows marked `@ApiRecord`, and its path in `openapi.json`, which a
/// test compares with
/// what is mapped and answered.
@NullMarked
package org.mutirao.platform.site.api;

import org.jspecify.annotations.NullMarked;
