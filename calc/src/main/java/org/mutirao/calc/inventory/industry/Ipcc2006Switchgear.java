// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.industry;

import static org.mutirao.calc.method.Default.parameter;

import java.util.List;
import org.mutirao.calc.method.Default;
import org.mutirao.calc.method.Descriptor;
import org.mutirao.calc.method.Emissions;
import org.mutirao.calc.method.Estimate;
import org.mutirao.calc.method.Input;
import org.mutirao.calc.method.Method;
import org.mutirao.calc.method.Outcome;
import org.mutirao.calc.method.Values;
import org.mutirao.calc.quantity.Dimension.Mass;
import org.mutirao.calc.quantity.Dimension.Ratio;
import org.mutirao.calc.quantity.Gas;
import org.mutirao.calc.quantity.Units;
import org.mutirao.calc.trace.Citation;

/// SF6 that escapes from electrical equipment when it is made, used and retired.
final class Ipcc2006Switchgear {

    /// Sealed for life at medium voltage, or closed and refilled at high voltage.
    private enum Equipment implements Input.Constant {
        SEALED,
        CLOSED
    }

    private enum Made implements Input.Constant {
        ELSEWHERE,
        IN_THE_CITY
    }

    private static final Input.Choice<Equipment> EQUIPMENT = Input.Choice.of("equipment", Equipment.values());
    private static final Input.Figure<Mass> INSTALLED = Input.Figure.activity("installed", Units.TONNE);
    private static final Input.Figure<Ratio> USE = rate("useLoss", "use");
    private static final Input.Figure<Mass> RETIRED = Input.Figure.activity("retired", Units.TONNE);
    private static final Input.Figure<Ratio> LEFT = rate("leftShare", "left");
    private static final Input.Figure<Ratio> RECOVERED =
            IndustryTables.share("recoveredShare", parameter("share.none"));
    private static final Input.Choice<Made> MADE =
            Input.Choice.of("equipmentMade", Made.values()).orElse(Made.ELSEWHERE);
    private static final Input.Figure<Mass> CONSUMED =
            Input.Figure.activity("consumedInManufacture", Units.TONNE).when(MADE, Made.IN_THE_CITY);
    private static final Input.Figure<Ratio> MANUFACTURE =
            rate("manufactureLoss", "manufacturing").when(MADE, Made.IN_THE_CITY);

    static final Method METHOD = new Method(
            new Descriptor(
                            "ipcc2006-switchgear",
                            1,
                            "SF6 = consumed × EF manufacture + installed × EF use + retired × left × (1 − recovered)",
                            new Citation("2006 IPCC Guidelines", "Vol. 3, Ch. 8, Eq. 8.1, Tables 8.2 and 8.3"),
                            List.of(EQUIPMENT, INSTALLED, USE, RETIRED, LEFT, RECOVERED, MADE, CONSUMED, MANUFACTURE),
                            List.of(Outcome.SCOPE_1),
                            List.of())
                    .at("IV.2"),
            Ipcc2006Switchgear::compute);

    private Ipcc2006Switchgear() {}

    /// - *Equation:* SF6 = consumed × EF manufacture + installed × EF use + retired × left × (1 − recovered)
    /// - *Source:* 2006 IPCC Guidelines, Vol. 3, Ch. 8, Eq. 8.1, Tables 8.2 and 8.3
    /// - *Valid for:* Tier 1; the nameplate capacity in the city. Defaults only for the region Europe, Japan
    ///   and, in part, the USA; elsewhere rates of one's own.
    /// - *Units:* t SF6 by nameplate, share a year; t SF6.
    static Outcome compute(Values in) {
        var used = in.get(INSTALLED).share(in.get(USE)).named("use", "installed × EF use");
        var retired = in.get(RETIRED)
                .share(in.get(LEFT))
                .share(in.get(RECOVERED).complement().named("lost", "1 − recovered"))
                .named("retirement", "retired × left × (1 − recovered)");
        var operated = used.plus(retired);
        var all = switch (in.get(MADE)) {
            case ELSEWHERE -> operated;
            case IN_THE_CITY -> operated.plus(manufacture(in));
        };
        return Outcome.of(Outcome.SCOPE_1, Emissions.of(Gas.SF6, all.named("SF6", "Σ")));
    }

    private static Estimate<Mass> manufacture(Values in) {
        return in.get(CONSUMED).share(in.get(MANUFACTURE)).named("manufacture", "consumed × EF manufacture");
    }

    private static Input.Figure<Ratio> rate(String name, String stage) {
        return IndustryTables.share(name, byEquipment(stage));
    }

    private static Default byEquipment(String stage) {
        return Default.table(
                "industry_parameters",
                Default.key("parameter", EQUIPMENT, equipment -> "switchgear." + equipment.id() + "." + stage));
    }
}
