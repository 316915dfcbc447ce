// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.waste;

import static org.mutirao.calc.method.Default.key;
import static org.mutirao.calc.method.Default.parameter;
import static org.mutirao.calc.method.Default.table;

import java.util.List;
import org.mutirao.calc.method.Bounds;
import org.mutirao.calc.method.Descriptor;
import org.mutirao.calc.method.Input;
import org.mutirao.calc.method.Method;
import org.mutirao.calc.method.Outcome;
import org.mutirao.calc.method.Values;
import org.mutirao.calc.quantity.Dimension.Mass;
import org.mutirao.calc.quantity.Dimension.Per;
import org.mutirao.calc.quantity.Dimension.Ratio;
import org.mutirao.calc.quantity.Gas;
import org.mutirao.calc.quantity.Unit;
import org.mutirao.calc.quantity.Units;
import org.mutirao.calc.trace.Citation;

/// Waste burnt in plants.
final class Ipcc2006Incineration {

    private enum Technology implements Input.Constant {
        CONTINUOUS_STOKER,
        CONTINUOUS_FLUIDISED_BED,
        SEMI_CONTINUOUS_STOKER,
        SEMI_CONTINUOUS_FLUIDISED_BED,
        BATCH_STOKER,
        BATCH_FLUIDISED_BED
    }

    /// The streams for which the guidelines give a factor of N2O.
    private enum Stream implements Input.Constant {
        MUNICIPAL,
        INDUSTRIAL,
        SLUDGE_OTHER,
        SEWAGE_SLUDGE
    }

    private static final Input.Choice<Technology> TECHNOLOGY = Input.Choice.of("incinerator", Technology.values());
    private static final Input.Choice<Stream> STREAM = Input.Choice.of("stream", Stream.values());
    private static final Input.Figure<Mass> MASS = Input.Figure.activity("wasteMass", Units.TONNE);
    private static final Input.Figure<Ratio> OXIDATION = Input.Figure.factor("oxidation", Units.ONE)
            .within(Bounds.fraction())
            .orElse(parameter("incineration.oxidation"));
    private static final Input.Figure<Per<Mass, Mass>> CH4_FACTOR =
            factor("ch4Factor", Gas.CH4, Units.KILOGRAM.per(Units.GIGAGRAM));
    private static final Input.Figure<Per<Mass, Mass>> N2O_FACTOR =
            factor("n2oFactor", Gas.N2O, Units.GRAM.per(Units.TONNE));

    static final Method METHOD = new Method(
            new Descriptor(
                            "ipcc2006-incineration",
                            1,
                            "CO2 = m × Σ share × dm × CF × FCF × OF × 44/12; CH4 = m × EF; N2O = m × EF",
                            new Citation("2006 IPCC Guidelines", "Vol. 5, Ch. 5, Eq. 5.1, 5.2, 5.4 and 5.5"),
                            List.of(
                                    TECHNOLOGY,
                                    STREAM,
                                    MASS,
                                    BurntWaste.COMPOSITION,
                                    OXIDATION,
                                    CH4_FACTOR,
                                    N2O_FACTOR),
                            List.of(Outcome.SCOPE_1),
                            List.of())
                    .at("III.3.1", "III.3.2", "III.3.3", "I.1", "I.2", "I.3", "I.4", "I.5", "I.6", "I.4.4"),
            Ipcc2006Incineration::compute);

    private Ipcc2006Incineration() {}

    /// - *Equation:* CO2 = m × Σ share × dm × CF × FCF × OF × 44/12; CH4 = m × EF; N2O = m × EF
    /// - *Source:* 2006 IPCC Guidelines, Vol. 5, Ch. 5, Eq. 5.1, 5.2, 5.4 and 5.5
    /// - *Valid for:* waste of known composition. With energy recovery the result stands in sector I, and
    ///   III.3 says IE. The CO2 of biogenic carbon is a memo.
    /// - *Units:* t wet waste, mass fractions, kg/Gg, g/t; t of each gas.
    static Outcome compute(Values in) {
        var mass = in.get(MASS);
        var emissions = BurntWaste.co2(mass, in.get(OXIDATION), in)
                .and(Gas.CH4, mass.times(in.get(CH4_FACTOR)).named("CH4", "m × EF"))
                .and(Gas.N2O, mass.times(in.get(N2O_FACTOR)).named("N2O", "m × EF"));
        return BurntWaste.check(Outcome.of(Outcome.SCOPE_1, emissions), in);
    }

    private static Input.Figure<Per<Mass, Mass>> factor(String name, Gas gas, Unit<Per<Mass, Mass>> unit) {
        return Input.Figure.factor(name, unit)
                .orElse(table(
                        "incineration",
                        key("technology", TECHNOLOGY, Technology::id),
                        key("stream", STREAM, Stream::id),
                        key("gas", gas.id())));
    }
}
