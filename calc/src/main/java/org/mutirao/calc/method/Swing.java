// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.method;

/// How far a result moves when one of its sources goes to the lower, and to the upper, end of its 95 % range.
record Swing(double atLower, double atUpper) {

    /// The square of half the way from end to end.
    double variance() {
        double half = (atUpper - atLower) / 2;
        return half * half;
    }
}
