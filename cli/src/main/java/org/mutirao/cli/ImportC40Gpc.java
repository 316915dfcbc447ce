// SPDX-License-Identifier: Apache-2.0
package org.mutirao.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.mutirao.calc.trace.Issue;
import org.mutirao.calc.trace.Severity;
import org.mutirao.platform.Platform;
import org.mutirao.platform.inventory.C40Import;
import org.mutirao.platform.inventory.C40Import.Comparing;
import org.mutirao.platform.inventory.C40Import.Reading;
import org.mutirao.platform.inventory.C40Import.Step;
import org.mutirao.platform.inventory.C40Import.Storing;
import org.mutirao.platform.inventory.ImportOutcome;
import org.mutirao.platform.inventory.IssueText;
import org.mutirao.platform.web.Language;
import org.mutirao.platform.web.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `mutirao import c40-gpc FILE`: the inventories that C40 publishes.
@Command(
        name = "c40-gpc",
        description = {
            "Takes over the GPC inventories of the C40 workbook: all 54 cells of each, in one transaction.",
            "Totals are computed from the cells; where the workbook prints another total, both are reported.",
            "A second run stores nothing; a changed cell gives a new version of its inventory."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Exit codes: 0 imported (or nothing to do), 1 the file was refused and nothing is stored, 2 wrong usage.",
            "Example: mutirao import c40-gpc C40_GPC_Database.xlsx --format csv > disagreements.csv"
        })
final class ImportC40Gpc implements Callable<Integer> {

    private static final int SHOWN = 20;

    /// The standard output is for data; what goes wrong is thrown, not logged.
    private static final Map<String, Object> QUIET = Map.of("logging.threshold.console", "OFF");

    @Mixin
    private DataOptions data = new DataOptions();

    @Parameters(index = "0", paramLabel = "FILE", description = "The workbook, such as C40_GPC_Database.xlsx")
    private Path file = Path.of("");

    @Option(names = "--dry-run", description = "Check and compare everything, store nothing.")
    private boolean dryRun;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "TABLE",
            description = "How the result is printed: table, json or csv (the disagreements). Default: table")
    private ImportResult.Format format = ImportResult.Format.TABLE;

    @Override
    public Integer call() {
        var database = data.open();
        try (var context = Platform.start(() -> database, QUIET)) {
            var outcome = context.getBean(C40Import.class).run(file, dryRun, "cli", ImportC40Gpc::tell);
            return switch (outcome) {
                case ImportOutcome.Done done -> {
                    // data is UTF-8 whatever the terminal is set to
                    System.out.writeBytes(ImportResult.of(done.report(), format).getBytes(StandardCharsets.UTF_8));
                    System.out.flush();
                    yield 0;
                }
                case ImportOutcome.Refused refused -> {
                    complain(refused.issues());
                    yield 1;
                }
            };
        } finally {
            DataOptions.close(database);
        }
    }

    private static void tell(Step step) {
        System.err.println(
                switch (step) {
                    case Reading reading -> "Reading " + reading.file() + " …";
                    case Comparing comparing -> "Comparing " + comparing.inventories() + " inventories …";
                    case Storing storing -> "Storing " + storing.done() + " of " + storing.of() + " …";
                });
    }

    private static void complain(List<Issue> issues) {
        var words = Words.of(Language.EN);
        var errors = issues.stream()
                .filter(issue -> issue.severity() == Severity.ERROR)
                .map(issue -> IssueText.of(issue, words))
                .toList();
        errors.stream().limit(SHOWN).forEach(System.err::println);
        if (errors.size() > SHOWN) {
            System.err.println("… and " + (errors.size() - SHOWN) + " more.");
        }
        System.err.println("Nothing was stored.");
    }
}
