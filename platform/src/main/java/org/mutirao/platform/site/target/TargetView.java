// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.target;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import org.mutirao.platform.web.chart.ChartView;

/// A city against its share of the world's remaining budget.
///
/// @param sentence everything in words, or why it cannot be said
/// @param query the choice as it stands in the address
/// @param adopted what the city has promised
/// @param adopt where an approver adopts a target; empty without an inventory
/// @param reckoned the rest of the page; empty for a city without an inventory
public record TargetView(
        String id,
        String name,
        String title,
        Content sentence,
        List<Dial> dials,
        String query,
        Optional<AdoptedTargetView> adopted,
        String adopt,
        Optional<Reckoned> reckoned) {

    public TargetView {
        dials = List.copyOf(dials);
    }

    /// One of the choices that recompute the page.
    ///
    /// @param name of the parameter in the address
    public record Dial(String name, String label, List<Option> options) {
        public Dial {
            options = List.copyOf(options);
        }
    }

    public record Option(String value, String label, boolean chosen) {}

    /// @param charts the same chart for wide, middle and narrow windows
    /// @param chartNotes what has to be known to read it
    public record Reckoned(
            List<ChartView> charts,
            List<String> chartNotes,
            List<Figure> figures,
            List<Approach> approaches,
            List<String> assumptions,
            List<String> sources,
            List<Inventory> inventories) {
        public Reckoned {
            charts = List.copyOf(charts);
            chartNotes = List.copyOf(chartNotes);
            figures = List.copyOf(figures);
            approaches = List.copyOf(approaches);
            assumptions = List.copyOf(assumptions);
            sources = List.copyOf(sources);
            inventories = List.copyOf(inventories);
        }
    }

    /// @param unit set smaller after the value; empty for none
    /// @param steps the inputs it opens to
    public record Figure(String label, String value, String unit, String note, List<Step> steps) {
        public Figure {
            steps = List.copyOf(steps);
        }
    }

    /// @param how the equation or the source; empty for a plain input
    public record Step(String label, String value, String how) {}

    /// One way to say what is fair.
    ///
    /// @param note under the target: the budget behind it, or why there is none
    /// @param chosen whether it is the one that the dials are set to
    public record Approach(
            String name,
            String assumes,
            String isNot,
            String target,
            String note,
            String change,
            String cut,
            List<String> warnings,
            boolean chosen) {
        public Approach {
            warnings = List.copyOf(warnings);
        }
    }

    public record Inventory(String year, String total, String flag, String people, String perPerson, String source) {}
}
