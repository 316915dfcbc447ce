// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.mutirao.calc.trace.Trace;

/// The totals of an inventory. There is no sum over all scopes, on purpose: power made for the grid (I.4.4) would
/// count twice with scope 2, and waste taken in (III.x.3) is another city's.
///
/// @param basicS3 BASIC+ with the other scope 3 emissions (VI.1)
/// @param territorial every scope 1 cell; the one to add over cities that do not overlap
/// @param byScope the scopes framework: one sum for each scope
public record Totals(
        Total basic,
        Total basicPlus,
        Total basicS3,
        Total territorial,
        Map<Scope, Total> byScope,
        Map<Level, Map<Sector, Total>> sectors) {

    public Totals {
        byScope = Collections.unmodifiableMap(new EnumMap<>(byScope));
        sectors = Collections.unmodifiableMap(new EnumMap<>(sectors));
    }

    /// - *Equation:* BASIC = Σ B; BASIC+ = BASIC + Σ P; BASIC+S3 = BASIC+ + VI.1; territorial = Σ scope 1, with
    ///   I.4.4, III.x.3, IV and V; scope s = Σ cells of scope s. NO, IE, NE, C and unset cells add nothing and are
    /// listed.
    /// - *Source:* GPC (2014, version 1.1 of 2021), part I: frameworks and reporting levels; the cells and their
    ///   levels reproduce the published totals of the C40 GHG dashboard database (30 May 2023).
    /// - *Valid for:* one city, one year, one GWP set. Credits stand beside the totals and are never netted.
    /// - *Units:* t CO2e in, t CO2e out, summed exactly and rounded nowhere.
    public static Totals of(GpcInventory inventory) {
        var byScope = new EnumMap<Scope, Total>(Scope.class);
        for (var scope : Scope.values()) {
            byScope.put(scope, sum(inventory, cell -> cell.scope() == scope));
        }
        var sectors = new EnumMap<Level, Map<Sector, Total>>(Level.class);
        for (var scheme : Level.values()) {
            sectors.put(scheme, sectors(inventory, scheme));
        }
        return new Totals(
                sum(inventory, Level.BASIC::counts),
                sum(inventory, Level.BASIC_PLUS::counts),
                sum(inventory, Level.OTHER_SCOPE_3::counts),
                sum(inventory, Level.TERRITORIAL_ONLY::counts),
                byScope,
                sectors);
    }

    /// How the total of a scheme came to be: its sectors and their cells, so that it can be added up by hand.
    public static Trace explain(GpcInventory inventory, Level scheme) {
        return TotalsTrace.of(inventory, scheme);
    }

    /// The total of a scheme: BASIC, BASIC+, territorial, or BASIC+S3 for `OTHER_SCOPE_3`.
    public Total get(Level scheme) {
        return switch (scheme) {
            case BASIC -> basic;
            case BASIC_PLUS -> basicPlus;
            case TERRITORIAL_ONLY -> territorial;
            case OTHER_SCOPE_3 -> basicS3;
        };
    }

    /// The total of a scheme split over the sectors that have cells in it, in the order of the protocol.
    public Map<Sector, Total> bySector(Level scheme) {
        return sectors.getOrDefault(scheme, Map.of());
    }

    private static Map<Sector, Total> sectors(GpcInventory inventory, Level scheme) {
        var totals = new EnumMap<Sector, Total>(Sector.class);
        for (var sector : Sector.values()) {
            var cells = cells(cell -> cell.sector() == sector && scheme.counts(cell));
            if (!cells.isEmpty()) {
                totals.put(sector, Total.of(inventory, cells));
            }
        }
        return Collections.unmodifiableMap(totals);
    }

    private static Total sum(GpcInventory inventory, Predicate<GpcCell> chosen) {
        return Total.of(inventory, cells(chosen));
    }

    private static List<GpcCell> cells(Predicate<GpcCell> chosen) {
        return Arrays.stream(GpcCell.values()).filter(chosen).toList();
    }
}
