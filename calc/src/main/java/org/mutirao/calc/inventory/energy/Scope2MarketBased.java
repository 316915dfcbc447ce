// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.energy;

import java.util.List;
import org.mutirao.calc.method.Bounds;
import org.mutirao.calc.method.Descriptor;
import org.mutirao.calc.method.Emissions;
import org.mutirao.calc.method.Estimate;
import org.mutirao.calc.method.Input;
import org.mutirao.calc.method.Method;
import org.mutirao.calc.method.Outcome;
import org.mutirao.calc.method.Values;
import org.mutirao.calc.quantity.Dimension.Energy;
import org.mutirao.calc.quantity.Dimension.Mass;
import org.mutirao.calc.quantity.Dimension.Per;
import org.mutirao.calc.quantity.Units;
import org.mutirao.calc.trace.Citation;
import org.mutirao.calc.trace.Issue;
import org.mutirao.calc.trace.Severity;

/// Power by what was bought: a line beside the inventory, never in a total.
final class Scope2MarketBased {

    /// The name of the line: not a scope, so that nothing adds it to one.
    private static final String LINE = "marketBased";

    private static final Input.Figure<Energy> CONSUMED = Input.Figure.activity("consumed", Units.MEGAWATT_HOUR);
    private static final Input.Figure<Energy> BOUGHT = Input.Figure.activity("bought", Units.MEGAWATT_HOUR);
    private static final Input.Figure<Per<Mass, Energy>> SUPPLIER_FACTOR = factor("supplierFactor");
    private static final Input.Rows CONTRACTS = Input.Rows.of("contracts", BOUGHT, SUPPLIER_FACTOR);
    private static final Input.Figure<Per<Mass, Energy>> RESIDUAL_FACTOR = factor("residualFactor");

    static final Method METHOD = new Method(
            new Descriptor(
                    "ghgp-scope2-market-based",
                    1,
                    "E = Σ bought × EF supplier + (C − Σ bought) × EF residual",
                    new Citation("GHG Protocol Scope 2 Guidance (2015)", "Ch. 6, market-based method"),
                    List.of(CONSUMED, CONTRACTS, RESIDUAL_FACTOR),
                    List.of(LINE),
                    List.of(new Descriptor.Figure("residual", Units.MEGAWATT_HOUR))),
            Scope2MarketBased::compute);

    private Scope2MarketBased() {}

    /// - *Equation:* E = Σ bought × EF supplier + (C − Σ bought) × EF residual
    /// - *Source:* GHG Protocol Scope 2 Guidance (2015), Ch. 6, market-based method
    /// - *Valid for:* certificates and contracts of the inventory year; the rest at the residual mix of the
    ///   market.
    /// - *Units:* MWh, t CO2e/MWh; t CO2e.
    static Outcome compute(Values in) {
        var contracts = in.get(CONTRACTS);
        var bought = Estimate.sum(contracts.stream().map(one -> one.get(BOUGHT)).toList())
                .named("bought", "Σ bought");
        var residual = in.get(CONSUMED).minus(bought).named("residual", "C − Σ bought");
        var supplied = Estimate.sum(contracts.stream()
                .map(one -> one.get(BOUGHT).times(one.get(SUPPLIER_FACTOR)))
                .toList());
        var emitted = supplied.plus(residual.times(in.get(RESIDUAL_FACTOR)))
                .named("CO2e", "Σ bought × EF supplier + residual × EF residual");
        var outcome = Outcome.of(LINE, Emissions.unsplit(emitted)).figure("residual", residual);
        return residual.value() < 0
                ? outcome.but(Issue.of(Severity.ERROR, "calc.issue.contracts.more-than-consumed"))
                : outcome;
    }

    private static Input.Figure<Per<Mass, Energy>> factor(String name) {
        return Input.Figure.factor(name, Units.TONNE.per(Units.MEGAWATT_HOUR)).within(Bounds.between(0, 3));
    }
}
