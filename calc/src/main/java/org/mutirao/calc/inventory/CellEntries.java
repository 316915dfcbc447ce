// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mutirao.calc.trace.Checked;
import org.mutirao.calc.trace.Issue;
import org.mutirao.calc.trace.Severity;

/// Reads what people and workbooks write into a cell: a number of tonnes, a notation key, several keys separated by
/// semicolons, a key with the cells that count the emissions (`IE (II.1.1)`), or nothing. Anything else is an
/// issue, never a guess.
public final class CellEntries {

    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");
    private static final Pattern KEY = Pattern.compile("(\\w+)(?:\\h*\\(([^()]+)\\))?");
    private static final Pattern BETWEEN_KEYS = Pattern.compile("\\h*;\\h*(?![^(]*\\))");
    private static final Pattern BETWEEN_CELLS = Pattern.compile("\\h*[,;]\\h*");
    private static final Pattern OUTER_SPACE = Pattern.compile("^[\\h\\v]+|[\\h\\v]+$");

    /// No entry needs more; and the patterns above are safe only on short texts.
    private static final int LONGEST = 200;

    private CellEntries() {}

    public static Checked<CellEntry> parse(String raw) {
        if (raw.length() > LONGEST) {
            return Checked.refused(Issue.of(Severity.ERROR, "inventory.cell.too-long", Integer.toString(LONGEST)));
        }
        var text = OUTER_SPACE.matcher(raw).replaceAll("");
        if (text.isEmpty()) {
            return Checked.of(new CellEntry(new CellValue.Unset(), raw));
        }
        return NUMBER.matcher(text).matches() ? number(text, raw) : keys(text, raw);
    }

    private static Checked<CellEntry> number(String text, String raw) {
        double tonnes = Double.parseDouble(text);
        if (!Double.isFinite(tonnes) || (tonnes == 0 && hasDigitAboveZero(text))) {
            return Checked.refused(Issue.of(Severity.ERROR, "inventory.cell.out-of-range", raw));
        }
        return Checked.of(new CellEntry(new CellValue.Stated(tonnes), raw));
    }

    private static boolean hasDigitAboveZero(String number) {
        return number.split("[eE]", 2)[0].chars().anyMatch(digit -> digit >= '1' && digit <= '9');
    }

    private static Checked<CellEntry> keys(String text, String raw) {
        var keys = new ArrayList<CellValue.Key>();
        for (var part : BETWEEN_KEYS.split(text, -1)) {
            var key = key(part);
            if (key.isEmpty()) {
                return Checked.refused(Issue.of(Severity.ERROR, "inventory.cell.unreadable", raw));
            }
            keys.add(key.get());
        }
        var strongest = strongest(keys);
        var entry = new CellEntry(strongest, raw);
        return keys.size() == 1
                ? Checked.of(entry)
                : Checked.of(
                        entry,
                        Issue.of(
                                Severity.WARNING,
                                "inventory.cell.several-keys",
                                raw,
                                strongest.key().name()));
    }

    private static CellValue.Key strongest(List<CellValue.Key> keys) {
        var key = keys.stream()
                .map(CellValue.Key::key)
                .max(Comparator.comparingInt(NotationKey::strength))
                .orElseThrow();
        var elsewhere = keys.stream()
                .filter(candidate -> candidate.key() == key)
                .flatMap(candidate -> candidate.elsewhere().stream())
                .distinct()
                .toList();
        return new CellValue.Key(key, elsewhere);
    }

    private static Optional<CellValue.Key> key(String part) {
        var match = KEY.matcher(part);
        if (!match.matches()) {
            return Optional.empty();
        }
        var named = Optional.ofNullable(match.group(2));
        var elsewhere = named.map(CellEntries::cells).orElse(Optional.of(List.of()));
        return NotationKey.find(match.group(1))
                .filter(key -> key == NotationKey.IE || named.isEmpty())
                .flatMap(key -> elsewhere.map(cells -> new CellValue.Key(key, cells)));
    }

    private static Optional<List<GpcCell>> cells(String references) {
        var cells = new ArrayList<GpcCell>();
        for (var reference : BETWEEN_CELLS.split(OUTER_SPACE.matcher(references).replaceAll(""), -1)) {
            var cell = GpcCell.find(reference);
            if (cell.isEmpty()) {
                return Optional.empty();
            }
            cells.add(cell.get());
        }
        return Optional.of(cells.stream().distinct().toList());
    }
}
