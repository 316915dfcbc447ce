// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.city.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.mutirao.platform.city.Term;
import org.mutirao.platform.web.Words;
import org.mutirao.platform.web.chart.BarsOverYears.Span;
import org.mutirao.platform.web.chart.YearScale;

/// Terms of office in words and as bars. A term with two printed ends shows both.
final class TermText {

    private TermText() {}

    /// “2019–2021”, “2016–2018 or 2019”, “since 2023”, or that no year is in our sources.
    static String years(Term term, Words words) {
        var ends = ends(term);
        if (term.starts().isEmpty()) {
            return words.say("city.years.unknown");
        }
        var start = term.starts().get();
        return switch (ends.size()) {
            case 0 -> words.say("city.years.since", start);
            case 1 -> words.say("city.years", start, ends.getFirst());
            default -> words.say("city.years.either", start, ends.getFirst(), ends.getLast());
        };
    }

    /// The printed ends, the earlier first.
    static List<String> ends(Term term) {
        return Stream.concat(term.ends().stream(), term.alternativeEnd().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /// The bar of a term that has a start: sure up to its first printed end, unsure from there to the second. A
    /// term without an end goes on as far as its source can know.
    ///
    /// @param edition where the last edition of the sources stands
    static List<Span> spans(Term term, double edition) {
        var ends = ends(term);
        double start = YearScale.position(term.starts().orElseThrow());
        if (ends.isEmpty()) {
            return List.of(new Span("certain", start, edition, true));
        }
        var spans = new ArrayList<Span>();
        double sure = YearScale.position(ends.getFirst());
        spans.add(new Span("certain", start, sure, false));
        if (ends.size() > 1) {
            spans.add(new Span("unsure", sure, YearScale.position(ends.getLast()), false));
        }
        return spans;
    }
}
