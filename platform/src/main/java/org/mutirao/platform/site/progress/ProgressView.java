// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.progress;

import gg.jte.Content;
import java.util.List;
import org.mutirao.platform.site.HomeView.IndicatorView;
import org.mutirao.platform.web.chart.ChartView;

/// All cities on one page.
///
/// @param lede the second sentence: what can be judged as of the last year with inventories
/// @param query the question as it stands in the address
/// @param drawn what the panels show, and which years they leave out
/// @param indicators what the documents state of the same things
public record ProgressView(
        String title,
        Content lede,
        String query,
        Form form,
        List<Choice> regions,
        String drawn,
        List<Group> groups,
        List<IndicatorView> indicators,
        Against against,
        Budget budget,
        Adopted adopted,
        Table table) {

    public ProgressView {
        regions = List.copyOf(regions);
        groups = List.copyOf(groups);
        indicators = List.copyOf(indicators);
    }

    /// The choices that recompute the page.
    public record Form(List<Option> years, List<Option> rules, String region, String sort) {
        public Form {
            years = List.copyOf(years);
            rules = List.copyOf(rules);
        }
    }

    public record Option(String value, String label, boolean chosen) {}

    /// A filter.
    public record Choice(String label, String count, String href, boolean current) {}

    /// The cities with one verdict.
    ///
    /// @param kind `peaked`, `not-peaked` or `unknown`
    /// @param rest those whose record is too short to draw
    public record Group(String kind, String title, String rule, List<Panel> panels, List<Short> rest) {
        public Group {
            panels = List.copyOf(panels);
            rest = List.copyOf(rest);
        }
    }

    /// @param change since the highest year
    /// @param flag why the verdict is open although the record is long enough; empty for none
    public record Panel(String name, String href, String change, String flag, ChartView chart) {}

    public record Short(String name, String href, String record) {}

    /// Each city against its nation.
    public record Against(String title, String note, List<ChartView> charts, String left) {
        public Against {
            charts = List.copyOf(charts);
        }
    }

    /// The cities with an adopted target.
    ///
    /// @param sentence empty while there is none: then nothing is said of it
    public record Adopted(String sentence, List<Link> cities) {
        public Adopted {
            cities = List.copyOf(cities);
        }
    }

    public record Link(String name, String href) {}

    /// The sum of the cities against the sum of their shares.
    public record Budget(Content sentence, String note) {}

    public record Table(List<Column> columns, List<Row> rows) {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /// @param href sorts by it; empty when it cannot be sorted by
    /// @param order `ascending` or `descending` for the column that the table is sorted by
    public record Column(String label, String href, String order, boolean number) {}

    /// @param target the address of the city's target
    /// @param verdict in words, with its kind for the mark
    /// @param conditions the number that each of the four conditions tested, and whether it held
    /// @param why why there is no gap; empty when there is one
    public record Row(
            String name,
            String href,
            String target,
            String kind,
            String verdict,
            List<Condition> conditions,
            String peak,
            String latest,
            String change,
            String perPerson,
            String nation,
            String yearsLeft,
            String gap,
            String why) {
        public Row {
            conditions = List.copyOf(conditions);
        }
    }

    public record Condition(String tested, boolean holds) {}
}
