// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.method;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/// Different names, each with the position at which it was first added. A handful, as most estimates have
/// it, is searched one by one; many are found by their hash.
final class Names {

    /// Up to so many it is faster to look at each.
    private static final int FEW = 12;

    private String[] names;
    private int size = 0;

    /// Positions counted from 1, by hash, with free places between them; empty while there are few names.
    private int[] table = {};

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
            return table[place(name)] - 1;
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
        int found = find(name);
        if (found >= 0) {
            return found;
        }
        if (size == names.length) {
            names = Arrays.copyOf(names, Math.max(4, 2 * size));
        }
        names[size++] = name;
        if (size > FEW && 2 * size > table.length) {
            table = new int[Integer.highestOneBit(size) << 2];
            for (int i = 0; i < size; i++) {
                table[place(names[i])] = i + 1;
            }
        } else if (table.length > 0) {
            table[place(name)] = size;
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

    List<String> list() {
        return Collections.unmodifiableList(Arrays.asList(names).subList(0, size));
    }

    /// Where a name stands in the table, or the free place where it would.
    private int place(String name) {
        int hash = name.hashCode() * 0x9E3779B9;
        int place = (hash ^ (hash >>> 16)) & (table.length - 1);
        while (table[place] != 0 && !names[table[place] - 1].equals(name)) {
            place = (place + 1) & (table.length - 1);
        }
        return place;
    }
}
