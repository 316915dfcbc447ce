// SPDX-License-Identifier: Apache-2.0
package org.mutirao.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.mutirao.platform.inventory.workbook.FiledInventory;
import org.mutirao.platform.inventory.workbook.InventoryExample;
import org.mutirao.platform.inventory.workbook.InventoryWorkbook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `mutirao inventory template`
@Command(
        name = "template",
        description = "Writes a workbook to fill in, with drop-downs, units and guidance.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: mutirao inventory template city.xlsx --language zh --example"})
final class InventoryTemplate implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "FILE.xlsx", description = "Where to write it; a file that is there is kept.")
    private Path file = Path.of("");

    @Option(names = "--example", description = "With a complete inventory of an invented city.")
    private boolean example = false;

    @Option(names = "--language", defaultValue = "en", description = "en or zh. Default: ${DEFAULT-VALUE}")
    private CalcWords.Language language = CalcWords.Language.EN;

    @Override
    public Integer call() {
        var words = new CalcWords(language);
        var inventory = example ? Optional.of(InventoryExample.get(language.path())) : Optional.<FiledInventory>empty();
        var notice = example ? words.say("inventory.template.example-notice") : "";
        try (var out = new BufferedOutputStream(
                Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))) {
            InventoryWorkbook.write(out, words::say, notice, inventory);
        } catch (FileAlreadyExistsException there) {
            throw new UserError("There is a file " + file + " already; choose another name, or delete it first.");
        } catch (IOException failure) {
            throw new UserError(file + " could not be written: " + failure.getMessage());
        }
        System.err.println(file);
        return 0;
    }
}
