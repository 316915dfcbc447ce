// SPDX-License-Identifier: Apache-2.0
package org.mutirao.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.mutirao.calc.factor.Factors;
import org.mutirao.calc.inventory.review.Review;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `mutirao inventory check`
@Command(
        name = "check",
        description =
                "Reviews the inventory in a file by 45 rules: what is wrong, where, what to do, what is not known.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: mutirao inventory check city-2022.xlsx --previous city-2021.xlsx"})
final class InventoryCheck implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "FILE", description = "Workbook (.xlsx), CSV or JSON.")
    private String file = "";

    @Option(names = "--previous", paramLabel = "FILE", description = "The inventory of the year before.")
    private Optional<String> previous = Optional.empty();

    @Option(
            names = "--cited",
            description = "The inventory is cited from outside: what it leaves open is a note, not an error.")
    private boolean cited;

    @Option(names = "--format", defaultValue = "table", description = "table, json or csv. Default: ${DEFAULT-VALUE}")
    private MethodCommand.Format format = MethodCommand.Format.TABLE;

    @Option(names = "--language", defaultValue = "en", description = "en or zh. Default: ${DEFAULT-VALUE}")
    private CalcWords.Language language = CalcWords.Language.EN;

    @Override
    public Integer call() {
        var words = ReviewView.words(language);
        var read = InventoryRead.of(file, words);
        var before = previous.map(earlier -> InventoryRead.of(earlier, words));
        if (read.given().isEmpty()
                || before.stream().anyMatch(one -> one.given().isEmpty())) {
            return 1;
        }
        var known = before.map(one -> read.known()
                        .after(one.given().orElseThrow(), one.computed().orElseThrow()))
                .orElse(read.known());
        var review = Review.of(
                read.given().orElseThrow(),
                read.computed().orElseThrow(),
                cited ? known.whenCited() : known,
                Factors.standard());
        var view = new ReviewView(review, words);
        Out.print(
                switch (format) {
                    case TABLE -> view.text();
                    case JSON -> JsonText.of(view.json());
                    case CSV -> TextTable.csv(ReviewView.COLUMNS, view.rows());
                });
        if (format == MethodCommand.Format.CSV) {
            System.err.println(view.summary());
        }
        if (read.errors() > 0) {
            System.err.println(words.say("cli.check.file-errors", read.errors()));
        }
        return review.hasErrors() || read.errors() > 0 ? 1 : 0;
    }
}
