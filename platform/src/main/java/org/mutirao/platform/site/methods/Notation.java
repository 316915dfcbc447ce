// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.methods;

import gg.jte.Content;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/// Sets the plain notation of the methods as readers expect it: `CO2` as CO₂, `m3` as m³, and in equations symbols
/// in italics with their index below.
final class Notation {

    private static final Pattern FORMULA = Pattern.compile(
            "\\b(?:CO2e?|CH4|N2O|SF6|NF3|CF4|C[2-6]F(?:6|8|10|12|14)|C4F8)(?![\\d-])|\\b(?:k?m[23])\\b");
    private static final Pattern EQUATION =
            Pattern.compile("(?<formula>" + FORMULA.pattern() + ")|(?<absolute>\\bT[0H]\\b)"
                    + "|(?<symbol>\\b[A-Z]{1,3}\\b|\\b[ckxedm](?=[HP]?\\b)|[ρη])(?<index>[HP]\\b)?"
                    + "(?:(?<=\\b(?:EF|FC|VKT|E|e)) (?<word>[a-z][a-z-]+)\\b(?<!\\b(?:for|of|and|or|with|from|by)))?");

    private Notation() {}

    /// Plain text with the digits of formulas and units below and above the line.
    static String plain(String text) {
        return FORMULA.matcher(text).replaceAll(match -> digits(match.group()));
    }

    private static String digits(String formula) {
        boolean unit = formula.endsWith("m2") || formula.endsWith("m3");
        return formula.chars()
                .mapToObj(letter -> Character.isDigit(letter)
                        ? unit ? (letter == '2' ? "²" : "³") : Character.toString('₀' + letter - '0')
                        : Character.toString(letter))
                .reduce("", String::concat);
    }

    /// The parts of an equation, each of which stands on a line of its own.
    static List<Content> equations(String text) {
        return Arrays.stream(text.split("; ")).map(Notation::equation).toList();
    }

    /// One equation as HTML; nothing of the text itself is taken for markup.
    static Content equation(String text) {
        var html = new StringBuilder();
        int end = 0;
        for (var match : EQUATION.matcher(text).results().toList()) {
            html.append(escaped(text.substring(end, match.start()))).append(set(match));
            end = match.end();
        }
        html.append(escaped(text.substring(end)));
        var written = html.toString();
        return output -> output.writeContent(written);
    }

    private static String set(MatchResult match) {
        if (match.group("formula") != null) {
            return escaped(digits(match.group("formula")));
        }
        if (match.group("absolute") != null) {
            return "<var>T</var><sub>" + match.group("absolute").charAt(1) + "</sub>";
        }
        var html = "<var>" + escaped(match.group("symbol")) + "</var>";
        if (match.group("index") != null) {
            html += "<sub>" + escaped(match.group("index")) + "</sub>";
        }
        return match.group("word") == null ? html : html + "<sub>" + escaped(match.group("word")) + "</sub>";
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
