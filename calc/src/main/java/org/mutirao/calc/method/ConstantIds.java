// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.method;

import java.util.HashMap;
import java.util.Map;

/// What the constants of closed lists are called in files, each spelled once.
final class ConstantIds {

    /// Never changed, but replaced by a longer one.
    private static volatile Map<String, String> ids = Map.of();

    private ConstantIds() {}

    static String of(String constant) {
        var known = ids.get(constant);
        return known == null ? add(constant) : known;
    }

    private static synchronized String add(String constant) {
        var id = constant.chars()
                .map(letter -> letter == '_' ? '-' : Character.toLowerCase(letter))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        var more = new HashMap<>(ids);
        more.put(constant, id);
        ids = more;
        return id;
    }
}
