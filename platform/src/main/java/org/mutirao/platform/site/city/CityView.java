// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.city;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import org.mutirao.platform.ledger.FactView;
import org.mutirao.platform.web.chart.ChartView;

/// The profile of a city.
///
/// @param otherName the name in the other language of the page, and locally where it differs
/// @param sentence what there is to know in one sentence
/// @param globe the land around the city, as an SVG path
/// @param emissions what the city emits, or why we do not know
/// @param deed what the city did, when the network's catalogue tells it
/// @param figures further stated figures of the city that are not part of its deed
public record CityView(
        String id,
        String name,
        String otherName,
        String place,
        Content sentence,
        String globe,
        List<Vital> vitals,
        Optional<EmissionsView> emissions,
        String withoutEmissions,
        Optional<DeedView> deed,
        List<Link> accelerators,
        List<FactView> figures,
        List<ConflictCard> conflicts,
        List<String> names) {

    public CityView {
        vitals = List.copyOf(vitals);
        accelerators = List.copyOf(accelerators);
        figures = List.copyOf(figures);
        conflicts = List.copyOf(conflicts);
        names = List.copyOf(names);
    }

    /// A basic figure of the city with what it covers and where it comes from.
    public record Vital(String label, String value, String note, String source) {}

    public record Link(String label, String href, String note) {}

    /// What the city did.
    public record DeedView(String title, String text, List<Link> sectors, String source, List<FactView> figures) {
        public DeedView {
            sectors = List.copyOf(sectors);
            figures = List.copyOf(figures);
        }
    }

    public record ConflictCard(String id, String kind, String title, String reason) {}

    /// Emissions over the years.
    ///
    /// @param wide the chart for wide screens
    /// @param narrow its own drawing for narrow ones
    /// @param perPerson the companion: per person, with the nation where its figures are known
    public record EmissionsView(
            String finding,
            String measure,
            ChartView wide,
            ChartView narrow,
            String perPersonFinding,
            String perPersonMeasure,
            Optional<ChartView> perPerson,
            String origin,
            List<String> notes,
            List<Row> rows) {

        public EmissionsView {
            notes = List.copyOf(notes);
            rows = List.copyOf(rows);
        }

        /// A year of the table; an empty cell says that no cell of the sector has a number.
        public record Row(
                String year,
                String level,
                String energy,
                String transport,
                String waste,
                String total,
                String perPerson,
                String flag,
                String source) {}
    }
}
