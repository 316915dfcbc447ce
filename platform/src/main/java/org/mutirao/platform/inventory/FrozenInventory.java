// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.inventory;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.mutirao.calc.inventory.CellEntry;
import org.mutirao.calc.inventory.CellValue;
import org.mutirao.calc.inventory.GpcCell;
import org.mutirao.calc.inventory.GpcInventory;
import org.mutirao.calc.inventory.Level;
import org.mutirao.calc.inventory.NotationKey;
import org.mutirao.calc.inventory.Scope;
import org.mutirao.calc.inventory.Sector;
import org.mutirao.calc.inventory.Totals;
import org.mutirao.platform.inventory.InventoryYear.CellCounts;
import org.mutirao.platform.inventory.InventoryYear.Imported;
import org.mutirao.platform.inventory.InventoryYear.Readings;
import org.mutirao.platform.ledger.Ledger;
import org.mutirao.platform.publication.Publication;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The form in which an imported inventory is frozen, and the way back.
@Component
class FrozenInventory {

    private static final List<Level> BY_SECTOR = List.of(Level.BASIC, Level.BASIC_PLUS, Level.OTHER_SCOPE_3);

    private final Ledger ledger;

    FrozenInventory(Ledger ledger) {
        this.ledger = ledger;
    }

    /// Everything that the source says of the inventory; numbers also as printed, so that the totals can be
    /// computed again to the last digit.
    static ObjectNode input(SourceInventory inventory) {
        var input = content(inventory).put("locator", inventory.locator());
        var raw = input.putObject("raw");
        inventory.cells().cells().forEach((cell, entry) -> {
            if (entry.value() instanceof CellValue.Stated) {
                raw.put(cell.reference(), entry.raw());
            }
        });
        return input;
    }

    /// What makes two versions of an inventory differ: a number that is only printed otherwise and a row that moved
    /// do not.
    static ObjectNode content(SourceInventory inventory) {
        var content = object();
        content.put("yearAsPrinted", inventory.yearAsPrinted());
        inventory.level().ifPresent(level -> content.put("level", level));
        inventory.boundary().ifPresent(boundary -> content.put("boundary", boundary));
        inventory.population().ifPresent(population -> content.put("population", population));
        content.set("cells", cells(inventory.cells()));
        content.set("credits", credits(inventory));
        content.set("published", published(inventory));
        return content;
    }

    static ObjectNode credits(SourceInventory inventory) {
        var credits = object();
        inventory.credits().forEach((sector, tonnes) -> credits.put(sector.numeral(), tonnes));
        return credits;
    }

    static ObjectNode published(SourceInventory inventory) {
        var published = object();
        inventory.published().forEach((scheme, tonnes) -> published.put(scheme.name(), tonnes));
        return published;
    }

    /// A number as a number, a key as printed, a blank cell not at all.
    private static ObjectNode cells(GpcInventory inventory) {
        var cells = object();
        inventory.cells().forEach((cell, entry) -> {
            switch (entry.value()) {
                case CellValue.Stated stated -> cells.put(cell.reference(), stated.tonnes());
                case CellValue.Key key -> cells.put(cell.reference(), entry.raw());
                case CellValue.Unset() -> {}
            }
        });
        return cells;
    }

    static ObjectNode result(GpcInventory inventory) {
        var totals = Totals.of(inventory);
        var result = object();
        var byScheme = result.putObject("totals");
        for (var scheme : Level.values()) {
            totals.get(scheme).tonnes().ifPresent(tonnes -> byScheme.put(scheme.name(), tonnes));
        }
        var sectors = result.putObject("sectors");
        for (var scheme : BY_SECTOR) {
            var amounts = sectors.putObject(scheme.name());
            totals.bySector(scheme)
                    .forEach((sector, total) -> total.tonnes().ifPresent(tonnes -> amounts.put(sector.name(), tonnes)));
        }
        var scopes = result.putObject("scopes");
        Totals.of(onlyBasicPlus(inventory))
                .byScope()
                .forEach((scope, total) -> total.tonnes().ifPresent(tonnes -> scopes.put(scope.name(), tonnes)));
        var counts = result.putObject("cells");
        int unset = count(inventory, CellValue.Unset.class::isInstance);
        counts.put("answered", GpcCell.values().length - unset);
        counts.put("unset", unset);
        counts.put("notEstimated", count(inventory, FrozenInventory::isNotEstimated));
        var gaps = result.putArray("basicGaps");
        totals.basic().unset().forEach(cell -> gaps.add(cell.reference()));
        totals.basic().notEstimated().forEach(cell -> gaps.add(cell.reference()));
        return result;
    }

    private static GpcInventory onlyBasicPlus(GpcInventory inventory) {
        return new GpcInventory(inventory.cells().entrySet().stream()
                .filter(entry -> Level.BASIC_PLUS.counts(entry.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry<GpcCell, CellEntry>::getValue)));
    }

    private static boolean isNotEstimated(CellValue value) {
        return value instanceof CellValue.Key key && key.key() == NotationKey.NE;
    }

    private static int count(GpcInventory inventory, Predicate<CellValue> wanted) {
        return (int) Arrays.stream(GpcCell.values())
                .map(inventory::getValue)
                .filter(wanted)
                .count();
    }

    InventoryYear read(Publication publication) {
        var snapshot = publication.snapshot();
        var input = snapshot.input();
        var result = snapshot.result();
        var totals = new EnumMap<Level, Readings>(Level.class);
        for (var scheme : Level.values()) {
            totals.put(
                    scheme,
                    new Readings(number(result.path("totals"), scheme), number(input.path("published"), scheme)));
        }
        var sectors = new EnumMap<Level, Map<Sector, Double>>(Level.class);
        BY_SECTOR.forEach(scheme ->
                sectors.put(scheme, amounts(Sector.class, result.path("sectors").path(scheme.name()))));
        var counts = result.path("cells");
        return new InventoryYear(
                snapshot.city(),
                snapshot.year(),
                input.path("yearAsPrinted").asString(),
                new Imported(publication.id(), publication.at()),
                text(input, "level"),
                text(input, "boundary"),
                number(input, "population"),
                totals,
                sectors,
                amounts(Scope.class, result.path("scopes")),
                new CellCounts(
                        counts.path("answered").asInt(),
                        counts.path("unset").asInt(),
                        counts.path("notEstimated").asInt()),
                Optional.of(result.path("basicGaps")
                        .valueStream()
                        .flatMap(reference -> GpcCell.find(reference.asString()).stream())
                        .toList()),
                Optional.empty(),
                ledger.getLocator(snapshot.source(), input.path("locator").asString()),
                Optional.empty());
    }

    private static <E extends Enum<E>> Map<E, Double> amounts(Class<E> of, JsonNode node) {
        var amounts = new EnumMap<E, Double>(of);
        for (var key : of.getEnumConstants()) {
            number(node, key).ifPresent(tonnes -> amounts.put(key, tonnes));
        }
        return amounts;
    }

    private static OptionalDouble number(JsonNode node, Enum<?> key) {
        return number(node, key.name());
    }

    private static OptionalDouble number(JsonNode node, String key) {
        var found = node.path(key);
        return found.isNumber() ? OptionalDouble.of(found.doubleValue()) : OptionalDouble.empty();
    }

    private static Optional<String> text(JsonNode node, String key) {
        var found = node.path(key);
        return found.isString() ? Optional.of(found.stringValue()) : Optional.empty();
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
