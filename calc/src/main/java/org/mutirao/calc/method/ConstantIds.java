// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.method;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// What the constants of closed lists are called in files, each spelled once.
final class ConstantIds {

    private static final Map<String, String> IDS = new ConcurrentHashMap<>();

    private ConstantIds() {}

    static String of(String constant) {
        var known = IDS.get(constant);
        return known == null ? IDS.computeIfAbsent(constant, ConstantIds::spelled) : known;
    }

    private static String spelled(String constant) {
        return constant.chars()
                .map(letter -> letter == '_' ? '-' : Character.toLowerCase(letter))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
