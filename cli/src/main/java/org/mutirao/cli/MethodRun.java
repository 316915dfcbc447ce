// SPDX-License-Identifier: Apache-2.0
package org.mutirao.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.mutirao.calc.factor.Factors;
import org.mutirao.calc.uncertainty.Defaults;
import org.mutirao.calc.uncertainty.UncertainMethod;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `mutirao method run`
@Command(
        name = "run",
        description = "Computes one method from a JSON file and explains each number.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Example:",
            "  echo '{\"setting\": {\"year\": 2019, \"gwp\": \"AR5\"},",
            "         \"input\": {\"fuel\": \"natural-gas\", \"user\": \"commercial\",",
            "                   \"amount\": {\"value\": \"1000000 m3\", \"uncertainty\": \"5 %%\"}}}' |",
            "    mutirao method run ipcc2006-stationary-combustion --input -",
            "",
            "Where no uncertainty is stated a default stands in, by the kind of source, or by",
            "\"place\", \"activityQuality\" and \"factorQuality\" beside \"input\", as in inventories."
        })
final class MethodRun implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "ID", description = "Which method, as `method list` names it.")
    private String id = "";

    @Option(
            names = "--input",
            required = true,
            paramLabel = "FILE|-",
            description = "JSON file, or - for standard input.")
    private String input = "";

    @Option(names = "--format", defaultValue = "table", description = "table, json or csv. Default: ${DEFAULT-VALUE}")
    private MethodCommand.Format format = MethodCommand.Format.TABLE;

    @Option(names = "--language", defaultValue = "en", description = "en or zh. Default: ${DEFAULT-VALUE}")
    private CalcWords.Language language = CalcWords.Language.EN;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        var method = MethodCommand.find(id, spec.commandLine());
        var given = MethodInput.parse(read());
        var words = new CalcWords(language);
        var factors = Factors.standard();
        var checked = method.prepareToExplain(given.given(), given.setting(), factors);
        checked.issues().forEach(issue -> System.err.println(words.issue(issue)));
        if (checked.value().isEmpty()) {
            return 1;
        }
        var uncertain =
                UncertainMethod.of(checked.value().get(), Defaults.of(factors), given.known(method.descriptor()));
        var view = new ResultView(uncertain.result(), uncertain.assumed(), checked.issues(), words);
        Out.print(
                switch (format) {
                    case TABLE -> view.text();
                    case JSON -> JsonText.of(view.json());
                    case CSV -> TextTable.csv(ResultView.COLUMNS, view.rows());
                });
        return 0;
    }

    private String read() {
        try {
            var bytes = input.equals("-") ? System.in.readAllBytes() : Files.readAllBytes(Path.of(input));
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (NoSuchFileException missing) {
            throw new UserError("There is no file " + missing.getFile() + ".");
        } catch (CharacterCodingException wrong) {
            throw new UserError(input + " is not UTF-8 text; save it as UTF-8.");
        } catch (IOException failure) {
            throw new UserError(input + " could not be read: " + failure.getMessage());
        }
    }
}
