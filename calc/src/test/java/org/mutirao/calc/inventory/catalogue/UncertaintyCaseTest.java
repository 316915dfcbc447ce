// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class UncertaintyCaseTest {

    @TestFactory
    Stream<DynamicTest> every_number_of_every_example_agrees() {
        return UncertaintyCase.list().stream()
                .map(one -> DynamicTest.dynamicTest(
                        one.id() + " " + one.title(),
                        () -> assertThat(one.numbers()).isNotEmpty().allMatch(GoldenCase.Comparison::agrees)));
    }
}
