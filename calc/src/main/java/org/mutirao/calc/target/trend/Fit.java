// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.target.trend;

/// How a straight line is laid through inventories.
public enum Fit {
    /// Ordinary least squares: every year pulls with the square of its distance.
    LEAST_SQUARES,
    /// Least absolute deviations: one odd year, such as 2020, hardly moves the line.
    LEAST_ABSOLUTE_DEVIATIONS
}
