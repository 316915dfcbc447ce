// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Locale;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/// The rules that keep the calculations pure: the same input gives the same result on any machine, on any day.
@AnalyzeClasses(packages = "org.mutirao.calc", importOptions = ImportOption.DoNotIncludeTests.class)
class CalcArchitectureTest {

    @ArchTest
    static final ArchRule calculations_know_only_the_language_and_its_null_markers = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "org.mutirao.calc..",
                    "org.jspecify.annotations",
                    "java.lang..",
                    "java.io",
                    "java.math",
                    "java.nio.charset",
                    "java.time",
                    "java.util",
                    "java.util.function",
                    "java.util.regex",
                    "java.util.stream")
            .as("Calculations know only the language and its null markers: neither Spring nor SQL nor a logger");

    @ArchTest
    static final ArchRule calculations_do_not_look_at_the_clock = noClasses()
            .should()
            .dependOnClassesThat(belongToAnyOf(Clock.class))
            .orShould()
            .callMethodWhere(target(nameMatching("now|currentTimeMillis|nanoTime")))
            .as("Calculations do not look at the clock: the day comes in as a value");

    @ArchTest
    static final ArchRule calculations_do_not_throw_dice = noClasses()
            .should()
            .dependOnClassesThat(belongToAnyOf(
                    Random.class, SecureRandom.class, SplittableRandom.class, ThreadLocalRandom.class, UUID.class))
            .orShould()
            .callMethod(Math.class, "random")
            .as("Calculations do not throw dice: the seed comes in as a value");

    @ArchTest
    static final ArchRule calculations_speak_no_language = noClasses()
            .should()
            .dependOnClassesThat(belongToAnyOf(Locale.class))
            .orShould()
            .callMethodWhere(target(owner(type(String.class)))
                    .and(target(nameMatching("format|formatted|toLowerCase|toUpperCase"))))
            .as("Calculations speak no language: words and their formats belong to the views");

    @ArchTest
    static final ArchRule calculations_use_strict_math = noClasses()
            .should()
            .callMethodWhere(
                    target(owner(type(Math.class)))
                            .and(
                                    target(
                                            nameMatching(
                                                    "exp|expm1|log|log10|log1p|pow|cbrt|hypot|sin|cos|tan|asin|acos|atan|atan2|sinh|cosh|tanh"))))
            .as("Calculations use StrictMath: the results of Math.exp and its kin differ between processors");

    @ArchTest
    static final ArchRule packages_depend_one_way = slices().matching("org.mutirao.calc.(*)..")
            .should()
            .beFreeOfCycles()
            .as("Packages depend one way: no cycles");

    @ArchTest
    static final ArchRule the_ground_floor_stands_alone = noClasses()
            .that()
            .resideInAnyPackage("org.mutirao.calc.quantity", "org.mutirao.calc.reference", "org.mutirao.calc.trace")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.mutirao.calc.inventory", "org.mutirao.calc.target")
            .as("Quantity, reference and trace stand alone: they know no method");

    @ArchTest
    static final ArchRule what_methods_are_made_of_knows_no_method = noClasses()
            .that()
            .resideInAnyPackage("org.mutirao.calc.factor", "org.mutirao.calc.method")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.mutirao.calc.inventory..", "org.mutirao.calc.target")
            .as("What methods are made of knows no method");

    @Test
    void the_module_asks_for_nothing_but_the_base_module_at_run_time() {
        var calc = ModuleFinder.of(Path.of("target/classes"))
                .find("org.mutirao.calc")
                .orElseThrow()
                .descriptor();

        assertThat(calc.requires())
                .filteredOn(required -> !required.modifiers().contains(Requires.Modifier.STATIC))
                .extracting(Requires::name)
                .containsExactly("java.base");
    }
}
