// SPDX-License-Identifier: Apache-2.0
package org.mutirao.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mutirao.calc.factor.Factors;
import org.mutirao.calc.inventory.compute.ComputedInventory;
import org.mutirao.calc.inventory.compute.GivenInventory;
import org.mutirao.calc.inventory.review.Known;
import org.mutirao.calc.trace.Checked;
import org.mutirao.calc.trace.Issue;
import org.mutirao.calc.trace.Severity;
import org.mutirao.platform.inventory.workbook.FiledInventory;
import org.mutirao.platform.inventory.workbook.InventoryFile;

/// An inventory read from a file and computed, with the issues of both.
///
/// @param given empty when the file does not tell whose and of which year the inventory is
/// @param known the facts that the file brings along
/// @param computed empty with it
record InventoryRead(
        Optional<GivenInventory> given, Known known, Optional<ComputedInventory> computed, List<Issue> issues) {

    /// From here on a person waits long enough to be told.
    private static final int MANY = 5000;

    /// So many notes of one kind are told.
    private static final int FEW = 3;

    InventoryRead {
        issues = List.copyOf(issues);
    }

    /// Reads, computes, and says every issue on the standard error.
    static InventoryRead of(String file, CalcWords words) {
        var checked = read(Path.of(file), words);
        var issues = new ArrayList<>(checked.issues());
        var given = checked.value().map(FiledInventory::inventory);
        var known = checked.value().map(FiledInventory::known).orElse(Known.nothing());
        var computed = given.map(one -> compute(one, words));
        // what could not be read is missing in the computation, too, and that has been said
        var refused = issues.stream().map(Issue::place).collect(Collectors.toSet());
        computed.ifPresent(done -> done.issues().stream()
                .filter(issue -> !refused.contains(issue.place()))
                .forEach(issues::add));
        tell(issues, words);
        return new InventoryRead(given, known, computed, issues);
    }

    long errors() {
        return issues.stream()
                .filter(issue -> issue.severity() == Severity.ERROR)
                .count();
    }

    private static ComputedInventory compute(GivenInventory given, CalcWords words) {
        if (given.rows().size() > MANY) {
            System.err.println(words.say(
                    "inventory.result.computing", Integer.toString(given.rows().size())));
        }
        return ComputedInventory.of(given, Factors.standard());
    }

    /// What is the same in many places is said once, with how often; of notes of one kind the first few, with how
    /// many there are besides.
    private static void tell(List<Issue> issues, CalcWords words) {
        var first = new LinkedHashMap<List<Object>, Issue>();
        var counts = new LinkedHashMap<List<Object>, Integer>();
        for (var issue : issues) {
            var same = List.<Object>of(issue.severity(), issue.messageKey(), issue.arguments());
            first.putIfAbsent(same, issue);
            counts.merge(same, 1, Integer::sum);
        }
        var notes = new HashMap<String, Integer>();
        int silent = 0;
        for (var told : first.entrySet()) {
            var issue = told.getValue();
            boolean isNote = issue.severity() == Severity.INFORMATION;
            if (isNote && notes.merge(issue.messageKey(), 1, Integer::sum) > FEW) {
                silent++;
            } else {
                int more = counts.getOrDefault(told.getKey(), 1) - 1;
                System.err.println(words.issue(issue)
                        + (more == 0 ? "" : " " + words.say("inventory.result.more", Integer.toString(more))));
            }
        }
        if (silent > 0) {
            System.err.println(words.say("inventory.result.more-notes", Integer.toString(silent)));
        }
    }

    private static Checked<FiledInventory> read(Path file, CalcWords words) {
        try {
            if (Files.size(file) > 1 << 20) {
                System.err.println(words.say("inventory.result.reading", file));
            }
            return InventoryFile.read(file);
        } catch (NoSuchFileException missing) {
            throw new UserError("There is no file " + missing.getFile() + ".");
        } catch (IOException failure) {
            throw new UserError(file + " could not be read: " + failure.getMessage());
        }
    }
}
