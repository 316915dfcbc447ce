// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.search;

import java.util.List;
import org.mutirao.platform.web.Language;

/// Something that can be found, as readers of one language see it.
///
/// @param names every name under which it is known, in all languages and scripts; empty for what has no name
/// @param context words that lead to it without being shown, such as the country of its city
/// @param body what the snippet is taken from
/// @param href the address of its page
record SearchDocument(
        SearchKind kind,
        String id,
        Language language,
        String title,
        List<String> names,
        String context,
        String body,
        String href) {

    SearchDocument {
        names = List.copyOf(names);
    }
}
