// SPDX-License-Identifier: Apache-2.0
package org.mutirao.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `mutirao inventory compute`
@Command(
        name = "compute",
        description = "Computes the inventory in a file: cells, gases, totals, intervals, data quality.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: mutirao inventory compute city.xlsx --format csv"})
final class InventoryCompute implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "FILE", description = "Workbook (.xlsx), CSV or JSON.")
    private String file = "";

    @Option(names = "--format", defaultValue = "table", description = "table, json or csv. Default: ${DEFAULT-VALUE}")
    private MethodCommand.Format format = MethodCommand.Format.TABLE;

    @Option(names = "--language", defaultValue = "en", description = "en or zh. Default: ${DEFAULT-VALUE}")
    private CalcWords.Language language = CalcWords.Language.EN;

    @Override
    public Integer call() {
        var words = new CalcWords(language);
        var read = InventoryRead.of(file, words);
        if (read.computed().isEmpty()) {
            return 1;
        }
        var view = new InventoryView(read.computed().get(), read, words);
        Out.print(
                switch (format) {
                    case TABLE -> view.text();
                    case JSON -> JsonText.of(view.json());
                    case CSV -> TextTable.csv(InventoryView.COLUMNS, view.rows());
                });
        return read.errors() == 0 ? 0 : 1;
    }
}
