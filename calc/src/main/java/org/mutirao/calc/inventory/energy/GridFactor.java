// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.energy;

import static org.mutirao.calc.method.Default.key;
import static org.mutirao.calc.method.Default.table;

import java.util.List;
import org.mutirao.calc.method.Bounds;
import org.mutirao.calc.method.Emissions;
import org.mutirao.calc.method.Estimate;
import org.mutirao.calc.method.Input;
import org.mutirao.calc.method.Outcome;
import org.mutirao.calc.method.Values;
import org.mutirao.calc.quantity.Dimension.Energy;
import org.mutirao.calc.quantity.Dimension.Mass;
import org.mutirao.calc.quantity.Dimension.Per;
import org.mutirao.calc.quantity.Gas;
import org.mutirao.calc.quantity.Units;
import org.mutirao.calc.trace.Issue;
import org.mutirao.calc.trace.Severity;

/// The factor of power from the grid, by gas or as CO2e, with its basis. The average of what is generated,
/// burnt at the
/// plants, is what a location-based inventory asks for; a life-cycle average is taken only when it is chosen,
/// with a
/// warning; an operating margin never.
final class GridFactor {

    private enum Form implements Input.Constant {
        BY_GAS,
        CO2_ONLY,
        CO2E
    }

    private enum Basis implements Input.Constant {
        DIRECT,
        LIFE_CYCLE
    }

    private static final Input.Choice<Form> FORM =
            Input.Choice.of("factorForm", Form.values()).orElse(Form.BY_GAS);
    private static final Input.Choice<Basis> BASIS =
            Input.Choice.of("factorBasis", Basis.values()).orElse(Basis.DIRECT);
    private static final Input.Figure<Per<Mass, Energy>> CO2 =
            factor("co2Factor", "CO2").when(FORM, Form.BY_GAS, Form.CO2_ONLY);
    private static final Input.Figure<Per<Mass, Energy>> CH4 =
            factor("ch4Factor", "CH4").when(FORM, Form.BY_GAS);
    private static final Input.Figure<Per<Mass, Energy>> N2O =
            factor("n2oFactor", "N2O").when(FORM, Form.BY_GAS);
    private static final Input.Figure<Per<Mass, Energy>> CO2E =
            factor("co2eFactor", "CO2e").when(FORM, Form.CO2E);

    static final List<Input<?>> INPUTS = List.of(FORM, BASIS, CO2, CH4, N2O, CO2E);

    private GridFactor() {}

    /// - *Equation:* E = C × EF
    /// - *Source:* GPC, version 1.1, Ch. 6, grid-supplied energy.
    /// - *Valid for:* a factor of generation, losses not included.
    /// - *Units:* TJ, kg/kWh; t of each gas, or t CO2e when the factor does not tell the gases apart.
    static Emissions emissions(Estimate<Energy> power, Values in) {
        return switch (in.get(FORM)) {
            case BY_GAS ->
                Emissions.of(Gas.CO2, times(power, CO2, "CO2", in))
                        .and(Gas.CH4, times(power, CH4, "CH4", in))
                        .and(Gas.N2O, times(power, N2O, "N2O", in));
            case CO2_ONLY -> Emissions.of(Gas.CO2, times(power, CO2, "CO2", in));
            case CO2E -> Emissions.unsplit(times(power, CO2E, "CO2e", in));
        };
    }

    /// What a person should know about the factor that was chosen.
    static Outcome warn(Outcome outcome, Values in) {
        var told = switch (in.get(FORM)) {
            case BY_GAS -> outcome;
            case CO2_ONLY -> outcome.but(Issue.of(Severity.WARNING, "calc.issue.grid.co2-only"));
            case CO2E -> outcome.but(Issue.of(Severity.INFORMATION, "calc.issue.grid.not-by-gas"));
        };
        return switch (in.get(BASIS)) {
            case DIRECT -> told;
            case LIFE_CYCLE -> told.but(Issue.of(Severity.WARNING, "calc.issue.grid.life-cycle"));
        };
    }

    private static Estimate<Mass> times(
            Estimate<Energy> power, Input.Figure<Per<Mass, Energy>> factor, String label, Values in) {
        return power.times(in.get(factor)).named(label, "C × EF");
    }

    private static Input.Figure<Per<Mass, Energy>> factor(String name, String gas) {
        return Input.Figure.factor(name, Units.KILOGRAM.per(Units.KILOWATT_HOUR))
                .within(Bounds.between(0, 3))
                .orElse(table(
                        "grid",
                        key("basis", BASIS, Basis::id),
                        key("statistic", "generation average"),
                        key("gas", gas)));
    }
}
