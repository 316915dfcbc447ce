// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.search;

/// How closely results match what was typed. The closest that finds anything is shown, and the page says which it
/// is.
public enum Closeness {
    /// Every word is there.
    EXACT,
    /// Every word is there in this or a similar spelling.
    SIMILAR,
    /// Half of the words or more are there in this or a similar spelling.
    PARTIAL
}
