// SPDX-License-Identifier: Apache-2.0
package org.mutirao.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.mutirao.calc.factor.Factors;
import org.mutirao.calc.inventory.catalogue.GoldenCases;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `mutirao method show`
@Command(
        name = "show",
        description = "Explains a method: equation, source, validity, inputs with unit, default and bounds, outputs.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: mutirao method show gpc-grid-electricity --language zh"})
final class MethodShow implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "ID", description = "Which method, as `method list` names it.")
    private String id = "";

    @Option(names = "--format", defaultValue = "table", description = "table, json or csv. Default: ${DEFAULT-VALUE}")
    private MethodCommand.Format format = MethodCommand.Format.TABLE;

    @Option(names = "--language", defaultValue = "en", description = "en or zh. Default: ${DEFAULT-VALUE}")
    private CalcWords.Language language = CalcWords.Language.EN;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        var method = MethodCommand.find(id, spec.commandLine());
        var words = new CalcWords(language);
        var view = new MethodView(method.descriptor(), words, Factors.standard());
        Out.print(
                switch (format) {
                    case TABLE -> view.text() + cases(method.descriptor().id(), words);
                    case CSV -> TextTable.csv(MethodView.COLUMNS, view.inputs());
                    case JSON -> JsonText.of(view.json());
                });
        return 0;
    }

    private static String cases(String method, CalcWords words) {
        var rows = GoldenCases.list().stream()
                .filter(one -> one.method().descriptor().id().equals(method)
                        && one.issues().isEmpty())
                .map(one -> List.of(
                        "  " + one.id(),
                        one.title(),
                        one.expected().stream().anyMatch(number -> number.published())
                                ? words.say("calc.case.published")
                                : words.say("calc.case.derived")))
                .toList();
        return "\n" + words.say("calc.cases") + "\n" + TextTable.aligned(rows);
    }
}
