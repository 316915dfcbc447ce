// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.uncertainty;

/// Sums over arrays in a fixed order: four sums side by side, which keeps the adders busy, joined at
/// the end.
final class Kernel {

    private Kernel() {}

    static void multiply(double[] z, double[] x, int count) {
        for (int i = 0; i < count; i++) {
            z[i] *= x[i];
        }
    }

    static void add(double[] z, double[] x, int count) {
        for (int i = 0; i < count; i++) {
            z[i] += x[i];
        }
    }

    /// Σ x
    static double sum(double[] x, int count) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        int i = 0;
        for (; i + 3 < count; i += 4) {
            a += x[i];
            b += x[i + 1];
            c += x[i + 2];
            d += x[i + 3];
        }
        for (; i < count; i++) {
            a += x[i];
        }
        return a + b + (c + d);
    }

    /// Σ (x − centre) × y
    static double product(double[] x, double centre, double[] y, int count) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        int i = 0;
        for (; i + 3 < count; i += 4) {
            a += (x[i] - centre) * y[i];
            b += (x[i + 1] - centre) * y[i + 1];
            c += (x[i + 2] - centre) * y[i + 2];
            d += (x[i + 3] - centre) * y[i + 3];
        }
        for (; i < count; i++) {
            a += (x[i] - centre) * y[i];
        }
        return a + b + (c + d);
    }

    /// Σ (x − centre)²
    static double square(double[] x, double centre, int count) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        int i = 0;
        for (; i + 3 < count; i += 4) {
            a += (x[i] - centre) * (x[i] - centre);
            b += (x[i + 1] - centre) * (x[i + 1] - centre);
            c += (x[i + 2] - centre) * (x[i + 2] - centre);
            d += (x[i + 3] - centre) * (x[i + 3] - centre);
        }
        for (; i < count; i++) {
            a += (x[i] - centre) * (x[i] - centre);
        }
        return a + b + (c + d);
    }
}
