// SPDX-License-Identifier: Apache-2.0
/// The database: an embedded PostgreSQL for small installations, the migrations of every schema, and the generated
/// tables (`org.mutirao.database.jooq`). Knows nothing of the domain.
@NullMarked
package org.mutirao.database;

import org.jspecify.annotations.NullMarked;
