// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.LongStream;

/// Seeds for property tests: `@ParameterizedTest @MethodSource(Seeds.HUNDRED)` runs a law on a hundred inputs, and
/// the name of a test that fails holds the seed that makes it fail again.
public final class Seeds {

    public static final String HUNDRED = "org.mutirao.calc.Seeds#hundred";

    private Seeds() {}

    static LongStream hundred() {
        return LongStream.range(0, 100);
    }

    public static RandomGenerator random(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }
}
