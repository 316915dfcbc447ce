// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.review;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mutirao.calc.factor.Factors;
import org.mutirao.calc.inventory.compute.ComputedInventory;
import org.mutirao.calc.inventory.compute.GivenInventory;
import org.mutirao.calc.trace.Severity;

/// What the 45 rules say of an inventory.
///
/// @param verdicts one for each rule
public record Review(Map<ReviewRule, Verdict> verdicts) {

    private static final Comparator<Finding> WORST_FIRST = Comparator.<Finding, Severity>comparing(
                    finding -> finding.issue().severity())
            .thenComparing(Comparator.comparingDouble(Finding::share).reversed())
            .thenComparing(Finding::rule);

    public Review {
        verdicts = Collections.unmodifiableMap(new EnumMap<>(verdicts));
    }

    public static Review of(GivenInventory given, ComputedInventory computed, Known known, Factors factors) {
        var dossier = new Dossier(given, computed, known, factors);
        var verdicts = new EnumMap<ReviewRule, Verdict>(ReviewRule.class);
        for (var rule : ReviewRule.values()) {
            verdicts.put(rule, rule.judge(dossier));
        }
        return new Review(verdicts);
    }

    /// By severity, then by the share of the emissions that is in doubt.
    public List<Finding> findings() {
        return list(Verdict.Found.class)
                .flatMap(found -> found.findings().stream())
                .sorted(WORST_FIRST)
                .toList();
    }

    /// The rules that judged everything they look at and found nothing.
    public List<ReviewRule> passed() {
        return rules(verdict -> verdict instanceof Verdict.Passed);
    }

    /// The rules that found nothing and could not judge everything.
    public List<ReviewRule> notChecked() {
        return rules(verdict -> verdict instanceof Verdict.NotChecked);
    }

    /// Whether an error is open: then the inventory is published only with an approver's reason.
    public boolean hasErrors() {
        return findings().stream().anyMatch(finding -> finding.issue().severity() == Severity.ERROR);
    }

    private List<ReviewRule> rules(Function<Verdict, Boolean> chosen) {
        return Arrays.stream(ReviewRule.values())
                .filter(rule -> Stream.ofNullable(verdicts.get(rule)).anyMatch(chosen::apply))
                .toList();
    }

    private <V extends Verdict> Stream<V> list(Class<V> kind) {
        return verdicts.values().stream().filter(kind::isInstance).map(kind::cast);
    }
}
