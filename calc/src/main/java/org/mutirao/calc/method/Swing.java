// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.method;

/// How far a result moves when one of its sources goes to the lower, and to the upper, end of its 95 % range.
record Swing(double atLower, double atUpper) {

    static final Swing NONE = new Swing(0, 0);

    double down() {
        return Math.min(0, Math.min(atLower, atUpper));
    }

    double up() {
        return Math.max(0, Math.max(atLower, atUpper));
    }
}
