// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.quantity;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.mutirao.calc.reference.CsvTable;
import org.mutirao.calc.trace.Citation;

/// The 100-year global warming potentials of one assessment report. An inventory series uses one set
/// throughout.
///
/// @param id `AR2`, `AR4`, `AR5`, `AR5-feedback` or `AR6`
public record GwpSet(String id, Map<Gas, Double> potentials, Map<Gas, Citation> citations) {

    /// What new inventories use: the fifth report without climate-carbon feedback, as national reporting does.
    public static final String DEFAULT = "AR5";

    private static final List<GwpSet> ALL = read(CsvTable.resource("/reference/factors/gwp.csv"));

    public GwpSet {
        potentials = Collections.unmodifiableMap(new EnumMap<>(potentials));
        citations = Collections.unmodifiableMap(new EnumMap<>(citations));
    }

    public static List<GwpSet> list() {
        return ALL;
    }

    public static Optional<GwpSet> find(String id) {
        return ALL.stream().filter(set -> set.id.equals(id)).findFirst();
    }

    /// The potential of a gas; empty where the report gives none (NF3 in the second report).
    public OptionalDouble find(Gas gas) {
        var potential = potentials.get(gas);
        return potential == null ? OptionalDouble.empty() : OptionalDouble.of(potential);
    }

    /// Where the potential of a gas is published.
    public Citation getCitation(Gas gas) {
        return Optional.ofNullable(citations.get(gas))
                .orElseThrow(() -> new IllegalArgumentException(id + " has no potential of " + gas.id()));
    }

    /// - *Equation:* E_CO2e = m × GWP
    /// - *Source:* the assessment report of the set; the row of `gwp.csv` cites it.
    /// - *Valid for:* gases that the report names, over 100 years.
    /// - *Units:* t in, t CO2e out.
    public Optional<Co2e> convert(Gas gas, Quantity<Dimension.Mass> mass) {
        var potential = potentials.get(gas);
        return potential == null ? Optional.empty() : Optional.of(new Co2e(mass.value() * potential, id));
    }

    private static List<GwpSet> read(CsvTable table) {
        var ids = table.rows().stream().map(row -> row.text("set")).distinct().toList();
        return ids.stream().map(id -> read(table, id)).toList();
    }

    private static GwpSet read(CsvTable table, String id) {
        var potentials = new EnumMap<Gas, Double>(Gas.class);
        var citations = new EnumMap<Gas, Citation>(Gas.class);
        for (var row : table.rows()) {
            if (row.text("set").equals(id)) {
                var gas = Gas.find(row.text("gas")).orElseThrow(() -> row.problem("gas", "there is no such gas"));
                if (potentials.put(gas, row.number("value")) != null) {
                    throw row.problem("gas", "a second potential of the same gas in the same set");
                }
                citations.put(gas, new Citation(row.text("source"), row.text("source_locator")));
            }
        }
        return new GwpSet(id, potentials, citations);
    }
}
