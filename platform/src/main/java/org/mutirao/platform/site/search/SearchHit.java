// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.search;

/// Something that was found.
public record SearchHit(SearchKind kind, String id, String href, Marked title, Marked snippet) {}
