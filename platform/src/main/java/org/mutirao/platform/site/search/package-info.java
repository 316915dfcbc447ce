// SPDX-License-Identifier: Apache-2.0
/// Search over everything that has a page, in both languages. To make another kind of thing findable, add a
/// constant to `SearchKind` with its messages and a method to `SearchContent`.
@NullMarked
package org.mutirao.platform.site.search;

import org.jspecify.annotations.NullMarked;
