// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.methods;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;

/// The result of a calculation with the account of how it came about.
///
/// @param headlines the total of each emission line
/// @param defaults the uncertainties that stand in where none is stated
/// @param leftOut which inputs the intervals leave out; empty when none
/// @param permanent the address of this calculation
/// @param api the same for programs
public record ResultView(
        List<HeadlineView> headlines,
        List<LineView> lines,
        List<NumberView> figures,
        List<DefaultView> defaults,
        String leftOut,
        List<StepView> traces,
        String permanent,
        String api,
        String made) {

    public record HeadlineView(String label, String number, String unit, String interval) {}

    /// The gases of one emission line.
    public record LineView(String label, List<NumberView> numbers) {

        public LineView {
            numbers = List.copyOf(numbers);
        }
    }

    /// @param kind `gas`, `memo`, `total` or `figure`
    public record NumberView(String kind, String label, String number, String unit, String interval) {}

    /// @param href the row of the table of default uncertainties
    public record DefaultView(String label, String range, String source, String href) {}

    /// One step of the account.
    ///
    /// @param repeated whether what led to it is written out further up
    public record StepView(
            String label,
            Optional<Content> equation,
            String value,
            List<SourceView> sources,
            List<StepView> from,
            boolean repeated,
            boolean open) {

        public StepView {
            sources = List.copyOf(sources);
            from = List.copyOf(from);
        }
    }

    /// @param href the row of the factor table; empty for a publication
    public record SourceView(String text, String href) {}

    public ResultView {
        headlines = List.copyOf(headlines);
        lines = List.copyOf(lines);
        figures = List.copyOf(figures);
        defaults = List.copyOf(defaults);
        traces = List.copyOf(traces);
    }
}
