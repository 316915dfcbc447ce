// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.land;

import static org.mutirao.calc.method.Default.key;
import static org.mutirao.calc.method.Default.table;

import java.util.List;
import org.mutirao.calc.method.Bounds;
import org.mutirao.calc.method.Default;
import org.mutirao.calc.method.Descriptor;
import org.mutirao.calc.method.Emissions;
import org.mutirao.calc.method.Estimate;
import org.mutirao.calc.method.Input;
import org.mutirao.calc.method.Method;
import org.mutirao.calc.method.Outcome;
import org.mutirao.calc.method.Values;
import org.mutirao.calc.quantity.Dimension.Area;
import org.mutirao.calc.quantity.Dimension.Mass;
import org.mutirao.calc.quantity.Dimension.Per;
import org.mutirao.calc.quantity.Dimension.Ratio;
import org.mutirao.calc.quantity.Gas;
import org.mutirao.calc.quantity.Units;
import org.mutirao.calc.trace.Citation;

/// CH4 and N2O of fields, grass and trees that burn.
final class Ipcc2006BiomassBurning {

    private enum Vegetation implements Input.Constant {
        WHEAT("agricultural-residue"),
        MAIZE("agricultural-residue"),
        RICE("agricultural-residue"),
        SUGARCANE("agricultural-residue"),
        SAVANNA_EARLY_SEASON("savanna"),
        SAVANNA_LATE_SEASON("savanna"),
        SHRUBLAND("savanna"),
        TROPICAL_PRIMARY_FOREST("tropical-forest"),
        TROPICAL_SECONDARY_FOREST("tropical-forest"),
        OTHER_FOREST("other-forest");

        private final String group;

        Vegetation(String group) {
            this.group = group;
        }

        String group() {
            return group;
        }

        boolean growsAgain() {
            return group.equals("agricultural-residue") || group.equals("savanna");
        }
    }

    private enum Basis implements Input.Constant {

        /// What burns: mass times combustion factor.
        CONSUMED,

        /// What is there to burn.
        AVAILABLE
    }

    private static final Input.Choice<Vegetation> VEGETATION = Input.Choice.of("vegetation", Vegetation.values());
    private static final Input.Choice<Basis> BASIS =
            Input.Choice.of("fuelBasis", Basis.values()).orElse(Basis.CONSUMED);
    private static final Input.Figure<Area> AREA = Input.Figure.activity("burntArea", Units.HECTARE);
    private static final Input.Figure<Per<Mass, Area>> CONSUMED = Input.Figure.factor(
                    "fuelConsumed", Units.TONNE.per(Units.HECTARE))
            .within(Bounds.between(0, 500))
            .orElse(fuel("consumed"))
            .when(BASIS, Basis.CONSUMED);
    private static final Input.Figure<Per<Mass, Area>> AVAILABLE = Input.Figure.factor(
                    "fuelAvailable", Units.TONNE.per(Units.HECTARE))
            .within(Bounds.between(0, 2000))
            .when(BASIS, Basis.AVAILABLE);
    private static final Input.Figure<Ratio> COMBUSTION = Input.Figure.factor("combustionFactor", Units.ONE)
            .within(Bounds.fraction())
            .orElse(fuel("combustion"))
            .when(BASIS, Basis.AVAILABLE);
    private static final Input.Figure<Per<Mass, Mass>> CO2 = gas("burningCo2", Gas.CO2);
    private static final Input.Figure<Per<Mass, Mass>> CH4 = gas("burningCh4", Gas.CH4);
    private static final Input.Figure<Per<Mass, Mass>> N2O = gas("burningN2o", Gas.N2O);
    private static final Input.Rows FIRES =
            Input.Rows.of("fires", VEGETATION, BASIS, AREA, CONSUMED, AVAILABLE, COMBUSTION, CO2, CH4, N2O);

    static final Method METHOD = new Method(
            new Descriptor(
                            "ipcc2006-biomass-burning",
                            1,
                            "E = Σ A × MB × Cf × Gef",
                            new Citation("2006 IPCC Guidelines", "Vol. 4, Ch. 2, Eq. 2.27"),
                            List.of(FIRES),
                            List.of(Outcome.SCOPE_1),
                            List.of(new Descriptor.Figure("burntMatter", Units.TONNE)))
                    .at("V.3"),
            Ipcc2006BiomassBurning::compute);

    private Ipcc2006BiomassBurning() {}

    /// - *Equation:* E = Σ A × MB × Cf × Gef
    /// - *Source:* 2006 IPCC Guidelines, Vol. 4, Ch. 2, Eq. 2.27
    /// - *Valid for:* Tier 1; fires on land that stays what it is. The CO2 of crops and grass is a
    ///   memo, for they grow again; that of forests is a loss of biomass in V.2.
    /// - *Units:* ha, t/ha of dry matter, 1, g/kg; t of each gas.
    static Outcome compute(Values in) {
        var rows = in.get(FIRES);
        var burnt = Estimate.sum(
                        rows.stream().map(Ipcc2006BiomassBurning::burnt).toList())
                .named("burntMatter", "Σ A × MB × Cf");
        var emissions = Emissions.sum(
                rows.stream().map(Ipcc2006BiomassBurning::emissions).toList());
        return Outcome.of(Outcome.SCOPE_1, emissions).figure("burntMatter", burnt);
    }

    private static Emissions emissions(Values row) {
        var burnt = burnt(row);
        var counted = Emissions.of(Gas.CH4, burnt.times(row.get(CH4)).named("CH4", "A × MB × Cf × Gef"))
                .and(Gas.N2O, burnt.times(row.get(N2O)).named("N2O", "A × MB × Cf × Gef"));
        return row.get(VEGETATION).growsAgain()
                ? Emissions.sum(List.of(
                        counted,
                        Emissions.biogenic(burnt.times(row.get(CO2)).named("biogenicCO2", "A × MB × Cf × Gef"))))
                : counted;
    }

    private static Estimate<Mass> burnt(Values row) {
        var area = row.get(AREA);
        var matter = switch (row.get(BASIS)) {
            case CONSUMED -> area.times(row.get(CONSUMED));
            case AVAILABLE -> area.times(row.get(AVAILABLE)).share(row.get(COMBUSTION));
        };
        return matter.named("burntMatter", "A × MB × Cf");
    }

    private static Default fuel(String parameter) {
        return table("burning_fuel", key("parameter", parameter), key("vegetation", VEGETATION, Vegetation::id));
    }

    private static Input.Figure<Per<Mass, Mass>> gas(String name, Gas gas) {
        return Input.Figure.factor(name, Units.GRAM.per(Units.KILOGRAM))
                .within(Bounds.between(0, 3000))
                .orElse(table("burning_gas", key("group", VEGETATION, Vegetation::group), key("gas", gas.id())));
    }
}
