// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.inventory.workbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mutirao.calc.inventory.Level;
import org.mutirao.calc.quantity.Gas;

/// The headings that all formats share. Inputs of methods stand under their own names.
final class Columns {

    /// Begins the heading of a column that is there for people and is not read.
    static final String COMMENT = "#";

    static final String UNIT = " unit";
    static final String UNCERTAINTY = " uncertainty";

    /// Of a fact, as of the sheet of the city.
    static final String VALUE = "value";

    /// What is said about a number beside the number.
    static final List<String> ABOUT = List.of("source", "activityQuality", "factorQuality", "evidence", "note");

    static final List<String> CITY = List.of(
            "city",
            "name",
            "country",
            "region",
            "year",
            "gwp",
            "profile",
            "level",
            "population",
            "area km2",
            "gdp USD",
            "language");
    static final List<String> FACT = List.of("fact", "of", "year", VALUE, VALUE + UNIT, "source", "note");
    static final List<String> CREDIT = List.of("sector", "CO2e t", "explanation");

    /// The levels that an inventory can claim, as files write them.
    static final Map<String, Level> LEVELS = levels();

    /// All totals, as files write them.
    static final Map<String, Level> TOTALS = totals();

    private static final List<String> ROW = concat(List.of("id", "place", "method"), ABOUT);

    private static final String TONNES = " t";

    private Columns() {}

    static List<String> row() {
        return ROW;
    }

    static List<String> cell() {
        return concat(concat(List.of("cell", "key", "explanation"), masses()), concat(List.of("uncertainty"), ABOUT));
    }

    /// A column for each mass, its unit in its heading.
    static List<String> masses() {
        var gases = Arrays.stream(Gas.values()).map(gas -> gas.id() + TONNES).toList();
        return concat(gases, List.of("CO2e" + TONNES, "biogenicCO2" + TONNES));
    }

    /// The name of the mass of a column.
    static String mass(String column) {
        return column.substring(0, column.length() - TONNES.length());
    }

    private static Map<String, Level> levels() {
        var levels = new LinkedHashMap<String, Level>();
        levels.put("BASIC", Level.BASIC);
        levels.put("BASIC+", Level.BASIC_PLUS);
        levels.put("BASIC+S3", Level.OTHER_SCOPE_3);
        return levels;
    }

    private static Map<String, Level> totals() {
        var totals = levels();
        totals.put("territorial", Level.TERRITORIAL_ONLY);
        return totals;
    }

    private static List<String> concat(List<String> some, List<String> others) {
        var all = new ArrayList<>(some);
        all.addAll(others);
        return List.copyOf(all);
    }
}
