// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.industry;

import static org.mutirao.calc.method.Default.key;
import static org.mutirao.calc.method.Default.table;

import java.util.List;
import org.mutirao.calc.method.Bounds;
import org.mutirao.calc.method.Default;
import org.mutirao.calc.method.Descriptor;
import org.mutirao.calc.method.Estimate;
import org.mutirao.calc.method.Input;
import org.mutirao.calc.method.Method;
import org.mutirao.calc.method.Outcome;
import org.mutirao.calc.method.Values;
import org.mutirao.calc.quantity.Dimension;
import org.mutirao.calc.quantity.Dimension.Count;
import org.mutirao.calc.quantity.Dimension.Mass;
import org.mutirao.calc.quantity.Dimension.Per;
import org.mutirao.calc.quantity.Dimension.Ratio;
import org.mutirao.calc.quantity.Units;
import org.mutirao.calc.trace.Citation;

/// HFCs and PFCs of refrigeration, air conditioning, foams and fire protection over the life of the equipment.
final class Ipcc2006FluorinatedEquipment {

    private enum Application implements Input.Constant {
        DOMESTIC_REFRIGERATION,
        STAND_ALONE_COMMERCIAL,
        MEDIUM_LARGE_COMMERCIAL,
        TRANSPORT_REFRIGERATION,
        INDUSTRIAL_REFRIGERATION,
        CHILLERS,
        AIR_CONDITIONING,
        MOBILE_AIR_CONDITIONING,
        CLOSED_CELL_FOAM,
        FIRE_PROTECTION
    }

    private static final Input.Choice<Agent> AGENT = Agent.choice();
    private static final Input.Choice<Application> APPLICATION = Input.Choice.of("application", Application.values());
    private static final Input.Figure<Mass> CHARGED = Input.Figure.activity("charged", Units.TONNE);
    private static final Input.Figure<Ratio> CHARGING = rate("chargingLoss", "charging");
    private static final Input.Amount BANK = Input.Amount.activity("bank", Units.TONNE, Units.ITEM);
    private static final Input.Figure<Per<Mass, Count>> CHARGE = Input.Figure.factor(
                    "charge", Units.KILOGRAM.per(Units.ITEM))
            .within(Bounds.above(0, 100_000))
            .orElse(byApplication("charge"))
            .when(BANK, new Count());
    private static final Input.Figure<Ratio> OPERATION = rate("operationLoss", "operation");
    private static final Input.Figure<Mass> RETIRED = Input.Figure.activity("retired", Units.TONNE);
    private static final Input.Figure<Ratio> LEFT = rate("leftShare", "left");
    private static final Input.Figure<Ratio> RECOVERED = rate("recoveredShare", "recovered");
    private static final Input.Figure<Mass> CONTAINERS =
            Input.Figure.activity("containers", Units.TONNE).orElse(IndustryTables.parameter("none.containers"));
    private static final Input.Figure<Ratio> CONTAINER_LOSS =
            IndustryTables.share("containerLoss", IndustryTables.parameter("container-loss"));

    static final Method METHOD = new Method(
            new Descriptor(
                            "ipcc2006-fgas-equipment",
                            1,
                            "E = containers × c + charged × k + bank × x + retired × left × (1 − recovered)",
                            new Citation(
                                    "2006 IPCC Guidelines", "Vol. 3, Ch. 7, Eq. 7.7, 7.10 to 7.14 and 7.17, Table 7.9"),
                            List.of(
                                    AGENT,
                                    APPLICATION,
                                    CHARGED,
                                    CHARGING,
                                    BANK,
                                    CHARGE,
                                    OPERATION,
                                    RETIRED,
                                    LEFT,
                                    RECOVERED,
                                    CONTAINERS,
                                    CONTAINER_LOSS),
                            List.of(Outcome.SCOPE_1),
                            List.of(
                                    new Descriptor.Figure("bank", Units.TONNE),
                                    new Descriptor.Figure("emittedAgent", Units.TONNE)))
                    .at("IV.2"),
            Ipcc2006FluorinatedEquipment::compute);

    private Ipcc2006FluorinatedEquipment() {}

    /// - *Equation:* E = containers × c + charged × k + bank × x + retired × left × (1 − recovered)
    /// - *Source:* 2006 IPCC Guidelines, Vol. 3, Ch. 7, Eq. 7.7, 7.10 to 7.14 and 7.17, Table 7.9
    /// - *Valid for:* Tier 2a; one agent in one application. Defaults lie in the middle of wide ranges. CFCs
    ///   and HCFCs are left out; hydrocarbons of a blend too.
    /// - *Units:* t agent or number of units, kg for each, 1; t of each gas.
    static Outcome compute(Values in) {
        var bank = bank(in.get(BANK), in);
        var retired = in.get(RETIRED)
                .share(in.get(LEFT))
                .share(in.get(RECOVERED).complement().named("lost", "1 − recovered"))
                .named("retirement", "retired × left × (1 − recovered)");
        var emitted = in.get(CONTAINERS)
                .share(in.get(CONTAINER_LOSS))
                .named("containers", "containers × c")
                .plus(in.get(CHARGED).share(in.get(CHARGING)).named("charging", "charged × k"))
                .plus(bank.share(in.get(OPERATION)).named("operation", "bank × x"))
                .plus(retired)
                .named("emittedAgent", "containers + charging + operation + retirement");
        return Outcome.of(Outcome.SCOPE_1, in.get(AGENT).emissions(emitted))
                .figure("bank", bank)
                .figure("emittedAgent", emitted);
    }

    private static Estimate<Mass> bank(Estimate<?> bank, Values in) {
        return switch (bank.dimension()) {
            case Mass mass -> bank.as(mass);
            case Count count -> bank.as(count).times(in.get(CHARGE)).named("bank", "units × charge");
            case Dimension other -> throw new IllegalArgumentException(other + " is not a measure of a bank.");
        };
    }

    private static Input.Figure<Ratio> rate(String name, String quantity) {
        return Input.Figure.factor(name, Units.PERCENT)
                .within(Bounds.between(0, 100))
                .orElse(byApplication(quantity));
    }

    private static Default byApplication(String quantity) {
        return table("fgas", key("application", APPLICATION, Application::id), key("quantity", quantity));
    }
}
