// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.review;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mutirao.calc.inventory.GpcCell;
import org.mutirao.calc.inventory.Level;
import org.mutirao.calc.inventory.Sector;
import org.mutirao.calc.inventory.compute.ComputedInventory;
import org.mutirao.calc.inventory.compute.GivenInventory;

/// What is known besides the inventory. All of it is optional; rules that would need more say so.
///
/// @param cited whether the inventory is cited from outside: others answer for its completeness
/// @param previous the inventory of the year before
/// @param census population by the year of the count
/// @param published totals as somebody printed them, in t CO2e
/// @param estimates rough ones of cells that are not estimated, in t CO2e
/// @param peers t CO2e per person of cities of the same climate and income
/// @param plants the registry of plants inside the boundary; an empty list when there are none
/// @param landUse hectares by use, by year
/// @param scalings the cells whose activity was scaled from elsewhere; an empty list when none was
public record Known(
        boolean cited,
        Optional<Previous> previous,
        Map<OutsideFigure, Double> figures,
        SortedMap<Integer, Double> census,
        Map<Level, Double> published,
        Map<GpcCell, Double> estimates,
        Map<Sector, List<Double>> peers,
        Optional<List<Plant>> plants,
        SortedMap<Integer, Map<String, Double>> landUse,
        Optional<List<Scaling>> scalings,
        Optional<BaseYear> baseYear) {

    /// The forest of a land-use table, whose loss has to show.
    public static final String FOREST = "forest";

    /// An inventory as given and as computed.
    public record Previous(GivenInventory given, ComputedInventory computed) {}

    /// A plant of the registry.
    public record Plant(String name, PlantKind kind) {}

    public enum PlantKind {
        POWER,
        CEMENT,
        STEEL,
        CHEMICALS,
        LANDFILL_GAS
    }

    /// Activity data of a larger place or another year, scaled to the city.
    ///
    /// @param dataYear of what was scaled
    public record Scaling(GpcCell cell, Driver driver, int dataYear) {}

    public enum Driver {
        POPULATION,
        EMPLOYMENT,
        FLOOR_AREA,
        GDP,
        OTHER
    }

    /// What happened to the base year.
    ///
    /// @param change of its total by better data, methods or boundaries, as a fraction
    public record BaseYear(boolean boundaryChanged, boolean recalculated, double change) {}

    public Known {
        figures = Map.copyOf(figures);
        census = Collections.unmodifiableSortedMap(new TreeMap<>(census));
        published = Map.copyOf(published);
        estimates = Map.copyOf(estimates);
        peers = Map.copyOf(peers);
        plants = plants.map(List::copyOf);
        landUse = Collections.unmodifiableSortedMap(new TreeMap<>(landUse));
        scalings = scalings.map(List::copyOf);
    }

    public static Known nothing() {
        return new Known(
                false,
                Optional.empty(),
                Map.of(),
                new TreeMap<>(),
                Map.of(),
                Map.of(),
                Map.of(),
                Optional.empty(),
                new TreeMap<>(),
                Optional.empty(),
                Optional.empty());
    }

    /// The same of an inventory that is cited from outside.
    public Known whenCited() {
        return new Known(
                true, previous, figures, census, published, estimates, peers, plants, landUse, scalings, baseYear);
    }

    /// The same with the inventory of the year before.
    public Known after(GivenInventory given, ComputedInventory computed) {
        return new Known(
                cited,
                Optional.of(new Previous(given, computed)),
                figures,
                census,
                published,
                estimates,
                peers,
                plants,
                landUse,
                scalings,
                baseYear);
    }
}
