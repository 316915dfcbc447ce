// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.target.fairshare;

import org.mutirao.calc.target.Finding;
import org.mutirao.calc.target.Reason;

/// The sector's path of intensity, converged upon by a city that starts elsewhere: kg CO2 per m² of
/// building, g CO2 per passenger-kilometre, per tonne-kilometre or per kWh.
public final class SectorDecarbonisation {

    /// The sector: its intensity in base, target and end year, and its activity in base and target year.
    public record Sector(
            double intensityBase,
            double intensityThen,
            double intensityEnd,
            double activityBase,
            double activityThen) {}

    /// The city: its intensity in the base year, and its activity in base and target year.
    public record City(double intensityBase, double activityBase, double activityThen) {}

    /// @param marketShare m, at most 1
    public record Result(double intensity, double emissions, double marketShare) {}

    private SectorDecarbonisation() {}

    /// - *Equation:* d = CI(b) − SI(T), p = (SI(t) − SI(T)) / (SI(b) − SI(T)),
    ///   m = min(1, (CA(b)/SA(b)) / (CA(t)/SA(t))), CI(t) = d × p × m + SI(T), E(t) = CI(t) × CA(t).
    /// - *Source:* Science Based Targets initiative, sectoral decarbonization approach, as in our method
    ///   specification, 1.6.
    /// - *Valid for:* one sector with one measure of activity; not where the sector's intensity stays as
    ///   it is.
    /// - *Units:* emissions per unit of activity; the product's unit for E.
    public static Finding<Result> compute(Sector sector, City city) {
        if (sector.intensityBase() == sector.intensityEnd()) {
            return Finding.unknown(Reason.NOT_APPLICABLE);
        }
        if (!(sector.activityBase() > 0
                && sector.activityThen() > 0
                && city.activityBase() > 0
                && city.activityThen() > 0
                && city.intensityBase() >= 0)) {
            return Finding.unknown(Reason.SETTING_OUT_OF_RANGE);
        }
        double distance = city.intensityBase() - sector.intensityEnd();
        double progress =
                (sector.intensityThen() - sector.intensityEnd()) / (sector.intensityBase() - sector.intensityEnd());
        double market = Math.min(
                1, city.activityBase() / sector.activityBase() / (city.activityThen() / sector.activityThen()));
        double intensity = distance * progress * market + sector.intensityEnd();
        return Finding.known(new Result(intensity, intensity * city.activityThen(), market));
    }
}
