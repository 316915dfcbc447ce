// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.city.web;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import org.mutirao.platform.web.chart.ChartView;

/// Who steers the network, and how.
///
/// @param charts the terms of office, for wide, middle and narrow windows
/// @param chairs those who led the network
/// @param offices other terms, such as on the board
/// @param unnamed the networks that are counted and not named; empty when all are named
public record GovernanceView(
        TabsView tabs,
        Content lede,
        List<ChartView> charts,
        List<TermRow> chairs,
        Optional<ConflictNoteView> twoEnds,
        List<BodyRow> bodies,
        List<TermRow> offices,
        List<EntryRow> organisation,
        ItemList values,
        ItemList areas,
        ItemList networks,
        String unnamed,
        Optional<ConflictNoteView> half,
        ItemList awards,
        List<ProgrammeRow> programmes) {

    public GovernanceView {
        charts = List.copyOf(charts);
        chairs = List.copyOf(chairs);
        bodies = List.copyOf(bodies);
        offices = List.copyOf(offices);
        organisation = List.copyOf(organisation);
        programmes = List.copyOf(programmes);
    }

    /// @param city empty when the person led none of our cities
    /// @param flags the conflict between two printed ends
    public record TermRow(
            String person,
            String role,
            String city,
            String href,
            String years,
            String text,
            String source,
            List<FlagView> flags) {
        public TermRow {
            flags = List.copyOf(flags);
        }
    }

    public record BodyRow(String name, String text, String source) {}

    public record EntryRow(String label, String value, String asOf, String source, List<FlagView> flags) {
        public EntryRow {
            flags = List.copyOf(flags);
        }
    }

    /// A short list with the place where it stands.
    public record ItemList(List<Item> items, String source) {
        public ItemList {
            items = List.copyOf(items);
        }
    }

    /// @param winners the cities that won it, for awards
    public record Item(String name, List<Winner> winners) {
        public Item {
            winners = List.copyOf(winners);
        }
    }

    public record Winner(String city, String href, String year, String source) {}

    public record ProgrammeRow(String since, String name, String text, String source) {}
}
