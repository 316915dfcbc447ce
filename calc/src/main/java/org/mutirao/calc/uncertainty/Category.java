// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.uncertainty;

/// One row of Approach 1: a source category and gas in the base year and in the year of the inventory,
/// with half of the 95 % range of its activity data and of its factor. Rows of the same activity data
/// set, or of the same factor, are fully correlated within a year.
///
/// @param base emissions of the base year, t CO2e; removals are negative
/// @param current emissions of the year, t CO2e
/// @param activityUncertainty in percent
/// @param factorUncertainty in percent
/// @param activitySource what its activity data come from; a name of its own when nothing shares it
/// @param factorSource the factor it uses; a name of its own when nothing shares it
/// @param activityCorrelated whether the same error sits in the activity data of both years
/// @param factorCorrelated whether the same error sits in the factors of both years
public record Category(
        String name,
        double base,
        double current,
        double activityUncertainty,
        double factorUncertainty,
        String activitySource,
        String factorSource,
        boolean activityCorrelated,
        boolean factorCorrelated) {

    /// As the guidelines take a category: nothing shared with others, factors correlated over the years
    /// and activity data not.
    public static Category of(
            String name, double base, double current, double activityUncertainty, double factorUncertainty) {
        return new Category(
                name,
                base,
                current,
                activityUncertainty,
                factorUncertainty,
                "activity of " + name,
                "factor of " + name,
                false,
                true);
    }

    /// The same with a factor that other rows may use too.
    public Category withFactor(String source) {
        return new Category(
                name,
                base,
                current,
                activityUncertainty,
                factorUncertainty,
                activitySource,
                source,
                activityCorrelated,
                factorCorrelated);
    }

    /// The same with activity data that other rows may use too.
    public Category withActivity(String source) {
        return new Category(
                name,
                base,
                current,
                activityUncertainty,
                factorUncertainty,
                source,
                factorSource,
                activityCorrelated,
                factorCorrelated);
    }

    /// - *Equation:* U = √(U₁² + U₂²)
    /// - *Source:* 2006 IPCC Guidelines, Vol. 1, Ch. 3, Eq. 3.1
    /// - *Valid for:* a product of independent quantities
    /// - *Units:* percent
    public double combined() {
        return Math.sqrt(activityUncertainty * activityUncertainty + factorUncertainty * factorUncertainty);
    }
}
