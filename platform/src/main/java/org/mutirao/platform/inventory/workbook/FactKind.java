// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.inventory.workbook;

import static org.mutirao.calc.inventory.review.ReviewRule.*;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.mutirao.calc.inventory.GpcCell;
import org.mutirao.calc.inventory.Sector;
import org.mutirao.calc.inventory.review.Known;
import org.mutirao.calc.inventory.review.ReviewRule;
import org.mutirao.calc.quantity.Unit;
import org.mutirao.calc.quantity.Units;

/// The facts about the city and its surroundings that an inventory may bring along for its review: a closed
/// list, exactly what the rules ask for. Reader, workbook and guide are made from it.
enum FactKind {
    CENSUS(Period.ANY, nothing(), positive(Units.PERSON), Q17),
    BOUNDARY_AREA(Period.ANY, nothing(), positive(Units.find("km2").orElseThrow()), Q17),
    CARS(Period.OF_THE_INVENTORY, nothing(), amount(Units.ITEM), Q05, Q20),
    CAR_DISTANCE(Period.OF_THE_INVENTORY, nothing(), amount(Units.KILOMETRE), Q20),
    OTHER_ROAD_ENERGY(Period.OF_THE_INVENTORY, nothing(), positive(Units.TERAJOULE), Q21),
    DEPARTING_PASSENGERS(Period.OF_THE_INVENTORY, nothing(), amount(Units.PERSON), Q05, Q22),
    SUPPLIED(Period.OF_THE_INVENTORY, List.of("electricity", "natural-gas"), amount(Units.TERAJOULE), Q41),
    WASTE_GENERATED(Period.OF_THE_INVENTORY, nothing(), positive(Units.TONNE), Q23, Q30),
    WASTE_RECYCLED(Period.OF_THE_INVENTORY, nothing(), amount(Units.TONNE), Q30),
    WASTE_UNCOLLECTED(Period.OF_THE_INVENTORY, nothing(), amount(Units.TONNE), Q30),
    PLANT(Period.OF_THE_INVENTORY, orNone(ids(Known.PlantKind.values())), new Name(), Q05, Q15, Q25, Q31),
    LAND_USE(
            Period.ANY,
            List.of(Known.FOREST, "cropland", "grassland", "wetland", "settlement", "other"),
            amount(Units.HECTARE),
            Q33,
            Q34),
    PEER(Period.ANY, sectors(), amount(Units.TONNE.per(Units.PERSON)), Q37),
    SCALED(Period.ANY, orNone(cells()), new Word(ids(Known.Driver.values()).toList()), Q39),
    BASE_YEAR_BOUNDARY(Period.ANY, nothing(), new Word(List.of("same", "changed")), Q40),
    BASE_YEAR_CHANGE(Period.ANY, nothing(), new Measured(Units.PERCENT, Sign.EITHER), Q40),
    BASE_YEAR_RECALCULATED(Period.ANY, nothing(), new Word(List.of("yes", "no")), Q40),
    REGIONAL_FUEL_PER_PERSON(Period.ANY, nothing(), positive(Units.GIGAJOULE.per(Units.PERSON)), Q42),
    COMBUSTION_CO2_FROM_ABOVE(Period.OF_THE_INVENTORY, nothing(), positive(Units.TONNE), Q42),
    NOT_ESTIMATED(Period.OF_THE_INVENTORY, cells().toList(), amount(Units.TONNE), Q04),
    PUBLISHED_TOTAL(
            Period.OF_THE_INVENTORY,
            List.copyOf(Columns.TOTALS.keySet()),
            new Measured(Units.TONNE, Sign.EITHER),
            Q06,
            Q11,
            Q14,
            Q15);

    /// Of which year it may be.
    enum Period {
        OF_THE_INVENTORY,
        ANY
    }

    enum Sign {
        EITHER,
        NOT_NEGATIVE,
        POSITIVE
    }

    /// What its value is.
    sealed interface Value {}

    /// @param unit any other of its dimension may be written
    record Measured(Unit<?> unit, Sign sign) implements Value {

        boolean holds(double number) {
            return switch (sign) {
                case EITHER -> true;
                case NOT_NEGATIVE -> number >= 0;
                case POSITIVE -> number > 0;
            };
        }
    }

    record Word(List<String> options) implements Value {}

    record Name() implements Value {}

    /// Says that there is none of its kind, which is not the same as saying nothing.
    static final String NONE = "none";

    private final Period period;
    private final List<String> subjects;
    private final Value value;
    private final List<ReviewRule> rules;

    FactKind(Period period, List<String> subjects, Value value, ReviewRule... rules) {
        this.period = period;
        this.subjects = subjects;
        this.value = value;
        this.rules = List.of(rules);
    }

    static Optional<FactKind> find(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    /// As files write it.
    String word() {
        return id(this);
    }

    Period period() {
        return period;
    }

    /// Of what it can be; none when it is of the whole city.
    List<String> subjects() {
        return subjects;
    }

    Value value() {
        return value;
    }

    List<ReviewRule> rules() {
        return rules;
    }

    static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Measured amount(Unit<?> unit) {
        return new Measured(unit, Sign.NOT_NEGATIVE);
    }

    private static Measured positive(Unit<?> unit) {
        return new Measured(unit, Sign.POSITIVE);
    }

    private static List<String> nothing() {
        return List.of();
    }

    private static Stream<String> ids(Enum<?>... constants) {
        return Arrays.stream(constants).map(FactKind::id);
    }

    private static Stream<String> cells() {
        return Arrays.stream(GpcCell.values()).map(GpcCell::reference);
    }

    private static List<String> sectors() {
        return Arrays.stream(Sector.values())
                .filter(sector -> sector != Sector.OTHER_SCOPE_3)
                .map(Sector::numeral)
                .toList();
    }

    private static List<String> orNone(Stream<String> subjects) {
        return Stream.concat(subjects, Stream.of(NONE)).toList();
    }
}
