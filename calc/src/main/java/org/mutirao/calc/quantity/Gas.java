// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.quantity;

import java.util.Arrays;
import java.util.Optional;

/// The gases of an inventory. Methane stands twice, because its warming differs by the origin of its carbon.
public enum Gas {

    /// Carbon dioxide of fossil or mineral origin, or of a lasting loss of biomass. That of burnt or decayed
    /// biomass is
    /// a
    /// memo beside the gases and never among them.
    CO2("CO2", "CO2", Family.CO2),

    /// Methane whose carbon is counted as CO2 already (all combustion) or is biogenic.
    CH4("CH4", "CH4", Family.CH4),

    /// Methane of fossil origin that escapes unburnt: fugitive and process emissions.
    CH4_FOSSIL("CH4-fossil", "CH4", Family.CH4),
    N2O("N2O", "N2O", Family.N2O),
    SF6("SF6", "SF6", Family.SF6),
    NF3("NF3", "NF3", Family.NF3),
    HFC_23("HFC-23", "HFC-23", Family.HFC),
    HFC_32("HFC-32", "HFC-32", Family.HFC),
    HFC_41("HFC-41", "HFC-41", Family.HFC),
    HFC_125("HFC-125", "HFC-125", Family.HFC),
    HFC_134("HFC-134", "HFC-134", Family.HFC),
    HFC_134A("HFC-134a", "HFC-134a", Family.HFC),
    HFC_143("HFC-143", "HFC-143", Family.HFC),
    HFC_143A("HFC-143a", "HFC-143a", Family.HFC),
    HFC_152A("HFC-152a", "HFC-152a", Family.HFC),
    HFC_227EA("HFC-227ea", "HFC-227ea", Family.HFC),
    HFC_236FA("HFC-236fa", "HFC-236fa", Family.HFC),
    HFC_245FA("HFC-245fa", "HFC-245fa", Family.HFC),
    HFC_365MFC("HFC-365mfc", "HFC-365mfc", Family.HFC),
    HFC_43_10MEE("HFC-43-10mee", "HFC-43-10mee", Family.HFC),
    CF4("CF4", "CF4", Family.PFC),
    C2F6("C2F6", "C2F6", Family.PFC),
    C3F8("C3F8", "C3F8", Family.PFC),
    C_C4F8("c-C4F8", "c-C4F8", Family.PFC),
    C4F10("C4F10", "C4F10", Family.PFC),
    C5F12("C5F12", "C5F12", Family.PFC),
    C6F14("C6F14", "C6F14", Family.PFC);

    /// The seven gases and groups of gases that an inventory reports.
    public enum Family {
        CO2,
        CH4,
        N2O,
        HFC,
        PFC,
        SF6,
        NF3
    }

    private final String id;
    private final String formula;
    private final Family family;

    Gas(String id, String formula, Family family) {
        this.id = id;
        this.formula = formula;
        this.family = family;
    }

    public static Optional<Gas> find(String id) {
        return Arrays.stream(values()).filter(gas -> gas.id.equals(id)).findFirst();
    }

    /// As the reference tables write it.
    public String id() {
        return id;
    }

    public String formula() {
        return formula;
    }

    public Family family() {
        return family;
    }
}
