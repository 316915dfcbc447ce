// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.accelerator.web;

import gg.jte.Content;
import java.util.List;
import org.mutirao.platform.ledger.FactView;
import org.mutirao.platform.web.chart.ChartView;

/// The page of one accelerator.
///
/// @param otherName the name in the other language, with its language tag
/// @param charts the strip of deadlines for wide, middle and narrow windows; empty when no commitment has a year
/// @param toConfirm whether a dot of the strip is to be confirmed
/// @param undated the commitments without a year, by what their sources say instead
/// @param unknownSignatories what to say when no source names a signatory; empty when one does
public record AcceleratorView(
        String name,
        String otherName,
        String otherLang,
        Content lede,
        String summary,
        List<Vital> vitals,
        boolean toConfirm,
        List<ChartView> charts,
        List<Undated> undated,
        List<CommitmentRow> commitments,
        List<FigureRow> figures,
        List<Signatory> signatories,
        String unknownSignatories,
        List<RelatedFact> facts,
        List<Note> notes,
        List<Neighbour> neighbours) {

    public AcceleratorView {
        vitals = List.copyOf(vitals);
        charts = List.copyOf(charts);
        undated = List.copyOf(undated);
        commitments = List.copyOf(commitments);
        figures = List.copyOf(figures);
        signatories = List.copyOf(signatories);
        facts = List.copyOf(facts);
        notes = List.copyOf(notes);
        neighbours = List.copyOf(neighbours);
    }

    public record Vital(String label, String value, String note) {}

    /// Commitments that share a rule instead of a year.
    public record Undated(String numbers, String rule) {}

    /// @param note number of the note with the source
    public record CommitmentRow(
            String number,
            String text,
            String metric,
            String target,
            boolean measured,
            String comparison,
            String baseYear,
            String deadline,
            String rule,
            boolean confirmed,
            int note) {}

    /// @param literal the figure as printed; empty when the source is not a document
    public record FigureRow(String label, String figure, String asOf, String literal, boolean confirmed, int note) {}

    public record Signatory(String city, String href, String text, int note) {}

    /// A stated figure about this field.
    ///
    /// @param city whom it is about; empty for the network
    public record RelatedFact(String city, FactView fact) {}

    /// Where something stands.
    ///
    /// @param href the page itself; empty for a document
    public record Note(int number, String text, String publisher, String date, String href) {}

    /// The accelerators launched before and after this one.
    public record Neighbour(String label, String name, String href) {}
}
