// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.target;

import java.util.TreeMap;

/// Series in a line: `series("2005:100;2010:95")`, and per person `perPerson("2010:500/100;2015:450/100")`.
final class Fixtures {

    private Fixtures() {}

    static YearSeries series(String yearsAndValues) {
        var values = new TreeMap<Integer, Double>();
        for (var entry : yearsAndValues.split(";", -1)) {
            if (!entry.isEmpty()) {
                var parts = entry.split(":", -1);
                values.put(Integer.valueOf(parts[0]), Double.valueOf(parts[1]));
            }
        }
        return new YearSeries(values);
    }

    static PerPersonSeries perPerson(String yearsTonnesPeople) {
        var tonnes = new TreeMap<Integer, Double>();
        var people = new TreeMap<Integer, Double>();
        for (var entry : yearsTonnesPeople.split(";", -1)) {
            var parts = entry.split("[:/]", -1);
            tonnes.put(Integer.valueOf(parts[0]), Double.valueOf(parts[1]));
            people.put(Integer.valueOf(parts[0]), Double.valueOf(parts[2]));
        }
        return new PerPersonSeries(new YearSeries(tonnes), new YearSeries(people));
    }
}
