// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.inventory.workbook;

import java.util.HashMap;
import java.util.Map;

/// Keeps once what many rows say alike, so that a long file takes less room.
final class Repeated<T> {

    /// So many different values are remembered; a file that has more repeats few of them.
    private static final int MOST = 10_000;

    private final Map<T, T> known = new HashMap<>();

    /// The first value that was equal to this one.
    T once(T value) {
        var before = known.get(value);
        if (before != null) {
            return before;
        }
        if (known.size() < MOST) {
            known.put(value, value);
        }
        return value;
    }
}
