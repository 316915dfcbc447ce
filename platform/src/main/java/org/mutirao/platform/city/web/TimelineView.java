// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.city.web;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import org.mutirao.platform.web.chart.ChartView;

/// The events of the network, in the periods of the book.
///
/// @param query the filter as it stands in the address; empty without one
/// @param shown how many events the filters leave, in words; empty without a filter
/// @param missing what the book announces and does not give
public record TimelineView(
        TabsView tabs,
        Content lede,
        List<ChartView> charts,
        List<Choice> kinds,
        List<Choice> periods,
        String query,
        String shown,
        List<Group> groups,
        Optional<ConflictNoteView> missing) {

    public TimelineView {
        charts = List.copyOf(charts);
        kinds = List.copyOf(kinds);
        periods = List.copyOf(periods);
        groups = List.copyOf(groups);
    }

    /// A filter.
    ///
    /// @param count how many events it leaves together with the other filter
    public record Choice(String label, String count, String href, boolean current) {}

    /// A period with its events.
    ///
    /// @param chairs who led the network; empty before there was one
    public record Group(String id, String years, String title, String chairs, String source, List<Row> events) {
        public Group {
            events = List.copyOf(events);
        }
    }

    /// @param href the page of the city; empty when the place is none of ours
    public record Row(
            String id,
            String date,
            String kind,
            String title,
            String text,
            String place,
            String href,
            String source,
            List<FlagView> flags) {
        public Row {
            flags = List.copyOf(flags);
        }
    }
}
