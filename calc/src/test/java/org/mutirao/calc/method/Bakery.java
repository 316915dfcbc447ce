// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.method;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mutirao.calc.factor.Factors;
import org.mutirao.calc.factor.Setting;
import org.mutirao.calc.quantity.Dimension.Distance;
import org.mutirao.calc.quantity.Dimension.Energy;
import org.mutirao.calc.quantity.Dimension.Mass;
import org.mutirao.calc.quantity.Dimension.Per;
import org.mutirao.calc.quantity.Dimension.Ratio;
import org.mutirao.calc.quantity.Dimension.Volume;
import org.mutirao.calc.quantity.Gas;
import org.mutirao.calc.quantity.Units;
import org.mutirao.calc.trace.Checked;
import org.mutirao.calc.trace.Citation;

/// A method of our own with an input of every kind: bread from ovens of gas or clay, and the vans that bring it round.
record Bakery(
        Input.Choice<Oven> oven,
        Input.Figure<Mass> bread,
        Input.Figure<Per<Energy, Mass>> heat,
        Input.Figure<Per<Mass, Energy>> co2Factor,
        Input.Figure<Ratio> sold,
        Input.Amount wood,
        Input.Figure<Per<Mass, Volume>> density,
        Input.Year since,
        Input.Rows vans,
        Input.Figure<Distance> trip,
        Input.Figure<Per<Mass, Distance>> exhaust) {

    enum Oven implements Input.Constant {
        GAS_OVEN,
        CLAY_OVEN
    }

    static final Factors FACTORS = Factors.standard();
    static final Setting SETTING = Setting.of(2019, "AR5");

    /// Made anew each time, so that what is declared is declared while the test runs.
    static Bakery open() {
        var oven = Input.Choice.of("oven", Oven.values());
        var wood = Input.Amount.activity("wood", Units.TONNE, Units.CUBIC_METRE).when(oven, Oven.CLAY_OVEN);
        var trip = Input.Figure.activity("trip", Units.KILOMETRE);
        var exhaust = Input.Figure.factor("exhaust", Units.GRAM.per(Units.KILOMETRE));
        return new Bakery(
                oven,
                Input.Figure.activity("bread", Units.TONNE),
                Input.Figure.factor("heat", Units.GIGAJOULE.per(Units.TONNE))
                        .within(Bounds.above(0, 50))
                        .when(oven, Oven.GAS_OVEN),
                Input.Figure.factor("co2Factor", Units.KILOGRAM.per(Units.TERAJOULE))
                        .orElse(Default.table("fuel_co2", Default.key("fuel", "natural-gas")))
                        .when(oven, Oven.GAS_OVEN),
                Input.Figure.factor("sold", Units.PERCENT)
                        .within(Bounds.between(0, 100))
                        .optional(),
                wood,
                Input.Figure.factor("density", Units.KILOGRAM.per(Units.CUBIC_METRE))
                        .within(Bounds.positive())
                        .when(wood, new Volume()),
                Input.Year.between("since", 1950, 2025).optional(),
                Input.Rows.of("vans", trip, exhaust),
                trip,
                exhaust);
    }

    Method method() {
        var descriptor = new Descriptor(
                "bakery",
                3,
                "E = bread × heat × EF + Σ trip × exhaust",
                new Citation("The baker", "counter"),
                List.of(oven, bread, heat, co2Factor, sold, wood, density, since, vans),
                List.of(Outcome.SCOPE_1, Outcome.SCOPE_3),
                List.of(new Descriptor.Figure("soldBread", Units.TONNE)));
        return new Method(descriptor, this::bake);
    }

    private Outcome bake(Values in) {
        var mass = in.get(bread);
        var burnt = in.get(oven) == Oven.GAS_OVEN
                ? Emissions.of(Gas.CO2, mass.times(in.get(heat)).times(in.get(co2Factor)))
                : Emissions.biogenic(in.find(density)
                        .map(known -> in.get(wood).as(new Volume()).times(known))
                        .orElseGet(() -> in.get(wood).as(new Mass())));
        var driven = in.get(vans).stream()
                .map(van -> Emissions.of(Gas.CH4, van.get(trip).times(van.get(exhaust))))
                .toList();
        var outcome = Outcome.of(Outcome.SCOPE_1, burnt).and(Outcome.SCOPE_3, Emissions.sum(driven));
        return in.find(sold)
                .map(share -> outcome.figure("soldBread", mass.share(share)))
                .orElse(outcome);
    }

    static Map<String, Given> gas(String... changes) {
        var van = Map.of("trip", Given.of("100 km"), "exhaust", Given.of("2 g/km"));
        var given = new LinkedHashMap<String, Given>();
        given.put("oven", Given.of("gas-oven"));
        given.put("bread", new Given.Value("10 t", Optional.of("20 %")));
        given.put("heat", Given.of("5 GJ/t"));
        given.put("vans", new Given.Records(List.of(van, van)));
        for (int i = 0; i < changes.length; i += 2) {
            given.put(changes[i], Given.of(changes[i + 1]));
        }
        return given;
    }

    Checked<Result> run(Map<String, Given> given) {
        return method().run(given, SETTING, FACTORS);
    }
}
