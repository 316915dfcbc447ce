// SPDX-License-Identifier: Apache-2.0
package org.mutirao.cli;

import java.util.List;
import org.mutirao.calc.factor.Factors;
import org.mutirao.calc.inventory.catalogue.GoldenCase;

/// What came out of some golden cases.
record Verification(List<Ran> ran) {

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
    }

    static Verification of(List<GoldenCase> cases, Factors factors) {
        return new Verification(cases.stream()
                .map(one -> new Ran(one, one.compare(factors), one.errors(factors)))
                .toList());
    }

    boolean agrees() {
        return ran.stream().allMatch(Ran::agrees);
    }

    List<GoldenCase.Comparison> numbers() {
        return ran.stream().flatMap(one -> one.numbers().stream()).toList();
    }

    List<Ran> refusals() {
        return ran.stream().filter(Ran::isRefusal).toList();
    }
}
