// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.data;

import java.util.List;

/// The page about the data.
public record DataView(
        String lede,
        List<MarkView> marks,
        String size,
        String zip,
        List<FileView> files,
        List<CommandView> commands,
        List<GapView> gaps,
        List<KindView> kinds,
        List<VersionView> versions) {

    public DataView {
        marks = List.copyOf(marks);
        files = List.copyOf(files);
        commands = List.copyOf(commands);
        gaps = List.copyOf(gaps);
        kinds = List.copyOf(kinds);
        versions = List.copyOf(versions);
    }

    /// A provenance mark with what it means.
    public record MarkView(String kind, String name, String meaning) {}

    /// A file of the bulk download.
    public record FileView(String name, String holds, String rows) {}

    /// A line to type, with what it gives.
    public record CommandView(String gives, String line) {}

    /// Something that the data lacks.
    ///
    /// @param items what it concerns, one by one; empty when it concerns all
    public record GapView(String title, String text, List<ItemView> items) {
        public GapView {
            items = List.copyOf(items);
        }

        /// Whether the items are names only and can run on in a line.
        public boolean run() {
            return items.stream().allMatch(item -> item.note().isEmpty());
        }
    }

    /// @param note why, where it differs; empty otherwise
    public record ItemView(String name, String href, String note) {}

    /// The sources of one kind.
    public record KindView(String id, String title, String count, List<SourceView> sources) {
        public KindView {
            sources = List.copyOf(sources);
        }
    }

    /// @param url empty when the source has no address
    /// @param passedOn whether its figures are passed on, in words
    /// @param gives how many figures it gives
    public record SourceView(
            String id,
            String title,
            String url,
            String publisher,
            String edition,
            String licence,
            String passedOn,
            String gives,
            String note) {}

    public record VersionView(String name, String value, String meaning) {}
}
