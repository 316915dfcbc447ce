// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.energy;

import static org.mutirao.calc.method.Default.key;
import static org.mutirao.calc.method.Default.table;

import java.util.List;
import org.mutirao.calc.method.Descriptor;
import org.mutirao.calc.method.Emissions;
import org.mutirao.calc.method.Estimate;
import org.mutirao.calc.method.Input;
import org.mutirao.calc.method.Method;
import org.mutirao.calc.method.Outcome;
import org.mutirao.calc.method.Values;
import org.mutirao.calc.quantity.Dimension;
import org.mutirao.calc.quantity.Dimension.Count;
import org.mutirao.calc.quantity.Dimension.Distance;
import org.mutirao.calc.quantity.Dimension.Mass;
import org.mutirao.calc.quantity.Dimension.Per;
import org.mutirao.calc.quantity.Dimension.Volume;
import org.mutirao.calc.quantity.Gas;
import org.mutirao.calc.quantity.Unit;
import org.mutirao.calc.quantity.Units;
import org.mutirao.calc.trace.Citation;

/// Gas that escapes from pipes, stores, plants, appliances and vehicles.
final class Tier1OilAndGas2019 {

    private enum Segment implements Input.Constant {
        TRANSMISSION,
        DISTRIBUTION,
        TOWN_GAS_DISTRIBUTION,
        STORAGE,
        POST_METER_APPLIANCES,
        POST_METER_INDUSTRY,
        GAS_VEHICLES,
        PROCESSING
    }

    /// Leak detection and repair, with the pipes and seals that go with it. Limited is the worse class.
    private enum LeakControl implements Input.Constant {
        LIMITED,
        EXTENSIVE
    }

    private enum Measure implements Input.Constant {
        VOLUME,
        LENGTH,
        ITEM
    }

    /// What one kind of activity data needs: how much, and the factors for each of it.
    private record Activity<D extends Dimension>(
            Input.Figure<D> amount, Input.Figure<Per<Mass, D>> ch4, Input.Figure<Per<Mass, D>> co2) {

        static <D extends Dimension> Activity<D> of(Measure measure, String name, String per, Unit<D> unit) {
            return new Activity<>(
                    Input.Figure.activity(name, unit).when(MEASURE, measure),
                    factor(measure, "ch4Per" + per, "CH4", unit),
                    factor(measure, "co2Per" + per, "CO2", unit));
        }

        private static <D extends Dimension> Input.Figure<Per<Mass, D>> factor(
                Measure measure, String name, String gas, Unit<D> unit) {
            return Input.Figure.factor(name, Units.TONNE.per(unit))
                    .orElse(table(
                            "fugitive_gas",
                            key("segment", SEGMENT, Segment::id),
                            key("control", CONTROL, LeakControl::id),
                            key("per", measure.id()),
                            key("gas", gas)))
                    .when(MEASURE, measure);
        }

        Emissions emissions(Values in) {
            return Emissions.of(Gas.CH4_FOSSIL, gas(in, ch4, "CH4")).and(Gas.CO2, gas(in, co2, "CO2"));
        }

        private Estimate<Mass> gas(Values in, Input.Figure<Per<Mass, D>> factor, String label) {
            return in.get(amount).times(in.get(factor)).named(label, "A × EF");
        }
    }

    private static final Input.Choice<Segment> SEGMENT = Input.Choice.of("segment", Segment.values());
    private static final Input.Choice<LeakControl> CONTROL =
            Input.Choice.of("leakControl", LeakControl.values()).orElse(LeakControl.LIMITED);
    private static final Input.Choice<Measure> MEASURE =
            Input.Choice.of("measuredBy", Measure.values()).orElse(Measure.VOLUME);
    private static final Activity<Volume> GAS = Activity.of(Measure.VOLUME, "gas", "Volume", Units.CUBIC_METRE);
    private static final Activity<Distance> PIPES = Activity.of(Measure.LENGTH, "pipes", "Length", Units.KILOMETRE);
    private static final Activity<Count> ITEMS = Activity.of(Measure.ITEM, "items", "Item", Units.ITEM);

    static final Method METHOD = new Method(
            new Descriptor(
                            "ipcc2019-oil-and-gas",
                            1,
                            "E = A × EF",
                            new Citation(
                                    "2019 Refinement to the 2006 IPCC Guidelines", "Vol. 2, Ch. 4, Tables 4.2.4A–K"),
                            List.of(
                                    SEGMENT,
                                    CONTROL,
                                    MEASURE,
                                    GAS.amount(),
                                    GAS.ch4(),
                                    GAS.co2(),
                                    PIPES.amount(),
                                    PIPES.ch4(),
                                    PIPES.co2(),
                                    ITEMS.amount(),
                                    ITEMS.ch4(),
                                    ITEMS.co2()),
                            List.of(Outcome.SCOPE_1),
                            List.of())
                    .at("I.8"),
            Tier1OilAndGas2019::compute);

    private Tier1OilAndGas2019() {}

    /// - *Equation:* E = A × EF
    /// - *Source:* 2019 Refinement to the 2006 IPCC Guidelines, Vol. 2, Ch. 4, Tables 4.2.4A–K
    /// - *Valid for:* Tier 1; one segment of the gas system, by gas handled, length of pipes or number of
    ///   things.
    /// - *Units:* m3, km or items; t/million m3, t/km or t/item; t of each gas.
    static Outcome compute(Values in) {
        var emissions = switch (in.get(MEASURE)) {
            case VOLUME -> GAS.emissions(in);
            case LENGTH -> PIPES.emissions(in);
            case ITEM -> ITEMS.emissions(in);
        };
        return Outcome.of(Outcome.SCOPE_1, emissions);
    }
}
