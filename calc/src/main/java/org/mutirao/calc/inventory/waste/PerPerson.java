// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.waste;

import org.mutirao.calc.method.Estimate;
import org.mutirao.calc.method.Input;
import org.mutirao.calc.quantity.Dimension.Mass;
import org.mutirao.calc.quantity.Dimension.People;
import org.mutirao.calc.quantity.Dimension.Per;
import org.mutirao.calc.quantity.Dimension.Time;
import org.mutirao.calc.quantity.Quantity;
import org.mutirao.calc.quantity.Unit;
import org.mutirao.calc.quantity.Units;

/// What every person gives off day by day: waste, organic matter, protein.
final class PerPerson {

    static final Unit<Per<Per<Mass, People>, Time>> GRAM_A_DAY =
            Units.GRAM.per(Units.PERSON).per(Units.DAY);

    static final Input.Figure<People> POPULATION = Input.Figure.activity("population", Units.PERSON);

    private static final Estimate<Time> YEAR = Estimate.exact(Quantity.of(1, Units.YEAR));

    private PerPerson() {}

    /// What so many people give off in a year.
    static Estimate<Mass> inYear(Estimate<People> people, Estimate<Per<Per<Mass, People>, Time>> rate) {
        return people.times(YEAR.times(rate));
    }
}
