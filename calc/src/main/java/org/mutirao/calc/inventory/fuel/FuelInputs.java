// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.fuel;

import static org.mutirao.calc.method.Default.key;
import static org.mutirao.calc.method.Default.table;

import java.util.ArrayList;
import java.util.List;
import org.mutirao.calc.method.Bounds;
import org.mutirao.calc.method.Emissions;
import org.mutirao.calc.method.Estimate;
import org.mutirao.calc.method.Input;
import org.mutirao.calc.method.Values;
import org.mutirao.calc.quantity.Dimension;
import org.mutirao.calc.quantity.Dimension.Energy;
import org.mutirao.calc.quantity.Dimension.Mass;
import org.mutirao.calc.quantity.Dimension.Per;
import org.mutirao.calc.quantity.Dimension.Ratio;
import org.mutirao.calc.quantity.Dimension.Volume;
import org.mutirao.calc.quantity.Gas;
import org.mutirao.calc.quantity.Units;

/// The inputs that turn an amount of a fuel into energy on the net calorific basis and into CO2. Volume,
/// mass and energy of a fuel meet only here, through a named density and calorific value.
///
/// @param fuel which fuel
/// @param amount by volume, mass or energy
/// @param basis whether an amount of energy is net or gross
public record FuelInputs(
        Input.Choice<Fuel> fuel,
        Input.Amount amount,
        Input.Figure<Per<Mass, Volume>> density,
        Input.Figure<Per<Energy, Mass>> calorificValue,
        Input.Choice<Basis> basis,
        Input.Figure<Ratio> netPerGross,
        Input.Figure<Per<Mass, Energy>> co2Factor,
        Input.Figure<Ratio> oxidation) {

    /// How a calorific value counts the heat of the water vapour: net leaves it out, as the guidelines do.
    public enum Basis implements Input.Constant {
        NET,
        GROSS
    }

    private static final Dimension ENERGY = new Energy();
    private static final Dimension MASS = new Mass();
    private static final Dimension VOLUME = new Volume();

    /// The inputs for any of these fuels.
    public static FuelInputs of(Fuel... fuels) {
        return of("", fuels);
    }

    /// The same under names that begin with a word, for the second fuel of a method.
    public static FuelInputs of(String prefix, Fuel... fuels) {
        var fuel = Input.Choice.of(name(prefix, "fuel"), fuels);
        var amount = Input.Amount.activity(name(prefix, "amount"), Units.TERAJOULE, Units.TONNE, Units.CUBIC_METRE);
        return of(prefix, fuel, amount);
    }

    /// The same for an amount that a method derives, such as from a distance: it is described elsewhere.
    public static FuelInputs of(String prefix, Input.Choice<Fuel> fuel, Input.Amount amount) {
        var perKm = new Dimension.Distance();
        var measures = new Dimension[] {
            ENERGY, MASS, VOLUME, new Per<>(ENERGY, perKm), new Per<>(MASS, perKm), new Per<>(VOLUME, perKm)
        };
        var tjPerGg = Units.TERAJOULE.per(Units.GIGAGRAM);
        var kgPerTj = Units.KILOGRAM.per(Units.TERAJOULE);
        var basis = Input.Choice.of(name(prefix, "basis"), Basis.values()).orElse(Basis.NET);
        return new FuelInputs(
                fuel,
                amount,
                Input.Figure.factor(name(prefix, "density"), Units.KILOGRAM.per(Units.CUBIC_METRE))
                        .within(Bounds.above(0, 3000))
                        .orElse(table("fuel_density", key("fuel", fuel, Fuel::id)))
                        .when(amount, VOLUME, new Per<>(VOLUME, perKm)),
                Input.Figure.factor(name(prefix, "netCalorificValue"), tjPerGg)
                        .within(Bounds.above(0, 150))
                        .orElse(table("fuel_ncv", key("fuel", fuel, Fuel::id)))
                        .when(amount, VOLUME, MASS, new Per<>(VOLUME, perKm), new Per<>(MASS, perKm)),
                basis.when(amount, ENERGY, new Per<>(ENERGY, perKm)),
                Input.Figure.factor(name(prefix, "netPerGross"), Units.ONE)
                        .within(Bounds.between(0.8, 1))
                        .orElse(table("parameters", key("parameter", fuel, one -> "net-per-gross." + one.state())))
                        .when(basis, Basis.GROSS),
                Input.Figure.factor(name(prefix, "co2Factor"), kgPerTj)
                        .within(Bounds.between(0, 400_000))
                        .orElse(table("fuel_co2", key("fuel", fuel, Fuel::id)))
                        .when(amount, measures),
                Input.Figure.factor(name(prefix, "oxidation"), Units.ONE)
                        .within(Bounds.fraction())
                        .orElse(table("fuel_oxidation", key("fuel", fuel, Fuel::id)))
                        .when(amount, measures));
    }

    /// All of them, followed by further inputs of the method.
    public List<Input<?>> and(Input<?>... more) {
        var all = new ArrayList<Input<?>>(
                List.of(fuel, amount, density, calorificValue, basis, netPerGross, co2Factor, oxidation));
        all.addAll(List.of(more));
        return all;
    }

    /// Those that say what the fuel is like, without its amount.
    public List<Input<?>> properties() {
        return List.of(fuel, density, calorificValue, co2Factor, oxidation);
    }

    /// The energy of the amount that was given, on the net calorific basis.
    public Estimate<Energy> energy(Values in) {
        return energy(in.get(amount), in);
    }

    /// - *Equation:* FC = V × ρ × NCV; FC = m × NCV; FC = GCV energy × net/gross
    /// - *Source:* 2006 IPCC Guidelines, Vol. 2, Ch. 1, section 1.4.1 and Table 1.2.
    /// - *Valid for:* a fuel with a known density and calorific value at the conditions under which it was
    ///   measured.
    /// - *Units:* m3, t or TJ in; kg/m3, TJ/Gg; TJ out.
    public Estimate<Energy> energy(Estimate<?> given, Values in) {
        return switch (given.dimension()) {
            case Energy dimension -> net(given.as(dimension), in);
            case Mass dimension ->
                given.as(dimension).times(in.get(calorificValue)).named("energy", "m × NCV");
            case Volume dimension ->
                given.as(dimension)
                        .times(in.get(density))
                        .times(in.get(calorificValue))
                        .named("energy", "V × ρ × NCV");
            case Dimension other -> throw new IllegalArgumentException(other + " is not a measure of fuel.");
        };
    }

    private Estimate<Energy> net(Estimate<Energy> energy, Values in) {
        return switch (in.get(basis)) {
            case NET -> energy.named("energy", "FC");
            case GROSS -> energy.share(in.get(netPerGross)).named("energy", "FC gross × net/gross");
        };
    }

    /// - *Equation:* E = FC × EF × OF; biogenic CO2 is a memo
    /// - *Source:* 2006 IPCC Guidelines, Vol. 2, Ch. 2, Eq. 2.1.
    /// - *Valid for:* complete or stated oxidation of one fuel.
    /// - *Units:* TJ, kg/TJ, 1; t CO2 out.
    public Emissions co2(Estimate<Energy> energy, Values in) {
        var mass = energy.times(in.get(co2Factor)).share(in.get(oxidation));
        return in.get(fuel).biogenic()
                ? Emissions.biogenic(mass.named("biogenicCO2", "FC × EF × OF"))
                : Emissions.of(Gas.CO2, mass.named("CO2", "FC × EF × OF"));
    }

    /// CH4 or N2O of combustion: energy times factor.
    public static Estimate<Mass> gas(Gas gas, Estimate<Energy> energy, Estimate<Per<Mass, Energy>> factor) {
        return energy.times(factor).named(gas.formula(), "FC × EF");
    }

    private static String name(String prefix, String name) {
        return prefix.isEmpty() ? name : prefix + Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
