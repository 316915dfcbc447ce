// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/// The shape of the house, as rules that fail the build.
class ModulesTest {

    /// From the bottom up: a module may know those before it, never one after it.
    private static final List<String> FROM_THE_BOTTOM = List.of(
            "web",
            "ledger",
            "account",
            "city",
            "publication",
            "inventory",
            "target",
            "accelerator",
            "knowledge",
            "site");

    private static final ApplicationModules MODULES = ApplicationModules.of(Platform.class);
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.mutirao.platform", "gg.jte.generated.precompiled");

    @Test
    void modules_keep_to_their_declared_neighbours_and_have_no_cycles() {
        MODULES.verify();
    }

    @Test
    void imports_go_down_only() {
        for (var module : MODULES) {
            int level = FROM_THE_BOTTOM.indexOf(name(module));
            assertThat(level).as("%s has a place in the order", name(module)).isNotNegative();
            module.getDirectDependencies(MODULES)
                    .uniqueModules()
                    .forEach(other -> assertThat(FROM_THE_BOTTOM.indexOf(name(other)))
                            .as("%s imports %s", name(module), name(other))
                            .isLessThan(level));
        }
    }

    @Test
    void public_faces_are_small() {
        for (var module : MODULES) {
            var root = "org.mutirao.platform." + name(module);
            var services = CLASSES.stream()
                    .filter(type -> type.getPackageName().equals(root))
                    .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                    .filter(type -> type.getEnclosingClass().isEmpty()
                            && !type.getSimpleName().equals("package-info"))
                    .map(JavaClass::getSimpleName)
                    .sorted()
                    .toList();
            // twelve, and a few small values such as Bilingual and Locator
            assertThat(services).as("public types of %s", root).hasSizeLessThanOrEqualTo(15);
        }
    }

    @Test
    void only_a_module_itself_touches_its_tables() {
        for (var schema : List.of(
                "ledger", "account", "city", "publication", "inventory", "target", "accelerator", "knowledge")) {
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.mutirao.platform." + schema + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.mutirao.database.jooq." + schema + "..")
                    .because("the tables of a schema belong to the module of that name")
                    .check(CLASSES);
        }
    }

    @Test
    void templates_get_view_records_and_the_layout_only() {
        classes()
                .that()
                .resideInAPackage("gg.jte.generated.precompiled..")
                .should()
                .onlyDependOnClassesThat(resideInAPackage("java..")
                        .or(resideInAPackage("gg.jte.."))
                        .or(resideInAPackage("org.mutirao.platform.web.."))
                        .or(describe("view records", ModulesTest::isView)))
                .check(CLASSES);
    }

    @Test
    void only_pages_see_the_web_framework() {
        noClasses()
                .that()
                .resideInAPackage("org.mutirao.platform..")
                .and()
                .resideOutsideOfPackages(
                        "org.mutirao.platform.web..", "org.mutirao.platform.*.web..", "org.mutirao.platform.site..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework.web..", "jakarta.servlet..", "gg.jte..")
                .check(CLASSES);
    }

    @Test
    void the_diagram_in_the_architecture_document_is_true() throws Exception {
        var document = Path.of("..", "ARCHITECTURE.md");
        var text = Files.readString(document);
        var wanted = "```mermaid\n" + diagram() + "```";
        if (Boolean.getBoolean("mutirao.update")) {
            Files.writeString(document, text.replaceFirst("(?s)```mermaid\\n.*?```", wanted));
        } else {
            assertThat(text)
                    .as("run the tests once with -Dmutirao.update=true to write the diagram")
                    .contains(wanted);
        }
    }

    private static String diagram() {
        var arrows = new TreeMap<Integer, String>();
        for (var module : MODULES) {
            var targets = module.getDirectDependencies(MODULES)
                    .uniqueModules()
                    .map(ModulesTest::name)
                    .sorted((a, b) -> FROM_THE_BOTTOM.indexOf(a) - FROM_THE_BOTTOM.indexOf(b))
                    .collect(Collectors.joining(" & "));
            if (!targets.isEmpty()) {
                arrows.put(-FROM_THE_BOTTOM.indexOf(name(module)), "  " + name(module) + " --> " + targets + "\n");
            }
        }
        return "graph TD\n" + String.join("", arrows.values());
    }

    private static boolean isView(JavaClass type) {
        return type.isRecord() && outermost(type).getSimpleName().endsWith("View");
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(ModulesTest::outermost).orElse(type);
    }

    private static String name(ApplicationModule module) {
        return module.getBasePackage().getName().substring("org.mutirao.platform.".length());
    }
}
