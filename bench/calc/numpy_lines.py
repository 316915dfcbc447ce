# SPDX-License-Identifier: Apache-2.0
"""The same as MonteCarloBenchmark, in numpy: 10,000 draws of 1,000 lines, half lognormal and half triangular.

Prints the time in milliseconds without and with the squared correlation of each line with the total (which our own
figure includes), and the peak memory. Without the correlation no line keeps its draws.
"""
import resource
import time

import numpy as np

LINES, DRAWS, WEIGHT = 1000, 10_000, 2.5


def lines(rng, means):
    for i, mean in enumerate(means):
        if i % 2 == 0:
            sigma = np.sqrt(np.log1p(0.3**2))
            yield rng.lognormal(np.log(mean) - sigma**2 / 2, sigma, DRAWS)
        else:
            yield rng.triangular(0.8 * mean, mean, 1.3 * mean, DRAWS)


def total_only(rng, means):
    total = np.zeros(DRAWS)
    for draws in lines(rng, means):
        total += draws * WEIGHT
    return np.percentile(total, [2.5, 50, 97.5])


def with_correlation(rng, means):
    kept = np.array(list(lines(rng, means)))
    total = kept.sum(axis=0) * WEIGHT
    deviations = kept - kept.mean(axis=1, keepdims=True)
    off = total - total.mean()
    squared = (deviations @ off) ** 2 / ((deviations**2).sum(axis=1) * (off**2).sum())
    return np.percentile(total, [2.5, 50, 97.5]), squared


def milliseconds(function):
    best = float("inf")
    for _ in range(7):
        begin = time.perf_counter()
        function(np.random.default_rng(42), 100.0 + np.arange(LINES))
        best = min(best, time.perf_counter() - begin)
    return best * 1000


plain = milliseconds(total_only)
plain_memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
full = milliseconds(with_correlation)
full_memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
print(f"{plain:.0f} {plain_memory} {full:.0f} {full_memory} {np.__version__}")
