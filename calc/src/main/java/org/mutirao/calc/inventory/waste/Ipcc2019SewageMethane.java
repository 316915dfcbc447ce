// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.waste;

import static org.mutirao.calc.method.Default.key;
import static org.mutirao.calc.method.Default.parameter;
import static org.mutirao.calc.method.Default.table;

import java.util.List;
import java.util.Optional;
import org.mutirao.calc.method.Bounds;
import org.mutirao.calc.method.Descriptor;
import org.mutirao.calc.method.Emissions;
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
import org.mutirao.calc.trace.Issue;
import org.mutirao.calc.trace.Severity;

/// Methane of the wastewater of homes: where it is treated, and where its effluent flows.
final class Ipcc2019SewageMethane {

    /// Which sludge is taken out, and so how much organic matter leaves with each tonne of it.
    private enum Sludge implements Input.Constant {
        PRIMARY,
        PRIMARY_AND_SECONDARY,
        DIGESTED,
        WITHOUT_PRIMARY
    }

    private enum Water implements Input.Constant {
        UNSPECIFIED,

        /// Reservoirs, lakes and estuaries.
        STILL,
        FLOWING
    }

    private static final Input.Figure<Per<Per<Mass, People>, Time>> BOD = Input.Figure.factor(
                    "bod", PerPerson.GRAM_A_DAY)
            .within(Bounds.between(0, 1e4))
            .orElse(table("wastewater_bod"));
    private static final Input.Figure<Per<Mass, Mass>> YIELD = Input.Figure.factor(
                    "methaneYield", Units.KILOGRAM.per(Units.KILOGRAM))
            .within(Bounds.between(0, 1))
            .orElse(parameter("wastewater.methane-per-bod"));
    private static final Input.Choice<Water> WATER =
            Input.Choice.of("receivingWater", Water.values()).orElse(Water.UNSPECIFIED);
    private static final Input.Figure<Ratio> DISCHARGE_MCF = Input.Figure.factor("dischargeCorrection", Units.ONE)
            .within(Bounds.fraction())
            .orElse(table("wastewater_discharge", key("water", WATER, Water::id), key("gas", Gas.CH4.id())));

    private static final Input.Choice<SewageSystem> SYSTEM = Input.Choice.of("system", SewageSystem.values());
    private static final Input.Figure<Ratio> SHARE =
            Input.Figure.factor("peopleShare", Units.PERCENT).within(Bounds.between(0, 100));
    private static final Input.Figure<Ratio> CO_DISCHARGE =
            SewageSystem.property("coDischarge", SYSTEM, "co-discharge").within(Bounds.between(1, 5));
    private static final Input.Figure<Ratio> MCF =
            SewageSystem.property("methaneCorrection", SYSTEM, "methane-correction");
    private static final Input.Choice<Sludge> SLUDGE = Input.Choice.of("sludge", Sludge.values())
            .orElse(Sludge.PRIMARY_AND_SECONDARY)
            .when(SYSTEM, SewageSystem.AEROBIC);
    private static final Input.Figure<Mass> SLUDGE_MASS = Input.Figure.activity("sludgeMass", Units.TONNE)
            .orElse(parameter("none.mass"))
            .when(SYSTEM, SewageSystem.AEROBIC);
    private static final Input.Figure<Per<Mass, Mass>> SLUDGE_FACTOR = Input.Figure.factor(
                    "organicsPerSludge", Units.KILOGRAM.per(Units.KILOGRAM))
            .within(Bounds.between(0, 2))
            .orElse(table("wastewater_sludge", key("sludge", SLUDGE, Sludge::id)))
            .when(SYSTEM, SewageSystem.AEROBIC);
    private static final Input.Figure<Ratio> EMPTIED = septic("emptiedShare", "wastewater.septic-emptied");
    private static final Input.Figure<Ratio> SEPTIC_SLUDGE = septic("septicSludge", "wastewater.septic-sludge");
    private static final Input.Figure<Mass> RECOVERED =
            Input.Figure.activity("recovered", Units.TONNE).orElse(parameter("none.mass"));
    private static final Input.Figure<Ratio> REMOVED =
            SewageSystem.property("organicsRemoved", SYSTEM, "organics-removed");
    private static final Input.Figure<Ratio> TO_WATER = SewageSystem.property("toWater", SYSTEM, "to-water");
    private static final Input.Rows SYSTEMS = Input.Rows.of(
            "systems",
            SYSTEM,
            SHARE,
            CO_DISCHARGE,
            MCF,
            SLUDGE,
            SLUDGE_MASS,
            SLUDGE_FACTOR,
            EMPTIED,
            SEPTIC_SLUDGE,
            RECOVERED,
            REMOVED,
            TO_WATER);

    static final Method METHOD = new Method(
            new Descriptor(
                            "ipcc2019-sewage-methane",
                            1,
                            "CH4 = Σ ((TOW − S) × B0 × MCF − R) + Σ TOW × (1 − removed) × B0 × MCF discharge; TOW = P × share × BOD × I",
                            new Citation(
                                    "2019 Refinement to the 2006 IPCC Guidelines", "Vol. 5, Ch. 6, Eq. 6.1 to 6.3D"),
                            List.of(PerPerson.POPULATION, BOD, YIELD, WATER, DISCHARGE_MCF, SYSTEMS),
                            List.of(Outcome.SCOPE_1),
                            List.of(
                                    new Descriptor.Figure("organics", Units.TONNE),
                                    new Descriptor.Figure("treatmentMethane", Units.TONNE),
                                    new Descriptor.Figure("effluentOrganics", Units.TONNE),
                                    new Descriptor.Figure("effluentMethane", Units.TONNE)))
                    .at("III.4.1", "III.4.2", "III.4.3"),
            Ipcc2019SewageMethane::compute);

    private Ipcc2019SewageMethane() {}

    /// - *Equation:* CH4 = Σ ((TOW − S) × B0 × MCF − R) + Σ TOW × (1 − removed) × B0 × MCF discharge; TOW = P ×
    ///   share × BOD × I
    /// - *Source:* 2019 Refinement to the 2006 IPCC Guidelines, Vol. 5, Ch. 6, Eq. 6.1 to 6.3D
    /// - *Valid for:* Tier 1 and 2; every pathway of the wastewater. The 2006 edition is a profile: it
    ///   has other correction factors and leaves treated effluent out.
    /// - *Units:* people, g/person/day, kg/kg; t organic matter as BOD, t CH4.
    static Outcome compute(Values in) {
        var rows = in.get(SYSTEMS);
        var organics =
                PerPerson.inYear(in.get(PerPerson.POPULATION), in.get(BOD)).named("organics", "P × BOD");
        var generated = rows.stream().map(row -> generated(organics, row)).toList();
        var treatment = Estimate.sum(generated)
                .minus(Estimate.sum(rows.stream().map(row -> row.get(RECOVERED)).toList()))
                .named("treatmentMethane", "Σ (TOW − S) × B0 × MCF − R");
        var effluent = Estimate.sum(rows.stream()
                        .map(row -> collected(organics, row)
                                .share(row.get(REMOVED).complement())
                                .share(row.get(TO_WATER)))
                        .toList())
                .named("effluentOrganics", "Σ TOW × (1 − removed) × to water");
        var discharge = effluent.times(in.get(YIELD))
                .share(in.get(DISCHARGE_MCF))
                .named("effluentMethane", "TOW effluent × B0 × MCF discharge");
        var outcome = Outcome.of(
                        Outcome.SCOPE_1,
                        Emissions.of(Gas.CH4, treatment.plus(discharge).named("CH4", "treatment + discharge")))
                .figure(
                        "organics",
                        Estimate.sum(rows.stream()
                                        .map(row -> collected(organics, row))
                                        .toList())
                                .named("organics", "Σ TOW"))
                .figure("treatmentMethane", treatment)
                .figure("effluentOrganics", effluent)
                .figure("effluentMethane", discharge);
        return Shares.check(check(outcome, organics, in), SYSTEMS, SHARE, in);
    }

    private static Outcome check(Outcome outcome, Estimate<Mass> organics, Values in) {
        var checked = outcome;
        for (var row : in.get(SYSTEMS)) {
            if (sludge(organics, row)
                    .filter(taken -> taken.value() > collected(organics, row).value())
                    .isPresent()) {
                checked = checked.but(Issue.of(Severity.ERROR, "calc.issue.sludge.more-than-organics"));
            } else if (row.get(RECOVERED).value() > generated(organics, row).value()) {
                checked = checked.but(Issue.of(Severity.ERROR, "calc.issue.recovered.more-than-generated"));
            }
        }
        return checked;
    }

    private static Estimate<Mass> generated(Estimate<Mass> organics, Values row) {
        var collected = collected(organics, row);
        return sludge(organics, row)
                .map(taken -> collected.minus(taken).named("treatedOrganics", "TOW − S"))
                .orElse(collected)
                .times(row.get(YIELD))
                .share(row.get(MCF))
                .named("generated", "(TOW − S) × B0 × MCF");
    }

    private static Estimate<Mass> collected(Estimate<Mass> organics, Values row) {
        return organics.share(row.get(SHARE)).share(row.get(CO_DISCHARGE)).named("organics", "TOW × share × I");
    }

    /// The organic matter that leaves with the sludge, of systems that have some.
    private static Optional<Estimate<Mass>> sludge(Estimate<Mass> organics, Values row) {
        var aerobic = row.find(SLUDGE_MASS)
                .map(mass -> mass.times(row.get(SLUDGE_FACTOR)).named("sludge", "S × K rem"));
        return aerobic.or(() -> row.find(EMPTIED)
                .map(share -> collected(organics, row)
                        .share(share)
                        .share(row.get(SEPTIC_SLUDGE))
                        .named("sludge", "TOW × F × 0.5")));
    }

    private static Input.Figure<Ratio> septic(String name, String parameter) {
        return Input.Figure.factor(name, Units.ONE)
                .within(Bounds.fraction())
                .orElse(parameter(parameter))
                .when(SYSTEM, SewageSystem.SEPTIC);
    }
}
