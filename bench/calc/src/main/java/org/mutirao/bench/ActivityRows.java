// SPDX-License-Identifier: Apache-2.0
package org.mutirao.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/// Writes an inventory file (CSV) of many different rows: fuels of buildings and plants by mass, volume and energy,
/// power from the grid with its losses, fuel sold for the road; most with an uncertainty, some with factors of their
/// own. The same rows for the same count.
///
/// Arguments: file, rows.
final class ActivityRows {

    /// A fuel as it is counted in one unit, and about how many tonnes of CO2 a terajoule of it gives.
    private record Fuel(String id, String unit, double factor) {}

    private static final String HEADING = "kind,name,country,region,year,level,population,place,id,method,fuel,user,"
            + "technology,amount,amount unit,amount uncertainty,consumed,consumed unit,consumed uncertainty,lossRatio,"
            + "co2Factor,co2Factor uncertainty,source,activityQuality,factorQuality";

    private static final List<String> PLACES = List.of("I.1", "I.2", "I.3", "I.4", "I.5", "I.6");
    private static final List<String> USERS = List.of("residential", "commercial", "manufacturing", "energy-industries");
    private static final List<Fuel> FUELS = List.of(
            new Fuel("natural-gas", "m3", 56),
            new Fuel("natural-gas", "MWh", 56),
            new Fuel("gas-diesel-oil", "L", 74),
            new Fuel("residual-fuel-oil", "t", 77),
            new Fuel("lpg", "kg", 63),
            new Fuel("other-bituminous-coal", "t", 94.6),
            new Fuel("lignite", "GJ", 101),
            new Fuel("wood", "t", 112),
            new Fuel("charcoal", "t", 112));
    private static final List<Fuel> SALES = List.of(
            new Fuel("motor-gasoline,,gasoline-three-way-catalyst", "L", 69.3),
            new Fuel("motor-gasoline,,gasoline-oxidation-catalyst", "t", 69.3),
            new Fuel("gas-diesel-oil,,gas-diesel-oil", "m3", 74),
            new Fuel("lpg,,lpg", "t", 63),
            new Fuel("natural-gas,,natural-gas", "GJ", 56));
    private static final List<String> SOURCES =
            List.of("Gas utility 2019", "Power utility 2019", "Fuel tax register 2019", "Survey of firms 2019", "\"Customs, district, 2019\"");
    private static final List<String> GRADES = List.of("H", "M", "L");

    private final SplittableRandom random = new SplittableRandom(42);

    private ActivityRows() {}

    public static void main(String[] arguments) throws IOException {
        try (var writer = Files.newBufferedWriter(Path.of(arguments[0]), UTF_8)) {
            new ActivityRows().write(writer, Integer.parseInt(arguments[1]));
        }
    }

    private void write(Writer writer, int rows) throws IOException {
        writer.write(HEADING + "\ncity,Testby,USA,USA-CAMX,2019,BASIC,1250000" + ",".repeat(18) + "\n");
        for (int i = 1; i <= rows; i++) {
            var row = switch (i % 10) {
                case 0, 1, 2, 3, 4 -> burnt();
                case 5, 6, 7 -> power();
                default -> sold();
            };
            writer.write("row,,,,,,," + row.formatted(i) + "," + about() + "\n");
        }
    }

    private String burnt() {
        var fuel = one(FUELS);
        return one(PLACES) + ",building %d,ipcc2006-stationary-combustion," + fuel.id() + "," + one(USERS) + ",,"
                + amount() + "," + fuel.unit() + "," + uncertainty() + ",,,,," + ownFactor(fuel);
    }

    private String power() {
        return one(PLACES) + ",meter %d,gpc-grid-electricity,,,,,,," + amount() + "," + one(List.of("MWh", "kWh"))
                + "," + uncertainty() + "," + number(4, 9) + " %%,,";
    }

    private String sold() {
        var fuel = one(SALES);
        return "II.1,station %d,ipcc2006-road-fuel-sales," + fuel.id() + "," + amount() + "," + fuel.unit() + ","
                + uncertainty() + ",,,,," + ownFactor(fuel);
    }

    private String amount() {
        return number(10, 250_000);
    }

    private String uncertainty() {
        int half = random.nextInt(-5, 20);
        return half < 2 ? "" : half + " %%";
    }

    private String ownFactor(Fuel fuel) {
        return random.nextInt(20) == 0 ? number(0.99 * fuel.factor(), 1.01 * fuel.factor()) + " t/TJ," + random.nextInt(1, 5) + " %%" : ",";
    }

    private String about() {
        return one(SOURCES) + "," + one(GRADES) + "," + one(GRADES);
    }

    private String number(double least, double most) {
        return String.format(Locale.ROOT, "%.2f", random.nextDouble(least, most));
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
