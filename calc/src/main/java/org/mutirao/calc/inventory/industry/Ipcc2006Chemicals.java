// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.industry;

import java.util.Arrays;
import java.util.List;
import org.mutirao.calc.method.Descriptor;
import org.mutirao.calc.method.Input;
import org.mutirao.calc.method.Method;
import org.mutirao.calc.method.Outcome;
import org.mutirao.calc.method.Values;
import org.mutirao.calc.quantity.Dimension.Mass;
import org.mutirao.calc.quantity.Dimension.Per;
import org.mutirao.calc.quantity.Units;
import org.mutirao.calc.trace.Citation;

/// CO2 and CH4 of carbides, titanium dioxide, soda ash and petrochemicals, by what is produced.
final class Ipcc2006Chemicals {

    private enum Chemical implements Input.Constant {
        CALCIUM_CARBIDE(false),
        CALCIUM_CARBIDE_USE(false),
        SILICON_CARBIDE(true),
        SYNTHETIC_RUTILE(false),
        RUTILE_CHLORIDE_ROUTE(false),
        NATURAL_SODA_ASH(false),
        TRONA(false),
        METHANOL(true),
        ETHYLENE_FROM_NAPHTHA(true),
        ETHYLENE_FROM_GAS_OIL(true),
        ETHYLENE_FROM_ETHANE(true),
        ETHYLENE_FROM_PROPANE(true),
        ETHYLENE_FROM_BUTANE(true),
        ETHYLENE_DICHLORIDE(true),
        VINYL_CHLORIDE(true),
        ETHYLENE_OXIDE_AIR(true),
        ETHYLENE_OXIDE_OXYGEN(true),
        ACRYLONITRILE(true),
        CARBON_BLACK_FURNACE(true),
        CARBON_BLACK_THERMAL(true),
        CARBON_BLACK_ACETYLENE(true);

        private final boolean methane;

        Chemical(boolean methane) {
            this.methane = methane;
        }

        static Chemical[] withMethane() {
            return Arrays.stream(values()).filter(one -> one.methane).toArray(Chemical[]::new);
        }
    }

    private static final Input.Choice<Chemical> CHEMICAL = Input.Choice.of("product", Chemical.values());
    private static final Input.Figure<Mass> PRODUCED = Input.Figure.activity("produced", Units.TONNE);
    private static final Input.Figure<Per<Mass, Mass>> CO2 = IndustryTables.co2(CHEMICAL);
    private static final Input.Figure<Per<Mass, Mass>> CH4 =
            IndustryTables.gas("ch4Factor", CHEMICAL, "CH4").when(CHEMICAL, Chemical.withMethane());

    static final Method METHOD = new Method(
            new Descriptor(
                            "ipcc2006-chemicals",
                            1,
                            "E = product × EF",
                            new Citation("2006 IPCC Guidelines", "Vol. 3, Ch. 3, Eq. 3.11 to 3.15 and 3.23"),
                            List.of(CHEMICAL, PRODUCED, CO2, CH4),
                            List.of(Outcome.SCOPE_1),
                            List.of())
                    .at("IV.1"),
            Ipcc2006Chemicals::compute);

    private Ipcc2006Chemicals() {}

    /// - *Equation:* E = product × EF
    /// - *Source:* 2006 IPCC Guidelines, Vol. 3, Ch. 3, Eq. 3.11 to 3.15 and 3.23
    /// - *Valid for:* Tier 1; one product. The factors hold feedstock and by-products that are burnt, which
    ///   are then not counted in I.3. They are to be confirmed.
    /// - *Units:* t product (of trona and of carbide that is used: t consumed), t/t and kg/t; t of each gas.
    static Outcome compute(Values in) {
        return Outcome.of(Outcome.SCOPE_1, Production.emissions(in.get(PRODUCED), in.get(CO2), in.find(CH4)));
    }
}
