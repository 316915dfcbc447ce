// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.method;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;

/// Different names, each with the position at which it was first added. A handful, as most estimates have
/// it, is searched one by one; many are found by their hash.
final class Names {

    /// Up to so many it is faster to look at each.
    private static final int FEW = 12;

    private String[] names;
    private int size = 0;

    /// By hash, with free places between them: the hash of a name and its position counted from 1. Empty while
    /// there are few names.
    private long[] table = {};

    Names(int capacity) {
        names = new String[capacity];
    }

    int size() {
        return size;
    }

    String get(int position) {
        return names[position];
    }

    /// The position of a name; negative when it is not there.
    int find(String name) {
        if (table.length > 0) {
            return (int) table[place(name)] - 1;
        }
        for (int i = 0; i < size; i++) {
            if (names[i].equals(name)) {
                return i;
            }
        }
        return -1;
    }

    /// The position of a name, which is added when it is new.
    int add(String name) {
        int place = table.length > 0 ? place(name) : 0;
        int found = table.length > 0 ? (int) table[place] - 1 : find(name);
        if (found >= 0) {
            return found;
        }
        if (size == names.length) {
            names = Arrays.copyOf(names, Math.max(4, 2 * size));
        }
        names[size++] = name;
        if (table.length > 0) {
            table[place] = entry(name.hashCode(), size);
        }
        if (size > FEW && 2 * size > table.length) {
            grow();
        }
        return size - 1;
    }

    void addAll(Names others) {
        for (int i = 0; i < others.size; i++) {
            add(others.names[i]);
        }
    }

    boolean containsAll(Names others) {
        for (int i = 0; i < others.size; i++) {
            if (find(others.names[i]) < 0) {
                return false;
            }
        }
        return true;
    }

    Names renamed(UnaryOperator<String> other) {
        var renamed = new Names(size);
        for (int i = 0; i < size; i++) {
            renamed.add(other.apply(names[i]));
        }
        return renamed;
    }

    List<String> list() {
        return Collections.unmodifiableList(Arrays.asList(names).subList(0, size));
    }

    private void grow() {
        table = new long[Integer.highestOneBit(size) << 3];
        for (int i = 0; i < size; i++) {
            table[place(names[i])] = entry(names[i].hashCode(), i + 1);
        }
    }

    private static long entry(int hash, int position) {
        return (long) hash << 32 | position;
    }

    /// Where a name stands in the table, or the free place where it would.
    private int place(String name) {
        int hash = name.hashCode();
        int place = first(hash);
        while (table[place] != 0
                && ((int) (table[place] >> 32) != hash || !names[(int) table[place] - 1].equals(name))) {
            place = (place + 1) & (table.length - 1);
        }
        return place;
    }

    private int first(int hash) {
        int mixed = hash * 0x9E3779B9;
        return (mixed ^ (mixed >>> 16)) & (table.length - 1);
    }
}
