// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.series;

/// Emissions of one year as people × wealth × energy × carbon.
///
/// @param population persons
/// @param wealth GDP per person
/// @param energy energy per GDP
/// @param carbon emissions per energy
public record Drivers(double population, double wealth, double energy, double carbon) {

    public static Drivers of(double population, double gdp, double energy, double emissions) {
        return new Drivers(population, gdp / population, energy / gdp, emissions / energy);
    }

    /// The product, in the units that the four make together.
    public double emissions() {
        return population * wealth * energy * carbon;
    }

    boolean isPositive() {
        return population > 0
                && wealth > 0
                && energy > 0
                && carbon > 0
                && Double.isFinite(emissions())
                && emissions() > 0;
    }
}
