// SPDX-License-Identifier: Apache-2.0
package org.mutirao.cli;

import java.util.concurrent.Callable;
import org.mutirao.calc.inventory.catalogue.Methods;
import org.mutirao.calc.method.Method;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `mutirao method`: each method of calculation by itself, without a server or a database.
@Command(
        name = "method",
        description = "Lists, explains and runs the methods of calculation, one at a time.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {MethodList.class, MethodShow.class, MethodRun.class},
        footer = {"", "Example: mutirao method show ipcc2006-stationary-combustion"})
final class MethodCommand implements Callable<Integer> {

    enum Format {
        TABLE,
        JSON,
        CSV
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        spec.commandLine().usage(System.err);
        return 2;
    }

    /// The method of an id; an unknown one is a mistake of the command line.
    static Method find(String id, CommandLine line) {
        return Methods.find(id)
                .orElseThrow(() -> new ParameterException(
                        line, "There is no method " + id + ". `mutirao method list` names all of them."));
    }
}
