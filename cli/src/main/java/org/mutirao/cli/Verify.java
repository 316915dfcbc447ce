// SPDX-License-Identifier: Apache-2.0
package org.mutirao.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.mutirao.calc.factor.Factors;
import org.mutirao.calc.inventory.catalogue.GoldenCase;
import org.mutirao.calc.inventory.catalogue.GoldenCases;
import org.mutirao.calc.inventory.catalogue.Methods;
import org.mutirao.calc.inventory.catalogue.UncertaintyCase;
import org.mutirao.calc.method.Method;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `mutirao verify`: the golden cases on the user's own machine.
@Command(
        name = "verify",
        description = "Runs every worked example on this machine and puts our number beside the published one.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: mutirao verify --guideline \"2006 IPCC\" --format csv"})
final class Verify implements Callable<Integer> {

    @Option(names = "--method", paramLabel = "ID", description = "Only the cases of this method.")
    private Optional<String> method = Optional.empty();

    @Option(
            names = "--guideline",
            paramLabel = "TEXT",
            description = "Only the cases whose method or example is from there, such as GPC or \"2006 IPCC\".")
    private Optional<String> guideline = Optional.empty();

    @Option(names = "--format", defaultValue = "table", description = "table, json or csv. Default: ${DEFAULT-VALUE}")
    private MethodCommand.Format format = MethodCommand.Format.TABLE;

    @Option(names = "--language", defaultValue = "en", description = "en or zh. Default: ${DEFAULT-VALUE}")
    private CalcWords.Language language = CalcWords.Language.EN;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        var methods = method.map(id -> List.of(MethodCommand.find(id, spec.commandLine())))
                .orElseGet(Methods::list);
        var verification = Verification.of(cases(methods), uncertainty(), Factors.standard());
        var view = new VerifyView(verification, unpublished(methods), words(language));
        Out.print(
                switch (format) {
                    case TABLE -> view.text();
                    case JSON -> JsonText.of(view.json());
                    case CSV -> TextTable.csv(VerifyView.COLUMNS, view.rows());
                });
        if (format == MethodCommand.Format.CSV) {
            System.err.print(view.summary());
        }
        return verification.agrees() ? 0 : 1;
    }

    private List<GoldenCase> cases(List<Method> methods) {
        var ofMethods = GoldenCases.list().stream()
                .filter(one -> methods.contains(one.method()))
                .toList();
        var chosen = ofMethods.stream()
                .filter(one -> guideline.stream().allMatch(words -> isFrom(sources(one), words)))
                .toList();
        if (chosen.isEmpty()) {
            var sources = ofMethods.stream()
                    .flatMap(one -> sources(one).stream())
                    .distinct()
                    .sorted()
                    .collect(Collectors.joining("; "));
            throw new ParameterException(
                    spec.commandLine(),
                    "No case is from “" + guideline.orElse("") + "”. The sources are: " + sources + ".");
        }
        return chosen;
    }

    /// The examples of uncertainty belong to no method.
    private List<UncertaintyCase> uncertainty() {
        return method.isPresent()
                ? List.of()
                : UncertaintyCase.list().stream()
                        .filter(one -> guideline.stream()
                                .allMatch(words -> isFrom(
                                        List.of(
                                                one.citation().source(),
                                                one.citation().locator()),
                                        words)))
                        .toList();
    }

    private static boolean isFrom(List<String> sources, String words) {
        return sources.stream()
                .anyMatch(source -> source.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT)));
    }

    static CalcWords words(CalcWords.Language language) {
        return new CalcWords(language, "org/mutirao/cli/messages_");
    }

    /// The guideline of the method, and who printed the example.
    private static List<String> sources(GoldenCase one) {
        return List.of(
                one.method().descriptor().source().source(), one.citation().source());
    }

    /// Whatever is filtered: a method counts as published when any of its cases is.
    private static List<Method> unpublished(List<Method> methods) {
        var published = GoldenCases.list().stream()
                .filter(one -> one.expected().stream().anyMatch(GoldenCase.Expected::published))
                .map(GoldenCase::method)
                .collect(Collectors.toSet());
        return methods.stream().filter(one -> !published.contains(one)).toList();
    }
}
