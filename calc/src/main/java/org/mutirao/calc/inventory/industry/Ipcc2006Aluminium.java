// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.industry;

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
import org.mutirao.calc.quantity.Dimension.Mass;
import org.mutirao.calc.quantity.Dimension.Per;
import org.mutirao.calc.quantity.Gas;
import org.mutirao.calc.quantity.Units;
import org.mutirao.calc.trace.Citation;

/// CO2 of the anodes of aluminium smelters, and the CF4 and C2F6 of their anode effects.
final class Ipcc2006Aluminium {

    private enum Cell implements Input.Constant {
        PREBAKE_POINT_FEED,
        PREBAKE_POINT_FEED_MODERN,
        PREBAKE_POINT_FEED_MANUAL,
        SIDE_WORKED_PREBAKE,
        VERTICAL_STUD_SODERBERG,
        HORIZONTAL_STUD_SODERBERG
    }

    private static final Input.Choice<Cell> CELL = Input.Choice.of("cellTechnology", Cell.values());
    private static final Input.Figure<Mass> PRODUCED = Input.Figure.activity("produced", Units.TONNE);
    private static final Input.Figure<Per<Mass, Mass>> CO2 = Input.Figure.factor(
                    "co2Factor", Units.TONNE.per(Units.TONNE))
            .within(Bounds.between(0, 20))
            .orElse(factor("CO2"));
    private static final Input.Figure<Per<Mass, Mass>> CF4 = perfluorocarbon("cf4Factor", "CF4");
    private static final Input.Figure<Per<Mass, Mass>> CF4_LOW_VOLTAGE = perfluorocarbon(
                    "cf4LowVoltageFactor", "CF4-low-voltage")
            .when(
                    CELL,
                    Cell.PREBAKE_POINT_FEED,
                    Cell.PREBAKE_POINT_FEED_MODERN,
                    Cell.SIDE_WORKED_PREBAKE,
                    Cell.VERTICAL_STUD_SODERBERG,
                    Cell.HORIZONTAL_STUD_SODERBERG);
    private static final Input.Figure<Per<Mass, Mass>> C2F6 = perfluorocarbon("c2f6Factor", "C2F6");

    static final Method METHOD = new Method(
            new Descriptor(
                            "ipcc2006-aluminium",
                            1,
                            "E = aluminium × EF; CF4 of high- and of low-voltage anode effects",
                            new Citation(
                                    "2006 IPCC Guidelines with the 2019 Refinement",
                                    "Vol. 3, Ch. 4, Eq. 4.20 and 4.25, Tables 4.10 and 4.15"),
                            List.of(CELL, PRODUCED, CO2, CF4, CF4_LOW_VOLTAGE, C2F6),
                            List.of(Outcome.SCOPE_1),
                            List.of())
                    .at("IV.1"),
            Ipcc2006Aluminium::compute);

    private Ipcc2006Aluminium() {}

    /// - *Equation:* E = aluminium × EF; CF4 of high- and of low-voltage anode effects
    /// - *Source:* 2006 IPCC Guidelines with the 2019 Refinement, Vol. 3, Ch. 4, Eq. 4.20 and 4.25, Tables 4.10
    ///   and 4.15
    /// - *Valid for:* Tier 1; primary aluminium of one cell technology, by the edition of the profile. The
    ///   2006 edition has one value for all centre-worked prebake cells and knows no low-voltage effects.
    /// - *Units:* t aluminium, t/t and kg/t; t of each gas.
    static Outcome compute(Values in) {
        var produced = in.get(PRODUCED);
        var highVoltage = times(produced, in.get(CF4), "CF4");
        var cf4 = in.find(CF4_LOW_VOLTAGE)
                .map(factor -> highVoltage
                        .plus(times(produced, factor, "lowVoltage"))
                        .named("CF4", "high voltage + low voltage"))
                .orElse(highVoltage);
        return Outcome.of(
                Outcome.SCOPE_1,
                Emissions.of(Gas.CO2, times(produced, in.get(CO2), "CO2"))
                        .and(Gas.CF4, cf4)
                        .and(Gas.C2F6, times(produced, in.get(C2F6), "C2F6")));
    }

    private static Estimate<Mass> times(Estimate<Mass> produced, Estimate<Per<Mass, Mass>> factor, String label) {
        return produced.times(factor).named(label, "aluminium × EF");
    }

    private static Input.Figure<Per<Mass, Mass>> perfluorocarbon(String name, String gas) {
        return Input.Figure.factor(name, Units.KILOGRAM.per(Units.TONNE))
                .within(Bounds.between(0, 10))
                .orElse(factor(gas));
    }

    private static Default factor(String gas) {
        return table("industry", key("product", CELL, cell -> "aluminium-" + cell.id()), key("gas", gas));
    }
}
