// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.api;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;

/// An answer that is a table at heart: JSON gives its rows within an envelope, CSV its rows alone. Both come from
/// the same records, so they cannot differ.
interface Tabular {

    /// The names of the columns, which are fields of the rows.
    @JsonIgnore
    List<String> columns();

    /// The rows of the table.
    @JsonIgnore
    List<?> rows();
}
