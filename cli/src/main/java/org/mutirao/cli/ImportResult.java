// SPDX-License-Identifier: Apache-2.0
package org.mutirao.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mutirao.calc.inventory.Level;
import org.mutirao.calc.trace.Issue;
import org.mutirao.platform.inventory.ImportReport;
import org.mutirao.platform.inventory.ImportReport.Disagreement;
import org.mutirao.platform.inventory.IssueText;
import org.mutirao.platform.web.Language;
import org.mutirao.platform.web.Words;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/// The result of an import as text: for people, for programs, or the disagreements as a table.
final class ImportResult {

    private static final List<Level> ORDER =
            List.of(Level.BASIC, Level.BASIC_PLUS, Level.TERRITORIAL_ONLY, Level.OTHER_SCOPE_3);

    private ImportResult() {}

    enum Format {
        TABLE,
        JSON,
        CSV
    }

    static String of(ImportReport report, Format format) {
        return switch (format) {
            case TABLE -> table(report);
            case JSON -> json(report);
            case CSV -> csv(report);
        };
    }

    private static String table(ImportReport report) {
        var text = new StringBuilder();
        line(text, "%d inventories of %d cities%s", report.inventories(), report.cities(), outcome(report));
        line(text, "  %-22s %5d", "new", report.added());
        line(text, "  %-22s %5d", "new version", report.superseded());
        line(text, "  %-22s %5d", "unchanged", report.unchanged());
        line(text, "Printed totals that equal the sum of their cells (within 1 t):");
        for (var scheme : ORDER) {
            int agreeing = report.agreeing().getOrDefault(scheme, 0);
            line(text, "  %-22s %5d of %d", name(scheme), agreeing, report.inventories());
        }
        line(
                text,
                "%d printed totals differ; they are kept as printed, and totals come from the cells:",
                report.disagreements().size());
        if (!report.disagreements().isEmpty()) {
            line(
                    text,
                    "  %-16s %5s  %-11s %16s %16s %14s  %s",
                    "city",
                    "year",
                    "total",
                    "printed t",
                    "cells t",
                    "difference",
                    "place");
        }
        for (var each : report.disagreements()) {
            line(
                    text,
                    "  %-16s %5d  %-11s %,16.0f %,16.0f %+,14.0f  %s",
                    each.city(),
                    each.year(),
                    name(each.scheme()),
                    each.printed(),
                    each.cells(),
                    each.printed() - each.cells(),
                    each.locator().substring(each.locator().lastIndexOf(", ") + 2));
        }
        warnings(report).forEach(warning -> line(text, "%s", warning));
        return text.toString();
    }

    private static String outcome(ImportReport report) {
        if (report.dryRun()) {
            return ": dry run, nothing stored";
        }
        return report.stored() ? ": stored" : ": nothing to store, all are here already";
    }

    /// One line for each kind of warning, with an example.
    private static List<String> warnings(ImportReport report) {
        var words = Words.of(Language.EN);
        var byKind = report.warnings().stream()
                .collect(Collectors.groupingBy(Issue::messageKey, TreeMap::new, Collectors.toList()));
        return byKind.values().stream()
                .map(same -> (same.size() == 1 ? "Note: " : same.size() + " notes such as: ")
                        + IssueText.of(same.getFirst(), words))
                .toList();
    }

    private static String json(ImportReport report) {
        var root = JsonNodeFactory.instance.objectNode();
        root.put("file", report.file()).put("sha256", report.sha256()).put("dryRun", report.dryRun());
        root.put("stored", report.stored())
                .put("inventories", report.inventories())
                .put("cities", report.cities());
        root.put("added", report.added()).put("superseded", report.superseded()).put("unchanged", report.unchanged());
        var agreeing = root.putObject("agreeing");
        ORDER.forEach(scheme -> agreeing.put(name(scheme), report.agreeing().getOrDefault(scheme, 0)));
        var disagreements = root.putArray("disagreements");
        for (var each : report.disagreements()) {
            disagreements
                    .addObject()
                    .put("city", each.city())
                    .put("name", each.name())
                    .put("year", each.year())
                    .put("total", name(each.scheme()))
                    .put("printed", each.printed())
                    .put("cells", each.cells())
                    .put("locator", each.locator());
        }
        var warnings = root.putArray("warnings");
        report.warnings().forEach(issue -> warnings.add(IssueText.of(issue, Words.of(Language.EN))));
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    }

    private static String csv(ImportReport report) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord("city", "name", "year", "total", "printed_t", "cells_t", "locator");
            for (Disagreement each : report.disagreements()) {
                csv.writeRecord(
                        each.city(),
                        each.name(),
                        Integer.toString(each.year()),
                        name(each.scheme()),
                        plain(each.printed()),
                        plain(each.cells()),
                        each.locator());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static String plain(double tonnes) {
        return new BigDecimal(Double.toString(tonnes)).toPlainString();
    }

    private static String name(Level scheme) {
        return switch (scheme) {
            case BASIC -> "BASIC";
            case BASIC_PLUS -> "BASIC+";
            case TERRITORIAL_ONLY -> "territorial";
            case OTHER_SCOPE_3 -> "BASIC+S3";
        };
    }

    private static void line(StringBuilder text, String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
