// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.quantity;

/// What is measured, as a type: a mass cannot be added to an energy, and a method that asks for kilograms per
/// terajoule
/// is given nothing else. Each dimension is its own value too, so that text read at run time can be checked
/// against it.
public sealed interface Dimension {

    /// Canonical unit: tonne.
    record Mass() implements Dimension {}

    /// Canonical unit: terajoule. For fuels on the net calorific basis unless a method says otherwise.
    record Energy() implements Dimension {}

    /// Canonical unit: cubic metre.
    record Volume() implements Dimension {}

    /// Canonical unit: hectare.
    record Area() implements Dimension {}

    /// Canonical unit: kilometre, of a line on the ground or travelled by a vehicle.
    record Distance() implements Dimension {}

    /// Canonical unit: one person.
    record People() implements Dimension {}

    /// Canonical unit: one thing, such as an appliance, a vehicle or an animal.
    record Count() implements Dimension {}

    /// Canonical unit: passenger-kilometre.
    record PassengerDistance() implements Dimension {}

    /// Canonical unit: tonne-kilometre.
    record TonneDistance() implements Dimension {}

    /// Canonical unit: year of 365 days.
    record Time() implements Dimension {}

    /// Canonical unit: kelvin, absolute.
    record Temperature() implements Dimension {}

    /// A share or quotient of two amounts of one dimension. Canonical unit: one.
    record Ratio() implements Dimension {}

    /// An amount of one dimension for each unit of another: tonnes per terajoule.
    record Per<N extends Dimension, D extends Dimension>(N amount, D by) implements Dimension {}

    /// The id of the unit in which amounts are held.
    default String canonicalUnit() {
        return switch (this) {
            case Mass() -> "t";
            case Energy() -> "TJ";
            case Volume() -> "m3";
            case Area() -> "ha";
            case Distance() -> "km";
            case People() -> "person";
            case Count() -> "item";
            case PassengerDistance() -> "pkm";
            case TonneDistance() -> "tkm";
            case Time() -> "yr";
            case Temperature() -> "K";
            case Ratio() -> "1";
            case Per<?, ?> per -> per.amount().canonicalUnit() + "/" + per.by().canonicalUnit();
        };
    }
}
