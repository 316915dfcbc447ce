// SPDX-License-Identifier: Apache-2.0
package org.mutirao.cli;

import java.util.List;
import java.util.stream.Stream;
import org.mutirao.calc.factor.Factors;
import org.mutirao.calc.inventory.catalogue.GoldenCase;
import org.mutirao.calc.inventory.catalogue.UncertaintyCase;

/// What came out of some golden cases, and of the worked examples of uncertainty.
record Verification(List<Ran> ran, List<UncertaintyCase> uncertainty) {

    /// One case: its numbers beside ours, or the errors of an input that must be refused.
    record Ran(GoldenCase one, List<GoldenCase.Comparison> numbers, List<String> errors) {

        boolean isRefusal() {
            return one.expected().isEmpty();
        }

        boolean agrees() {
            return numbers.stream().allMatch(GoldenCase.Comparison::agrees) && errors.equals(one.issues());
        }
    }

    Verification {
        ran = List.copyOf(ran);
        uncertainty = List.copyOf(uncertainty);
    }

    static Verification of(List<GoldenCase> cases, List<UncertaintyCase> uncertainty, Factors factors) {
        return new Verification(
                cases.stream()
                        .map(one -> new Ran(one, one.compare(factors), one.errors(factors)))
                        .toList(),
                uncertainty);
    }

    boolean agrees() {
        return wrong().isEmpty();
    }

    List<GoldenCase.Comparison> numbers() {
        return Stream.concat(
                        ran.stream().flatMap(one -> one.numbers().stream()),
                        uncertainty.stream().flatMap(one -> one.numbers().stream()))
                .toList();
    }

    /// The cases that do not agree.
    List<String> wrong() {
        return Stream.concat(
                        ran.stream()
                                .filter(one -> !one.agrees())
                                .map(one -> one.one().id()),
                        uncertainty.stream()
                                .filter(one -> !one.numbers().stream().allMatch(GoldenCase.Comparison::agrees))
                                .map(UncertaintyCase::id))
                .toList();
    }

    List<Ran> refusals() {
        return ran.stream().filter(Ran::isRefusal).toList();
    }
}
