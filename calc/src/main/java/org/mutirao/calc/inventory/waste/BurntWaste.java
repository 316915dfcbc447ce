// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.waste;

import static org.mutirao.calc.method.Default.key;
import static org.mutirao.calc.method.Default.table;

import org.mutirao.calc.method.Bounds;
import org.mutirao.calc.method.Emissions;
import org.mutirao.calc.method.Estimate;
import org.mutirao.calc.method.Input;
import org.mutirao.calc.method.Outcome;
import org.mutirao.calc.method.Values;
import org.mutirao.calc.quantity.Dimension.Mass;
import org.mutirao.calc.quantity.Dimension.Ratio;
import org.mutirao.calc.quantity.Gas;
import org.mutirao.calc.quantity.Units;

/// What is in the waste that is burnt, in a plant or in the open: its dry matter, and the carbon in it of
/// fossil and of biogenic origin.
final class BurntWaste {

    /// CO2 by the carbon that becomes it.
    private static final double CO2_PER_CARBON = 44.0 / 12.0;

    private static final Input.Choice<Waste> WASTE = Input.Choice.of("waste", Waste.burnt());
    private static final Input.Figure<Ratio> SHARE = Input.Figure.factor("wasteShare", Units.PERCENT)
            .within(Bounds.between(0, 100))
            .orElse(table("waste_composition", key("waste", WASTE, Waste::id)));
    private static final Input.Figure<Ratio> DRY_MATTER = property("dryMatter", "dry-matter");
    private static final Input.Figure<Ratio> CARBON = property("carbon", "carbon");
    private static final Input.Figure<Ratio> FOSSIL = property("fossilShare", "fossil-share");

    static final Input.Rows COMPOSITION = Input.Rows.of("composition", WASTE, SHARE, DRY_MATTER, CARBON, FOSSIL);

    private BurntWaste() {}

    /// - *Equation:* CO2 = m × Σ share × dm × CF × FCF × OF × 44/12; biogenic CO2 alike with 1 − FCF
    /// - *Source:* 2006 IPCC Guidelines, Vol. 5, Ch. 5, Eq. 5.2.
    /// - *Valid for:* waste whose composition is known by wet mass. The CO2 of biogenic carbon is a memo.
    /// - *Units:* t wet waste, mass fractions; t CO2.
    static Emissions co2(Estimate<Mass> mass, Estimate<Ratio> oxidation, Values in) {
        return Emissions.sum(in.get(COMPOSITION).stream()
                .map(row -> co2(
                        dry(mass, row).share(row.get(CARBON)).share(oxidation).times(CO2_PER_CARBON), row))
                .toList());
    }

    static Estimate<Mass> dryMatter(Estimate<Mass> mass, Values in) {
        return Estimate.sum(
                        in.get(COMPOSITION).stream().map(row -> dry(mass, row)).toList())
                .named("dryMatter", "m × Σ share × dm");
    }

    static Outcome check(Outcome outcome, Values in) {
        return Shares.check(outcome, COMPOSITION, SHARE, in);
    }

    private static Emissions co2(Estimate<Mass> all, Values row) {
        var fossil = row.get(FOSSIL);
        var biogenic =
                all.share(fossil.complement()).named("biogenicCO2", "m × share × dm × CF × (1 − FCF) × OF × 44/12");
        return Emissions.biogenic(biogenic)
                .and(Gas.CO2, all.share(fossil).named("CO2", "m × share × dm × CF × FCF × OF × 44/12"));
    }

    private static Estimate<Mass> dry(Estimate<Mass> mass, Values row) {
        return mass.share(row.get(SHARE)).share(row.get(DRY_MATTER));
    }

    private static Input.Figure<Ratio> property(String name, String property) {
        return Input.Figure.factor(name, Units.ONE)
                .within(Bounds.fraction())
                .orElse(table("waste_properties", key("waste", WASTE, Waste::id), key("property", property)));
    }
}
