// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.accelerator.web;

import gg.jte.Content;
import java.util.List;
import org.mutirao.platform.web.chart.ChartView;

/// The list of the accelerators.
///
/// @param charts one row for each accelerator, for wide, middle and narrow windows
/// @param asked how many commitments all of them ask for, by our count
public record AcceleratorsView(
        Content lede,
        List<Sum> sums,
        String chartTitle,
        List<ChartView> charts,
        List<Row> rows,
        String asked,
        String summary) {

    public AcceleratorsView {
        sums = List.copyOf(sums);
        charts = List.copyOf(charts);
        rows = List.copyOf(rows);
    }

    /// A stated total beside the stated parts that it is made of.
    ///
    /// @param reading whether the parts add up to the total, by our sum
    public record Sum(String title, List<Term> parts, Term total, boolean agrees, String reading) {
        public Sum {
            parts = List.copyOf(parts);
        }
    }

    /// A stated figure.
    ///
    /// @param href the page of the claim
    /// @param literal as printed
    public record Term(String value, String label, String source, String literal, String href) {}

    public record Row(
            String name,
            String href,
            String formerName,
            String summary,
            String launched,
            String commitments,
            String deadlines,
            String signatories) {}
}
