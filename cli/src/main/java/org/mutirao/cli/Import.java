// SPDX-License-Identifier: Apache-2.0
package org.mutirao.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `mutirao import`: takes over files of others.
@Command(
        name = "import",
        description = "Takes over a file of others.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "KIND",
        footer = {"", "Example: mutirao import c40-gpc C40_GPC_Database.xlsx --dry-run"},
        subcommands = {ImportC40Gpc.class})
final class Import implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec command;

    @Override
    public Integer call() {
        if (command != null) {
            CommandLine.usage(command.commandLine(), System.err);
        }
        return 2;
    }
}
