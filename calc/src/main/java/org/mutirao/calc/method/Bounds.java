// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.method;

/// Between which numbers an input must lie, in the unit in which its descriptor shows it.
///
/// @param open whether the lower bound itself is excluded
public record Bounds(double least, double most, boolean open) {

    /// No amount of anything in a city comes near: beyond it lies a slip, or an overflow further on.
    private static final double BEYOND_ANY_CITY = 1e15;

    private static final double SMALLEST = 1e-15;

    public static Bounds nonNegative() {
        return new Bounds(0, BEYOND_ANY_CITY, false);
    }

    public static Bounds positive() {
        return new Bounds(0, BEYOND_ANY_CITY, true);
    }

    public static Bounds between(double least, double most) {
        return new Bounds(least, most, false);
    }

    /// Above the one and up to the other.
    public static Bounds above(double least, double most) {
        return new Bounds(least, most, true);
    }

    public static Bounds fraction() {
        return between(0, 1);
    }

    boolean hold(double number) {
        return (open ? number > least : number >= least)
                && number <= most
                && (number == 0 || Math.abs(number) >= SMALLEST);
    }

    /// The nearest number that holds.
    double nearest(double number) {
        double floor = open ? Math.max(SMALLEST, Math.nextUp(least)) : least;
        double limited = Math.clamp(number, floor, most);
        return limited != 0 && Math.abs(limited) < SMALLEST ? 0 : limited;
    }
}
