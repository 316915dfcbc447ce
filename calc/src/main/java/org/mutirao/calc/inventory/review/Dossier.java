// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.review;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mutirao.calc.factor.Factors;
import org.mutirao.calc.inventory.CellValue;
import org.mutirao.calc.inventory.GpcCell;
import org.mutirao.calc.inventory.Level;
import org.mutirao.calc.inventory.NotationKey;
import org.mutirao.calc.inventory.compute.ComputedInventory;
import org.mutirao.calc.inventory.compute.GivenInventory;
import org.mutirao.calc.inventory.compute.KeyedCell;
import org.mutirao.calc.inventory.compute.RowResult;
import org.mutirao.calc.quantity.ExactSum;
import org.mutirao.calc.trace.Place;

/// All that a rule may look at.
record Dossier(GivenInventory given, ComputedInventory computed, Known known, Factors factors) {

    OptionalDouble tonnes(GpcCell cell) {
        return computed.inventory().getValue(cell) instanceof CellValue.Stated number
                ? OptionalDouble.of(number.tonnes())
                : OptionalDouble.empty();
    }

    /// The sum of the cells that have a number; empty when none has.
    OptionalDouble tonnes(Collection<GpcCell> cells) {
        var numbers =
                cells.stream().flatMap(cell -> tonnes(cell).stream().boxed()).toList();
        return numbers.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(ExactSum.of(numbers.stream().mapToDouble(Double::doubleValue)));
    }

    boolean isNumeric(GpcCell cell) {
        return tonnes(cell).isPresent();
    }

    Optional<NotationKey> key(GpcCell cell) {
        return computed.inventory().getValue(cell) instanceof CellValue.Key key
                ? Optional.of(key.key())
                : Optional.empty();
    }

    List<KeyedCell> keys(NotationKey key) {
        return given.keys().stream().filter(one -> one.key().key() == key).toList();
    }

    Level level() {
        return given.header().level();
    }

    /// The cells that the claimed level asks for.
    List<GpcCell> required() {
        return Arrays.stream(GpcCell.values())
                .filter(cell -> level().counts(cell) && cell != GpcCell.II_5_3)
                .toList();
    }

    OptionalDouble population() {
        return given.header().population().stream()
                .mapToDouble(people -> people.value())
                .filter(people -> people > 0)
                .findFirst();
    }

    OptionalDouble figure(OutsideFigure figure) {
        var number = known.figures().get(figure);
        return number == null ? OptionalDouble.empty() : OptionalDouble.of(number);
    }

    /// Every row with what came of it; of an inventory that could not be computed, with nothing.
    List<RowResult> rows() {
        return isComputed()
                ? computed.rows()
                : given.rows().stream()
                        .map(row -> new RowResult(row, Optional.empty(), Map.of(), List.of(), List.of()))
                        .toList();
    }

    /// The rows of these methods.
    List<RowResult> rows(String... methods) {
        var wanted = Set.of(methods);
        return rows().stream()
                .filter(row -> wanted.contains(row.row().method()))
                .toList();
    }

    boolean isComputed() {
        return given.rows().isEmpty() || !computed.rows().isEmpty();
    }

    /// Where the whole inventory is meant.
    Spot whole() {
        return new Spot(new Place.Unplaced(), List.of(), 1);
    }

    Spot at(GpcCell cell) {
        return new Spot(new Place.Field(cell.reference()), List.of(cell), share(List.of(cell)));
    }

    Spot at(List<GpcCell> cells) {
        var references = cells.stream().map(GpcCell::reference).collect(Collectors.joining(", "));
        return new Spot(new Place.Field(references), cells, share(cells));
    }

    Spot at(KeyedCell key) {
        return new Spot(key.locator().at("cell"), List.of(key.cell()), share(List.of(key.cell())));
    }

    Spot at(RowResult row, String column) {
        double weight = ExactSum.of(row.cells().values().stream()
                .mapToDouble(line -> Math.abs(line.co2e().value())));
        return new Spot(
                row.row().locator().at(column),
                row.cells().keySet().stream().sorted().toList(),
                all() == 0 ? 0 : weight / all());
    }

    /// How much of the emissions of all cells these have, without regard to sign.
    double share(Collection<GpcCell> cells) {
        double weight = weight(cells.stream());
        return all() == 0 ? 0 : weight / all();
    }

    private double all() {
        return weight(Arrays.stream(GpcCell.values()));
    }

    private double weight(Stream<GpcCell> cells) {
        return ExactSum.of(cells.flatMap(cell -> tonnes(cell).stream().boxed()).mapToDouble(Math::abs));
    }
}
