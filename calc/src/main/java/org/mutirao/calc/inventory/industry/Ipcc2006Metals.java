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

/// CO2 and CH4 of iron, steel, coke, ferroalloys, lead, zinc and magnesium, by what is produced.
final class Ipcc2006Metals {

    private enum Metal implements Input.Constant {
        COKE_BY_PRODUCT_RECOVERY(true),
        COKE_WITHOUT_RECOVERY(true),
        SINTER(true),
        PELLETS(false),
        PIG_IRON(false),
        DIRECT_REDUCED_IRON(false),
        STEEL_BASIC_OXYGEN(false),
        STEEL_ELECTRIC_ARC(false),
        STEEL_OPEN_HEARTH(false),
        STEEL_OF_UNKNOWN_ROUTE(false),
        FERROSILICON_45(false),
        FERROSILICON_65(true),
        FERROSILICON_75(true),
        FERROSILICON_90(true),
        FERROMANGANESE_7C(false),
        FERROMANGANESE_1C(false),
        SILICOMANGANESE(false),
        SILICON_METAL(true),
        FERROCHROMIUM(false),
        FERROCHROMIUM_WITH_SINTER(false),
        LEAD(false),
        ZINC(false),
        MAGNESIUM_FROM_DOLOMITE(false),
        MAGNESIUM_FROM_MAGNESITE(false);

        private final boolean methane;

        Metal(boolean methane) {
            this.methane = methane;
        }

        static Metal[] withMethane() {
            return Arrays.stream(values()).filter(one -> one.methane).toArray(Metal[]::new);
        }
    }

    private static final Input.Choice<Metal> METAL = Input.Choice.of("product", Metal.values());
    private static final Input.Figure<Mass> PRODUCED = Input.Figure.activity("produced", Units.TONNE);
    private static final Input.Figure<Per<Mass, Mass>> CO2 = IndustryTables.co2(METAL);
    private static final Input.Figure<Per<Mass, Mass>> CH4 =
            IndustryTables.gas("ch4Factor", METAL, "CH4").when(METAL, Metal.withMethane());

    static final Method METHOD = new Method(
            new Descriptor(
                            "ipcc2006-metals",
                            1,
                            "E = product × EF",
                            new Citation(
                                    "2006 IPCC Guidelines with the 2019 Refinement",
                                    "Vol. 3, Ch. 4, Eq. 4.1 to 4.8, 4.15, 4.18, 4.28, 4.32 and 4.33"),
                            List.of(METAL, PRODUCED, CO2, CH4),
                            List.of(Outcome.SCOPE_1),
                            List.of())
                    .at("IV.1"),
            Ipcc2006Metals::compute);

    private Ipcc2006Metals() {}

    /// - *Equation:* E = product × EF
    /// - *Source:* 2006 IPCC Guidelines with the 2019 Refinement, Vol. 3, Ch. 4, Eq. 4.1 to 4.8, 4.15, 4.18,
    ///   4.28, 4.32 and 4.33
    /// - *Valid for:* Tier 1; one product, by the edition of the profile. Steel of basic oxygen furnaces holds
    ///   the blast furnace; pig iron is only what is not made into steel. Coke and coal as reductants are not
    ///   counted again in I.3.
    /// - *Units:* t product, t/t and kg/t; t of each gas.
    static Outcome compute(Values in) {
        return Outcome.of(Outcome.SCOPE_1, Production.emissions(in.get(PRODUCED), in.get(CO2), in.find(CH4)));
    }
}
