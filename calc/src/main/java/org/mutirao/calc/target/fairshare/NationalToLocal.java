// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.target.fairshare;

import org.mutirao.calc.target.Finding;
import org.mutirao.calc.target.Reason;
import org.mutirao.calc.target.budget.ExponentialPath;
import org.mutirao.calc.target.budget.World;

/// A local budget in the manner of the Tyndall Centre: from the world to the richer or poorer group of
/// nations, to the nation, to the place.
public final class NationalToLocal {

    /// @param world remaining budget of the world in GtCO2
    /// @param process CO2 of industrial processes that the world will still emit, in GtCO2
    /// @param otherGroup what is set aside for the other group of nations, in GtCO2
    /// @param groupShare the nation's part of its group's recent emissions of energy CO2
    /// @param nationShare the place's part of its nation's
    public record Shares(double world, double process, double otherGroup, double groupShare, double nationShare) {}

    /// @param tonnes the budget of the place in t of energy CO2
    /// @param path the same cut every year
    /// @param zero the time at which less than a twentieth of the budget is left
    public record Result(double tonnes, ExponentialPath path, double zero) {}

    private NationalToLocal() {}

    /// - *Equation:* B = (world − process − other group) × nation of group × place of nation; k = E0 / B;
    ///   zero = start − ln(0.05) / k.
    /// - *Source:* our method specification, 1.8, Tyndall variant; Tyndall Centre, local carbon budget
    ///   reports.
    /// - *Valid for:* CO2 of energy only, never all gases; grandfathering within the nation.
    /// - *Units:* GtCO2; t CO2; fractions.
    ///
    /// @param emissions energy CO2 of the place at the start, in tonnes per year
    public static Finding<Result> compute(Shares shares, int start, double emissions) {
        boolean fractions = isFraction(shares.groupShare()) && isFraction(shares.nationShare());
        if (!fractions || shares.process() < 0 || shares.otherGroup() < 0) {
            return Finding.unknown(Reason.SETTING_OUT_OF_RANGE);
        }
        double group = shares.world() - shares.process() - shares.otherGroup();
        double tonnes = group * World.TONNES_PER_GIGATONNE * shares.groupShare() * shares.nationShare();
        double left = StrictMath.log(FairShareTables.get("tyndall.spent"));
        return ExponentialPath.within(tonnes, start, emissions)
                .map(path -> new Result(tonnes, path, start - left / path.rate()));
    }

    private static boolean isFraction(double value) {
        return value > 0 && value <= 1;
    }
}
