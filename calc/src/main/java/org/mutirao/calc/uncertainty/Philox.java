// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.uncertainty;

/// Philox4x32-10, a random function of a counter and a key: the numbers of a stream depend on where
/// they stand in it and on nothing else, so they can be made in any order, by any thread, again and
/// again.
///
/// Each counter gives four words of 32 bits, that is two numbers; both are used. The rounds run over
/// arrays, one round at a time, so that the compiler can compute several counters at once.
final class Philox {

    private static final long MULTIPLIER_0 = 0xD2511F53L;
    private static final long MULTIPLIER_1 = 0xCD9E8D57L;
    private static final long WEYL_0 = 0x9E3779B9L;
    private static final long WEYL_1 = 0xBB67AE85L;
    private static final int ROUNDS = 10;
    private static final long WORD = 0xFFFF_FFFFL;
    private static final double STEP = 0x1p-52;

    private final long[] a;
    private final long[] b;
    private final long[] c;
    private final long[] d;

    /// @param most how many counters are asked for at a time
    Philox(int most) {
        a = new long[most];
        b = new long[most];
        c = new long[most];
        d = new long[most];
    }

    /// Fills the array with numbers between 0 and 1, both excluded, of 52 random bits each: those of
    /// the counters from `first` on, one number of each counter in the first half of the array and the
    /// other in the second.
    ///
    /// - *Equation:* ten rounds of (R0, L0, R1, L1) → (hi(M1·R1) ⊕ L0 ⊕ k0, lo(M1·R1), hi(M0·R0) ⊕ L1 ⊕
    ///   k1, lo(M0·R0))
    /// - *Source:* Salmon, Moraes, Dror, Shaw: Parallel random numbers: as easy as 1, 2, 3 (SC '11),
    ///   section 4.3
    /// - *Valid for:* 2^64 streams of 2^32 counters for each seed
    /// - *Units:* none
    void fill(long seed, long stream, int first, double[] numbers, int count) {
        int counters = (count + 1) / 2;
        for (int i = 0; i < counters; i++) {
            a[i] = (first + i) & WORD;
            b[i] = 0;
            c[i] = stream & WORD;
            d[i] = stream >>> 32;
        }
        rounds(seed & WORD, seed >>> 32, counters);
        for (int i = 0; i < counters; i++) {
            numbers[i] = ((a[i] << 20 | b[i] >>> 12) + 0.5) * STEP;
        }
        for (int i = 0; i < count - counters; i++) {
            numbers[counters + i] = ((c[i] << 20 | d[i] >>> 12) + 0.5) * STEP;
        }
    }

    /// The four words of one counter.
    long[] words(long[] counter, long key0, long key1) {
        a[0] = counter[0];
        b[0] = counter[1];
        c[0] = counter[2];
        d[0] = counter[3];
        rounds(key0, key1, 1);
        return new long[] {a[0], b[0], c[0], d[0]};
    }

    private void rounds(long key0, long key1, int counters) {
        long k0 = key0;
        long k1 = key1;
        for (int round = 0; round < ROUNDS; round++) {
            round(k0, k1, a, b, c, d, counters);
            k0 = k0 + WEYL_0 & WORD;
            k1 = k1 + WEYL_1 & WORD;
        }
    }

    private static void round(long k0, long k1, long[] a, long[] b, long[] c, long[] d, int counters) {
        for (int i = 0; i < counters; i++) {
            long p0 = MULTIPLIER_0 * a[i];
            long p1 = MULTIPLIER_1 * c[i];
            a[i] = p1 >>> 32 ^ b[i] ^ k0;
            b[i] = p1 & WORD;
            c[i] = p0 >>> 32 ^ d[i] ^ k1;
            d[i] = p0 & WORD;
        }
    }
}
