// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.livestock;

import static org.mutirao.calc.method.Default.key;
import static org.mutirao.calc.method.Default.table;

import org.mutirao.calc.method.Bounds;
import org.mutirao.calc.method.Default;
import org.mutirao.calc.method.Estimate;
import org.mutirao.calc.method.Input;
import org.mutirao.calc.method.Values;
import org.mutirao.calc.quantity.Dimension.Count;
import org.mutirao.calc.quantity.Dimension.Mass;
import org.mutirao.calc.quantity.Dimension.Per;
import org.mutirao.calc.quantity.Dimension.Time;
import org.mutirao.calc.quantity.Quantity;
import org.mutirao.calc.quantity.Units;

/// Animals of one kind: where they live, how many they are, how heavy, and what they excrete in a year.
final class Herd {

    /// The regions of the guidelines' tables of livestock.
    enum Region implements Input.Constant {
        NORTH_AMERICA,
        WESTERN_EUROPE,
        EASTERN_EUROPE,
        OCEANIA,
        LATIN_AMERICA,
        ASIA,
        AFRICA,
        MIDDLE_EAST,
        INDIAN_SUBCONTINENT
    }

    /// The year that an inventory covers.
    static final Estimate<Time> YEAR = Estimate.exact(Quantity.of(1, Units.YEAR));

    static final Input.Choice<Animal> ANIMAL = Input.Choice.of("animal", Animal.values());
    static final Input.Choice<Region> REGION = Input.Choice.of("herdRegion", Region.values());
    static final Input.Choice<Productivity> PRODUCTIVITY =
            Input.Choice.of("productivity", new Productivity[] {Productivity.HIGH, Productivity.LOW});
    static final Input.Figure<Count> HEADS = Input.Figure.activity("heads", Units.HEAD);
    static final Input.Figure<Per<Mass, Count>> WEIGHT = Input.Figure.factor(
                    "animalWeight", Units.KILOGRAM.per(Units.HEAD))
            .within(Bounds.above(0, 2000))
            .orElse(excretion("weight"));

    private Herd() {}

    /// What each tonne of living animals excretes on a day.
    static Input.Figure<Per<Per<Mass, Mass>, Time>> rate(String name, String parameter) {
        return Input.Figure.factor(name, Units.KILOGRAM.per(Units.TONNE).per(Units.DAY))
                .within(Bounds.between(0, 100))
                .orElse(excretion(parameter));
    }

    /// - *Equation:* excreted = N × TAM × rate × 365
    /// - *Source:* 2019 Refinement to the 2006 IPCC Guidelines, Vol. 4, Ch. 10, Eq. 10.22A and 10.30.
    /// - *Valid for:* the average number of animals alive in the year.
    /// - *Units:* head, kg/head, kg/t/day; t in the year.
    static Estimate<Mass> excreted(Input.Figure<Per<Per<Mass, Mass>, Time>> rate, Values in) {
        return in.get(HEADS).times(in.get(WEIGHT)).times(YEAR.times(in.get(rate)));
    }

    private static Default excretion(String parameter) {
        return table(
                "excretion",
                key("parameter", parameter),
                key("animal", ANIMAL, Animal::id),
                key("herd", REGION, Region::id));
    }
}
