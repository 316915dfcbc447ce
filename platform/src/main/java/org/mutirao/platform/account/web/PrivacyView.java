// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.account.web;

import java.util.List;

/// What we keep about people, and how long.
public record PrivacyView(List<RowView> rows) {

    public PrivacyView {
        rows = List.copyOf(rows);
    }

    /// A kind of data and its time.
    public record RowView(String what, String time) {}
}
