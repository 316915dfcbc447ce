// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.target;

/// A value and the calendar year to which it belongs.
public record YearValue(int year, double value) {}
