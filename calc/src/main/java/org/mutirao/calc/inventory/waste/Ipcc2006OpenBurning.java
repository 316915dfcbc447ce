// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.waste;

import static org.mutirao.calc.method.Default.key;
import static org.mutirao.calc.method.Default.parameter;
import static org.mutirao.calc.method.Default.table;

import java.util.List;
import org.mutirao.calc.method.Bounds;
import org.mutirao.calc.method.Descriptor;
import org.mutirao.calc.method.Estimate;
import org.mutirao.calc.method.Input;
import org.mutirao.calc.method.Method;
import org.mutirao.calc.method.Outcome;
import org.mutirao.calc.method.Values;
import org.mutirao.calc.quantity.Dimension.Mass;
import org.mutirao.calc.quantity.Dimension.People;
import org.mutirao.calc.quantity.Dimension.Per;
import org.mutirao.calc.quantity.Dimension.Ratio;
import org.mutirao.calc.quantity.Dimension.Time;
import org.mutirao.calc.quantity.Gas;
import org.mutirao.calc.quantity.Units;
import org.mutirao.calc.trace.Citation;

/// Waste burnt in yards, streets and dumps.
final class Ipcc2006OpenBurning {

    private enum Known implements Input.Constant {
        MASS,
        PEOPLE
    }

    private enum Where implements Input.Constant {
        DUMP,
        ELSEWHERE
    }

    private static final Input.Choice<Known> KNOWN = Input.Choice.of("known", Known.values());
    private static final Input.Figure<Mass> MASS =
            Input.Figure.activity("wasteMass", Units.TONNE).when(KNOWN, Known.MASS);
    private static final Input.Figure<People> POPULATION =
            Input.Figure.activity("population", Units.PERSON).when(KNOWN, Known.PEOPLE);
    private static final Input.Figure<Ratio> BURNING_SHARE = Input.Figure.factor("burningShare", Units.PERCENT)
            .within(Bounds.between(0, 100))
            .when(KNOWN, Known.PEOPLE);
    private static final Input.Figure<Per<Per<Mass, People>, Time>> GENERATION = Input.Figure.factor(
                    "wasteGeneration", Units.KILOGRAM.per(Units.PERSON).per(Units.DAY))
            .within(Bounds.between(0, 10))
            .orElse(table("waste_generation"))
            .when(KNOWN, Known.PEOPLE);
    private static final Input.Choice<Where> WHERE =
            Input.Choice.of("where", Where.values()).when(KNOWN, Known.PEOPLE);
    private static final Input.Figure<Ratio> BURNT_SHARE = Input.Figure.factor("burntShare", Units.ONE)
            .within(Bounds.fraction())
            .orElse(table("open_burning_share", key("where", WHERE, Where::id)))
            .when(KNOWN, Known.PEOPLE);
    private static final Input.Figure<Ratio> OXIDATION = Input.Figure.factor("oxidation", Units.ONE)
            .within(Bounds.fraction())
            .orElse(parameter("open-burning.oxidation"));
    private static final Input.Figure<Per<Mass, Mass>> CH4_FACTOR = factor("ch4Factor", Gas.CH4);
    private static final Input.Figure<Per<Mass, Mass>> N2O_FACTOR = factor("n2oFactor", Gas.N2O);

    static final Method METHOD = new Method(
            new Descriptor(
                            "ipcc2006-open-burning",
                            1,
                            "m = P × P frac × MSW × B frac; CO2 = m × Σ share × dm × CF × FCF × OF × 44/12; CH4 = m × EF; N2O = m × Σ share × dm × EF",
                            new Citation("2006 IPCC Guidelines", "Vol. 5, Ch. 5, Eq. 5.2, 5.4, 5.5 and 5.7"),
                            List.of(
                                    KNOWN,
                                    MASS,
                                    POPULATION,
                                    BURNING_SHARE,
                                    GENERATION,
                                    WHERE,
                                    BURNT_SHARE,
                                    BurntWaste.COMPOSITION,
                                    OXIDATION,
                                    CH4_FACTOR,
                                    N2O_FACTOR),
                            List.of(Outcome.SCOPE_1),
                            List.of(new Descriptor.Figure("burnt", Units.TONNE)))
                    .at("III.3.1", "III.3.2", "III.3.3"),
            Ipcc2006OpenBurning::compute);

    private Ipcc2006OpenBurning() {}

    /// - *Equation:* m = P × P frac × MSW × B frac; CO2 = m × Σ share × dm × CF × FCF × OF × 44/12; CH4 = m ×
    ///   EF; N2O = m × Σ share × dm × EF
    /// - *Source:* 2006 IPCC Guidelines, Vol. 5, Ch. 5, Eq. 5.2, 5.4, 5.5 and 5.7
    /// - *Valid for:* fires of municipal waste in the open; the share of the carbon oxidised is that of the
    ///   chosen edition. The CO2 of biogenic carbon is a memo.
    /// - *Units:* t wet waste or people and kg/person/day, mass fractions, g/t; t of each gas.
    static Outcome compute(Values in) {
        var burnt = burnt(in);
        var emissions = BurntWaste.co2(burnt, in.get(OXIDATION), in)
                .and(Gas.CH4, burnt.times(in.get(CH4_FACTOR)).named("CH4", "m × EF"))
                .and(
                        Gas.N2O,
                        BurntWaste.dryMatter(burnt, in)
                                .times(in.get(N2O_FACTOR))
                                .named("N2O", "m × Σ share × dm × EF"));
        return BurntWaste.check(Outcome.of(Outcome.SCOPE_1, emissions).figure("burnt", burnt), in);
    }

    private static Estimate<Mass> burnt(Values in) {
        return switch (in.get(KNOWN)) {
            case MASS -> in.get(MASS).named("burnt", "m");
            case PEOPLE ->
                PerPerson.inYear(in.get(POPULATION), in.get(GENERATION))
                        .share(in.get(BURNING_SHARE))
                        .share(in.get(BURNT_SHARE))
                        .named("burnt", "P × P frac × MSW × B frac");
        };
    }

    private static Input.Figure<Per<Mass, Mass>> factor(String name, Gas gas) {
        return Input.Figure.factor(name, Units.GRAM.per(Units.TONNE))
                .orElse(table("open_burning", key("gas", gas.id())));
    }
}
