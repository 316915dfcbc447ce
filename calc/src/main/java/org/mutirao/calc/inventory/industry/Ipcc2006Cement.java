// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.industry;

import static org.mutirao.calc.method.Default.key;
import static org.mutirao.calc.method.Default.table;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.mutirao.calc.method.Bounds;
import org.mutirao.calc.method.Descriptor;
import org.mutirao.calc.method.Emissions;
import org.mutirao.calc.method.Estimate;
import org.mutirao.calc.method.Input;
import org.mutirao.calc.method.Method;
import org.mutirao.calc.method.Need;
import org.mutirao.calc.method.Outcome;
import org.mutirao.calc.method.Values;
import org.mutirao.calc.quantity.Dimension.Mass;
import org.mutirao.calc.quantity.Dimension.Per;
import org.mutirao.calc.quantity.Dimension.Ratio;
import org.mutirao.calc.quantity.Gas;
import org.mutirao.calc.quantity.Units;
import org.mutirao.calc.trace.Citation;
import org.mutirao.calc.trace.Issue;
import org.mutirao.calc.trace.Severity;

/// CO2 that leaves limestone when clinker is burnt, from the clinker or, when only that is known, the cement.
final class Ipcc2006Cement {

    private enum Source implements Input.Constant {
        CLINKER,
        CEMENT
    }

    private enum Cement implements Input.Constant {
        PORTLAND,
        BLENDED
    }

    private static final Input.Choice<Source> SOURCE = Input.Choice.of("clinkerFrom", Source.values());
    private static final Input.Figure<Mass> CLINKER =
            Input.Figure.activity("clinker", Units.TONNE).when(SOURCE, Source.CLINKER);
    private static final Input.Choice<Cement> TYPE = Input.Choice.of("cementType", Cement.values());
    private static final Input.Figure<Mass> CEMENT = Input.Figure.activity("cement", Units.TONNE);
    private static final Input.Figure<Ratio> CLINKER_SHARE =
            IndustryTables.share("clinkerShare", IndustryTables.parameter("clinker-share", TYPE));
    private static final Input.Rows CEMENTS = new Input.Rows(
            "cements", List.of(TYPE, CEMENT, CLINKER_SHARE), new Need.WhenChosen(SOURCE, Set.of(Source.CEMENT.id())));
    private static final Input.Figure<Mass> IMPORTED = traded("clinkerImported");
    private static final Input.Figure<Mass> EXPORTED = traded("clinkerExported");
    private static final Input.Figure<Per<Mass, Mass>> FACTOR = Input.Figure.factor(
                    "clinkerFactor", Units.TONNE.per(Units.TONNE))
            .within(Bounds.between(0, 1))
            .orElse(table("industry", key("product", "cement-clinker"), key("gas", "CO2")));
    private static final Input.Figure<Ratio> KILN_DUST = Input.Figure.factor("kilnDust", Units.ONE)
            .within(Bounds.between(1, 1.5))
            .orElse(IndustryTables.parameter("kiln-dust.none"));

    static final Method METHOD = new Method(
            new Descriptor(
                            "ipcc2006-cement",
                            1,
                            "CO2 = clinker × EF × CKD; clinker = Σ cement × clinker share − imports + exports",
                            new Citation("2006 IPCC Guidelines", "Vol. 3, Ch. 2, Eq. 2.1, 2.2 and 2.4"),
                            List.of(SOURCE, CLINKER, CEMENTS, IMPORTED, EXPORTED, FACTOR, KILN_DUST),
                            List.of(Outcome.SCOPE_1),
                            List.of(new Descriptor.Figure("clinker", Units.TONNE)))
                    .at("IV.1"),
            Ipcc2006Cement::compute);

    private Ipcc2006Cement() {}

    /// - *Equation:* CO2 = clinker × EF × CKD; clinker = Σ cement × clinker share − imports + exports
    /// - *Source:* 2006 IPCC Guidelines, Vol. 3, Ch. 2, Eq. 2.1, 2.2 and 2.4
    /// - *Valid for:* Tier 1 and 2; kilns in the city. The default factor holds 2 % for kiln dust: give kiln
    ///   dust only with a factor of your own. The fuel of the kiln is counted in I.3.
    /// - *Units:* t clinker or cement, t/t; t CO2.
    static Outcome compute(Values in) {
        var clinker = switch (in.get(SOURCE)) {
            case CLINKER -> in.get(CLINKER);
            case CEMENT -> clinkerOfCement(in);
        };
        var co2 = clinker.times(in.get(FACTOR)).share(in.get(KILN_DUST)).named("CO2", "clinker × EF × CKD");
        var outcome = Outcome.of(Outcome.SCOPE_1, Emissions.of(Gas.CO2, co2)).figure("clinker", clinker);
        return clinker.value() < 0
                ? outcome.but(Issue.of(Severity.ERROR, "calc.issue.clinker.more-imported-than-used"))
                : outcome;
    }

    private static Estimate<Mass> clinkerOfCement(Values in) {
        var held = in.get(CEMENTS).stream().map(row -> row.get(CEMENT).share(row.get(CLINKER_SHARE)));
        var traded = Stream.of(in.get(IMPORTED).times(-1), in.get(EXPORTED));
        return Estimate.sum(Stream.concat(held, traded).toList())
                .named("clinker", "Σ cement × clinker share − imports + exports");
    }

    private static Input.Figure<Mass> traded(String name) {
        return Input.Figure.activity(name, Units.TONNE).when(SOURCE, Source.CEMENT);
    }
}
