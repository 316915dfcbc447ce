// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory;

import static org.mutirao.calc.inventory.Level.BASIC;
import static org.mutirao.calc.inventory.Level.BASIC_PLUS;
import static org.mutirao.calc.inventory.Level.TERRITORIAL_ONLY;
import static org.mutirao.calc.inventory.Scope.ONE;
import static org.mutirao.calc.inventory.Scope.THREE;
import static org.mutirao.calc.inventory.Scope.TWO;
import static org.mutirao.calc.inventory.Sector.AFOLU;
import static org.mutirao.calc.inventory.Sector.IPPU;
import static org.mutirao.calc.inventory.Sector.STATIONARY_ENERGY;
import static org.mutirao.calc.inventory.Sector.TRANSPORT;
import static org.mutirao.calc.inventory.Sector.WASTE;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The 54 cells of a GPC inventory, each a sub-sector under one scope, in the order of the protocol. The last part
/// of a reference is the scope in sectors I and II; in III it tells waste treated inside (1), sent away (2) and
/// taken in from elsewhere (3). I.4.4 is energy supplied to the grid. II.5.3 is optional: counted when given,
/// never required.
public enum GpcCell {
    I_1_1(STATIONARY_ENERGY, ONE, BASIC),
    I_1_2(STATIONARY_ENERGY, TWO, BASIC),
    I_1_3(STATIONARY_ENERGY, THREE, BASIC_PLUS),
    I_2_1(STATIONARY_ENERGY, ONE, BASIC),
    I_2_2(STATIONARY_ENERGY, TWO, BASIC),
    I_2_3(STATIONARY_ENERGY, THREE, BASIC_PLUS),
    I_3_1(STATIONARY_ENERGY, ONE, BASIC),
    I_3_2(STATIONARY_ENERGY, TWO, BASIC),
    I_3_3(STATIONARY_ENERGY, THREE, BASIC_PLUS),
    I_4_1(STATIONARY_ENERGY, ONE, BASIC),
    I_4_2(STATIONARY_ENERGY, TWO, BASIC),
    I_4_3(STATIONARY_ENERGY, THREE, BASIC_PLUS),
    I_4_4(STATIONARY_ENERGY, ONE, TERRITORIAL_ONLY),
    I_5_1(STATIONARY_ENERGY, ONE, BASIC),
    I_5_2(STATIONARY_ENERGY, TWO, BASIC),
    I_5_3(STATIONARY_ENERGY, THREE, BASIC_PLUS),
    I_6_1(STATIONARY_ENERGY, ONE, BASIC),
    I_6_2(STATIONARY_ENERGY, TWO, BASIC),
    I_6_3(STATIONARY_ENERGY, THREE, BASIC_PLUS),
    I_7_1(STATIONARY_ENERGY, ONE, BASIC),
    I_8_1(STATIONARY_ENERGY, ONE, BASIC),
    II_1_1(TRANSPORT, ONE, BASIC),
    II_1_2(TRANSPORT, TWO, BASIC),
    II_1_3(TRANSPORT, THREE, BASIC_PLUS),
    II_2_1(TRANSPORT, ONE, BASIC),
    II_2_2(TRANSPORT, TWO, BASIC),
    II_2_3(TRANSPORT, THREE, BASIC_PLUS),
    II_3_1(TRANSPORT, ONE, BASIC),
    II_3_2(TRANSPORT, TWO, BASIC),
    II_3_3(TRANSPORT, THREE, BASIC_PLUS),
    II_4_1(TRANSPORT, ONE, BASIC),
    II_4_2(TRANSPORT, TWO, BASIC),
    II_4_3(TRANSPORT, THREE, BASIC_PLUS),
    II_5_1(TRANSPORT, ONE, BASIC),
    II_5_2(TRANSPORT, TWO, BASIC),
    II_5_3(TRANSPORT, THREE, BASIC_PLUS),
    III_1_1(WASTE, ONE, BASIC),
    III_1_2(WASTE, THREE, BASIC),
    III_1_3(WASTE, ONE, TERRITORIAL_ONLY),
    III_2_1(WASTE, ONE, BASIC),
    III_2_2(WASTE, THREE, BASIC),
    III_2_3(WASTE, ONE, TERRITORIAL_ONLY),
    III_3_1(WASTE, ONE, BASIC),
    III_3_2(WASTE, THREE, BASIC),
    III_3_3(WASTE, ONE, TERRITORIAL_ONLY),
    III_4_1(WASTE, ONE, BASIC),
    III_4_2(WASTE, THREE, BASIC),
    III_4_3(WASTE, ONE, TERRITORIAL_ONLY),
    IV_1(IPPU, ONE, BASIC_PLUS),
    IV_2(IPPU, ONE, BASIC_PLUS),
    V_1(AFOLU, ONE, BASIC_PLUS),
    V_2(AFOLU, ONE, BASIC_PLUS),
    V_3(AFOLU, ONE, BASIC_PLUS),
    VI_1(Sector.OTHER_SCOPE_3, THREE, Level.OTHER_SCOPE_3);

    private static final Map<String, GpcCell> BY_REFERENCE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(GpcCell::reference, Function.identity()));

    private final String reference;
    private final Sector sector;
    private final Scope scope;
    private final Level level;

    GpcCell(Sector sector, Scope scope, Level level) {
        this.reference = name().replace('_', '.');
        this.sector = sector;
        this.scope = scope;
        this.level = level;
    }

    /// Finds the cell of a reference such as `II.1.1`, also under the longer form that some workbooks use for the
    /// one-scope sub-sectors: `IV.1.1` for `IV.1`, `VI.1.1` for `VI.1`.
    public static Optional<GpcCell> find(String reference) {
        return Optional.ofNullable(BY_REFERENCE.get(reference)).or(() -> findAlias(reference));
    }

    private static Optional<GpcCell> findAlias(String reference) {
        return Arrays.stream(values())
                .filter(cell -> cell.subsector().equals(cell.reference) && reference.equals(cell.reference + ".1"))
                .findFirst();
    }

    public String reference() {
        return reference;
    }

    /// The sub-sector to which the cell belongs: `I.1` for `I.1.2`; the cell's own reference in IV, V and VI.
    public String subsector() {
        return switch (sector) {
            case STATIONARY_ENERGY, TRANSPORT, WASTE -> reference.substring(0, reference.lastIndexOf('.'));
            case IPPU, AFOLU, OTHER_SCOPE_3 -> reference;
        };
    }

    public Sector sector() {
        return sector;
    }

    public Scope scope() {
        return scope;
    }

    /// The level at which the protocol first asks for the cell.
    public Level level() {
        return level;
    }

    /// Whether the emissions arise inside the boundary and so count in the territorial total.
    public boolean isTerritorial() {
        return scope == ONE;
    }
}
