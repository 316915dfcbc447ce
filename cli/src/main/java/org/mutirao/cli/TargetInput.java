// SPDX-License-Identifier: Apache-2.0
package org.mutirao.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mutirao.calc.inventory.series.Drivers;
import org.mutirao.calc.reference.CsvTable;
import org.mutirao.calc.reference.MalformedTable;
import org.mutirao.calc.target.CityFacts;
import org.mutirao.calc.target.YearSeries;

/// The rows of a city's file.
///
/// @param drivers the years that have all four drivers
/// @param uncertainty of the latest year that states one, as a fraction; empty when none does
record TargetInput(CityFacts city, SortedMap<Integer, Drivers> drivers, OptionalDouble uncertainty) {

    private static final List<String> REQUIRED = List.of("year", "tonnes");
    private static final List<String> OPTIONAL = List.of("population", "gdp", "energy", "uncertainty");
    private static final int PERCENT = 100;

    /// @throws UserError that names line and column of what cannot be read
    static TargetInput read(String file) {
        try (var bytes = open(file)) {
            return of(CsvTable.read(new InputStreamReader(bytes, UTF_8.newDecoder()), file));
        } catch (NoSuchFileException missing) {
            throw new UserError("There is no file " + missing.getFile() + ".");
        } catch (MalformedTable problem) {
            throw new UserError(String.valueOf(problem.getMessage()));
        } catch (IOException | UncheckedIOException failure) {
            throw new UserError(file + " could not be read as UTF-8 text.");
        }
    }

    private static InputStream open(String file) throws IOException {
        return file.equals("-") ? System.in : Files.newInputStream(Path.of(file));
    }

    private static TargetInput of(CsvTable table) {
        checkHeading(table);
        var columns = new TreeMap<String, TreeMap<Integer, Double>>();
        REQUIRED.forEach(column -> columns.put(column, new TreeMap<>()));
        OPTIONAL.forEach(column -> columns.put(column, new TreeMap<>()));
        for (var row : table.rows()) {
            int year = row.integer("year");
            if (year < 1900 || year > 2200) {
                throw row.problem("year", year + " is not a year of an inventory");
            }
            if (values(columns, "year").put(year, (double) year) != null) {
                throw row.problem("year", "the year " + year + " occurs twice");
            }
            for (var column : table.columns()) {
                if (!column.equals("year")) {
                    row.findNumber(column)
                            .ifPresent(number -> values(columns, column).put(year, checked(row, column, number)));
                }
            }
        }
        return of(columns);
    }

    private static double checked(CsvTable.Row row, String column, double number) {
        if (number < 0 && !column.equals("tonnes")) {
            throw row.problem(column, number + " is below zero");
        }
        return number;
    }

    private static TargetInput of(SortedMap<String, TreeMap<Integer, Double>> columns) {
        var people = values(columns, "population");
        var gdp = values(columns, "gdp");
        var energy = values(columns, "energy");
        var perPerson = new TreeMap<Integer, Double>();
        var drivers = new TreeMap<Integer, Drivers>();
        values(columns, "tonnes").forEach((year, tonnes) -> {
            double persons = people.getOrDefault(year, 0.0);
            double wealth = gdp.getOrDefault(year, 0.0);
            if (persons > 0 && wealth > 0) {
                perPerson.put(year, wealth / persons);
                if (energy.getOrDefault(year, 0.0) > 0) {
                    drivers.put(year, Drivers.of(persons, wealth, energy.getOrDefault(year, 0.0), tonnes));
                }
            }
        });
        var stated = values(columns, "uncertainty");
        return new TargetInput(
                new CityFacts(
                        new YearSeries(values(columns, "tonnes")), new YearSeries(people), new YearSeries(perPerson)),
                drivers,
                stated.isEmpty()
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(stated.lastEntry().getValue() / PERCENT));
    }

    private static void checkHeading(CsvTable table) {
        for (var column : REQUIRED) {
            if (!table.columns().contains(column)) {
                throw new UserError(
                        table.name() + " has no column " + column + ". `mutirao target --help` shows a file.");
            }
        }
        for (var column : table.columns()) {
            if (!REQUIRED.contains(column) && !OPTIONAL.contains(column)) {
                throw new UserError(table.name() + " has a column “" + column + "” that is not known; known: "
                        + String.join(", ", REQUIRED) + ", " + String.join(", ", OPTIONAL) + ".");
            }
        }
    }

    private static TreeMap<Integer, Double> values(SortedMap<String, TreeMap<Integer, Double>> columns, String name) {
        return columns.getOrDefault(name, new TreeMap<>());
    }
}
