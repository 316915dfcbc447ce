// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.industry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mutirao.calc.method.Bounds;
import org.mutirao.calc.method.Descriptor;
import org.mutirao.calc.method.Estimate;
import org.mutirao.calc.method.Input;
import org.mutirao.calc.method.Method;
import org.mutirao.calc.method.Outcome;
import org.mutirao.calc.method.Values;
import org.mutirao.calc.quantity.Dimension.Mass;
import org.mutirao.calc.quantity.Dimension.Ratio;
import org.mutirao.calc.quantity.Quantity;
import org.mutirao.calc.quantity.Units;
import org.mutirao.calc.trace.Citation;
import org.mutirao.calc.trace.Issue;
import org.mutirao.calc.trace.Severity;

/// HFCs and PFCs of an agent from its sales alone: what is sold builds up a bank that leaks and is retired.
final class Ipcc2006FluorinatedBank {

    private static final Input.Choice<Agent> AGENT = Agent.choice();
    private static final Input.Figure<Ratio> EMISSION_RATE =
            IndustryTables.share("emissionRate", IndustryTables.parameter("bank.emission-rate"));
    private static final Input.Figure<Ratio> LIFETIME = Input.Figure.factor("lifetime", Units.ONE)
            .within(Bounds.between(1, 100))
            .orElse(IndustryTables.parameter("bank.lifetime"));
    private static final Input.Figure<Ratio> DESTROYED =
            IndustryTables.share("destroyedAtEnd", IndustryTables.parameter("bank.destroyed"));

    static final Method METHOD = new Method(
            new Descriptor(
                            "ipcc2006-fgas-bank",
                            1,
                            "available = bank of last year × (1 − EF); retired = min(new charge d years ago × (1 − EF), available); bank = available + sold − retired; E = bank × EF + retired × (1 − destroyed)",
                            new Citation("2006 IPCC Guidelines", "Vol. 3, Ch. 7, section 7.5.2, Tier 1"),
                            AgentSales.inputs(AGENT, EMISSION_RATE, LIFETIME, DESTROYED),
                            List.of(Outcome.SCOPE_1),
                            List.of(
                                    new Descriptor.Figure("bank", Units.TONNE),
                                    new Descriptor.Figure("retired", Units.TONNE),
                                    new Descriptor.Figure("emittedAgent", Units.TONNE)))
                    .at("IV.2"),
            Ipcc2006FluorinatedBank::compute);

    /// A bank at the end of a year, and what was retired in it.
    private record Year(Estimate<Mass> bank, Estimate<Mass> retired) {}

    private Ipcc2006FluorinatedBank() {}

    /// - *Equation:* available = bank of last year × (1 − EF); retired = min(new charge d years ago × (1 − EF),
    ///   available); bank = available + sold − retired; E = bank × EF + retired × (1 − destroyed)
    /// - *Source:* 2006 IPCC Guidelines, Vol. 3, Ch. 7, section 7.5.2, Tier 1
    /// - *Valid for:* Tier 1; all years since the agent was introduced, or this year's sales cast back to it.
    ///   The new charge is what is not used for servicing; all that is sold unless stated.
    /// - *Units:* t agent a year, share a year, years; t of each gas.
    static Outcome compute(Values in) {
        var sales = AgentSales.read(in);
        double lifetime = in.get(LIFETIME).value();
        if (sales.value().isEmpty() || lifetime != Math.rint(lifetime)) {
            var issues = new ArrayList<>(sales.issues());
            if (lifetime != Math.rint(lifetime)) {
                issues.add(Issue.of(Severity.ERROR, "calc.issue.years.not-whole", LIFETIME.name()));
            }
            return new Outcome(Map.of(), Map.of(), issues);
        }
        var rate = in.get(EMISSION_RATE);
        var last = last(sales.value().get(), (int) lifetime, rate.complement().named("kept", "1 − EF"));
        var emitted = last.bank()
                .share(rate)
                .plus(last.retired().share(in.get(DESTROYED).complement().named("lost", "1 − destroyed")))
                .named("emittedAgent", "bank × EF + retired × (1 − destroyed)");
        return Outcome.of(Outcome.SCOPE_1, in.get(AGENT).emissions(emitted))
                .figure("bank", last.bank())
                .figure("retired", last.retired())
                .figure("emittedAgent", emitted);
    }

    /// The bank of the last of these years, the first of which began with none.
    private static Year last(List<AgentSales> years, int lifetime, Estimate<Ratio> kept) {
        var none = Estimate.exact(new Quantity<>(0, new Mass()));
        var year = new Year(none, none);
        for (int i = 0; i < years.size(); i++) {
            var available = year.bank().share(kept);
            var old = i < lifetime
                    ? Optional.<Estimate<Mass>>empty()
                    : Optional.of(years.get(i - lifetime).newCharge().share(kept));
            var retired = old.map(charge -> charge.value() < available.value() ? charge : available)
                    .orElse(none);
            var bank = available.plus(years.get(i).sold()).minus(retired).named("bank", "available + sold − retired");
            year = new Year(bank, retired.named("retired", "min(new charge × (1 − EF), available)"));
        }
        return year;
    }
}
