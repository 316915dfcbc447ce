// SPDX-License-Identifier: Apache-2.0
package org.mutirao.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `mutirao inventory`: whole inventories from files, without a server or a database.
@Command(
        name = "inventory",
        description = "Computes and compares inventories in files, and writes templates for them.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {InventoryCompute.class, InventoryTemplate.class, InventoryCompare.class},
        footer = {"", "Example: mutirao inventory template city.xlsx --example"})
final class InventoryCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        spec.commandLine().usage(System.err);
        return 2;
    }
}
