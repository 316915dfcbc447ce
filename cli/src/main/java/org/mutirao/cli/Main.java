// SPDX-License-Identifier: Apache-2.0
package org.mutirao.cli;

import java.util.Arrays;
import java.util.concurrent.Callable;
import org.mutirao.database.DatabaseUnavailable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The command `mutirao`. Exit codes: 0 all well, 1 the input or the installation has errors, 2 the command line
/// was not understood. Data goes to the standard output, messages to the standard error.
@Command(
        name = "mutirao",
        description = "Runs a network of cities' climate work: measure, compare, check.",
        mixinStandardHelpOptions = true,
        version = "mutirao 0.1.0",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            Serve.class,
            Doctor.class,
            Import.class,
            UserCommand.class,
            MethodCommand.class,
            InventoryCommand.class,
            TargetCommand.class,
            Verify.class
        })
public final class Main implements Callable<Integer> {

    private Main() {}

    /// Runs a command and ends the process with its exit code.
    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    static int run(String... arguments) {
        var rest = arguments.length == 0 ? arguments : Arrays.copyOfRange(arguments, 1, arguments.length);
        // a calculator goes its own way, so that the commands that know Spring and the database are not looked at
        return switch (arguments.length == 0 ? "" : arguments[0]) {
            case "method" -> execute(calculator(new MethodCommand(), "method"), rest);
            case "inventory" -> execute(calculator(new InventoryCommand(), "inventory"), rest);
            case "target" -> execute(calculator(new TargetCommand(), "target"), rest);
            case "verify" -> execute(calculator(new Verify(), "verify"), rest);
            default -> execute(new CommandLine(new Main()), arguments);
        };
    }

    private static CommandLine calculator(Object command, String name) {
        return new CommandLine(command).setCommandName("mutirao " + name);
    }

    private static int execute(CommandLine commands, String[] arguments) {
        return commands.setExecutionExceptionHandler((failure, line, result) -> {
                    if (failure instanceof UserError || failure instanceof DatabaseUnavailable) {
                        line.getErr().println(failure.getMessage());
                        return 1;
                    }
                    if (FullDisk.isBehind(failure)) {
                        line.getErr().println(FullDisk.MESSAGE);
                        return 1;
                    }
                    throw failure;
                })
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(arguments);
    }

    @Override
    public Integer call() {
        CommandLine.usage(this, System.err);
        return 2;
    }
}
