// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.target;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mutirao.calc.target.budget.BudgetSetting;
import org.mutirao.calc.target.budget.ShareKey;

/// The three things a reader may choose before a city's budget is told. Few values each, so that every choice has an
/// address and can be kept.
///
/// @param temperature the limit of warming in °C, as it stands in an address
/// @param probability of staying below it, in percent
public record BudgetChoice(String temperature, String probability, ShareKey key) {

    public static final List<String> TEMPERATURES = List.of("1.5", "1.7", "2.0");
    public static final List<String> PROBABILITIES = List.of("50", "67", "83");

    /// The keys that need no table of all countries.
    public static final List<ShareKey> KEYS =
            List.of(ShareKey.EQUAL_PER_PERSON, ShareKey.BLEND, ShareKey.GRANDFATHERING);

    /// What is shown when nobody chooses.
    public static final BudgetChoice USUAL = new BudgetChoice("1.5", "50", ShareKey.EQUAL_PER_PERSON);

    public BudgetChoice {
        if (!TEMPERATURES.contains(temperature) || !PROBABILITIES.contains(probability) || !KEYS.contains(key)) {
            throw new IllegalArgumentException("not offered: " + temperature + ", " + probability + ", " + key);
        }
    }

    /// How a key is written in an address: `equal-per-person`.
    public static String word(ShareKey key) {
        return key.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The key of a word; empty for one that is not offered.
    public static Optional<ShareKey> key(String word) {
        return KEYS.stream().filter(key -> word(key).equals(word)).findFirst();
    }

    public BudgetChoice sharedBy(ShareKey other) {
        return new BudgetChoice(temperature, probability, other);
    }

    /// As the calculation takes it: by the latest edition.
    public BudgetSetting setting() {
        return BudgetSetting.standard()
                .limit(Double.parseDouble(temperature), Integer.parseInt(probability))
                .sharedBy(key);
    }
}
