// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.compute;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.mutirao.calc.factor.Factors;
import org.mutirao.calc.factor.Profile;
import org.mutirao.calc.inventory.CellEntries;
import org.mutirao.calc.inventory.CellValue;
import org.mutirao.calc.inventory.GpcCell;
import org.mutirao.calc.inventory.Level;
import org.mutirao.calc.method.Given;
import org.mutirao.calc.quantity.Quantity;
import org.mutirao.calc.quantity.Units;

/// A city in a few sentences: `city().burned("I.1", "natural-gas", "10 TJ").used("I.1", "1000 MWh ± 5 %")`.
final class City {

    private static final String OWN_FACTOR = "0.4 kg/kWh ± 10 %";

    private final List<ActivityRow> rows = new ArrayList<>();
    private final List<StatedCell> stated = new ArrayList<>();
    private final List<KeyedCell> keys = new ArrayList<>();
    private String gwpSet = "AR5";
    private int line = 1;

    private City() {}

    static City city() {
        return new City();
    }

    City burned(String place, String fuel, String amount) {
        return row(place, "ipcc2006-stationary-combustion", "fuel", fuel, "user", "residential", "amount", amount);
    }

    City used(String place, String consumed) {
        return row(
                place,
                "gpc-grid-electricity",
                "consumed",
                consumed,
                "factorForm",
                "co2e",
                "co2eFactor",
                OWN_FACTOR,
                "lossRatio",
                "8 % ± 20 %");
    }

    City bought(String consumed, String certified) {
        var contract = new Given.Records(List.of(given("bought", certified, "supplierFactor", "0 t/MWh")));
        var inputs = new LinkedHashMap<>(given("consumed", consumed, "residualFactor", "0.5 t/MWh"));
        inputs.put("contracts", contract);
        rows.add(new ActivityRow("", "", "ghgp-scope2-market-based", inputs, About.nothing(), locator()));
        return this;
    }

    City row(String place, String method, String... namesAndValues) {
        rows.add(new ActivityRow("", place, method, given(namesAndValues), About.nothing(), locator()));
        return this;
    }

    City graded(DataQuality activity, DataQuality factor) {
        var last = rows.removeLast();
        var about = new About("", "", Optional.of(activity), Optional.of(factor), "");
        rows.add(new ActivityRow(last.id(), last.place(), last.method(), last.inputs(), about, last.locator()));
        return this;
    }

    City statesGraded(String cell, DataQuality activity, DataQuality factor, String... gasesAndMasses) {
        var about = new About("", "", Optional.of(activity), Optional.of(factor), "");
        stated.add(new StatedCell(cell(cell), given(gasesAndMasses), about, locator()));
        return this;
    }

    City states(String cell, String... gasesAndMasses) {
        stated.add(new StatedCell(cell(cell), given(gasesAndMasses), About.nothing(), locator()));
        return this;
    }

    City keys(String key, String... cells) {
        for (var cell : cells) {
            var value =
                    (CellValue.Key) CellEntries.parse(key).value().orElseThrow().value();
            keys.add(new KeyedCell(cell(cell), value, key, "because it is so", locator()));
        }
        return this;
    }

    City by(String set) {
        gwpSet = set;
        return this;
    }

    City shuffled(long seed) {
        Collections.shuffle(rows, new Random(seed));
        Collections.shuffle(stated, new Random(seed));
        Collections.shuffle(keys, new Random(seed));
        return this;
    }

    ComputedInventory computed() {
        return ComputedInventory.of(asGiven(), Factors.standard());
    }

    PropagatedInventory uncertain() {
        return PropagatedInventory.of(asGiven(), computed(), Factors.standard());
    }

    private GivenInventory asGiven() {
        var header = new Header(
                "testby",
                "Testby",
                Optional.empty(),
                Optional.empty(),
                2019,
                Profile.IPCC2019,
                gwpSet,
                Level.BASIC,
                Optional.of(Quantity.of(1000, Units.PERSON)),
                Optional.empty(),
                Optional.empty(),
                "en");
        return new GivenInventory(header, rows, stated, keys, List.of());
    }

    private static GpcCell cell(String reference) {
        return GpcCell.find(reference).orElseThrow();
    }

    private static Map<String, Given> given(String... namesAndValues) {
        var given = new LinkedHashMap<String, Given>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            var parts = Arrays.asList(namesAndValues[i + 1].split(" ± "));
            given.put(
                    namesAndValues[i],
                    new Given.Value(
                            parts.getFirst(), parts.size() > 1 ? Optional.of(parts.getLast()) : Optional.empty()));
        }
        return given;
    }

    private Locator locator() {
        return new Locator("testby.csv", "", ++line);
    }
}
