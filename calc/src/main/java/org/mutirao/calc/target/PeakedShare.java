// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.target;

import java.util.Collection;
import java.util.OptionalDouble;

/// How many cities of a network have peaked, have not, and cannot be judged: always shown together, because a share
/// without its denominator misleads.
public record PeakedShare(int peaked, int notPeaked, int unknown) {

    public PeakedShare {
        if (peaked < 0 || notPeaked < 0 || unknown < 0) {
            throw new IllegalArgumentException("A count of cities cannot be below zero.");
        }
    }

    /// - *Equation:* share = PEAKED / (PEAKED + NOT_PEAKED).
    /// - *Source:* our method specification, 1.9: network share; the public 73 % is of cities with data [S11].
    /// - *Valid for:* verdicts of one variant and one as-of year, one for each city.
    /// - *Units:* counts of cities; the share is a fraction.
    public static PeakedShare of(Collection<Peaking.Verdict> verdicts) {
        int peaked = 0;
        int notPeaked = 0;
        int unknown = 0;
        for (var verdict : verdicts) {
            switch (verdict) {
                case PEAKED -> peaked++;
                case NOT_PEAKED -> notPeaked++;
                case UNKNOWN -> unknown++;
            }
        }
        return new PeakedShare(peaked, notPeaked, unknown);
    }

    /// The denominator of the share.
    public int decided() {
        return peaked + notPeaked;
    }

    /// Empty when no city could be judged.
    public OptionalDouble share() {
        return decided() == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) peaked / decided());
    }
}
