// SPDX-License-Identifier: Apache-2.0
package org.mutirao.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// Small files of inventories, sound but for what a test does to them.
final class InventoryFiles {

    static final String HEADING =
            "kind,name,year,level,place,method,fuel,user,amount,consumed,lossRatio,cell,key,factorForm,co2eFactor";
    static final String CITY = "city,Testby,2019,BASIC,,,,,,,,,,,";

    private InventoryFiles() {}

    /// A row of gas burnt in homes.
    static String burned(String fuel, String amount) {
        return "row,,,,I.1,ipcc2006-stationary-combustion," + fuel + ",residential,\"" + amount + "\",,,,,,";
    }

    static String used(String consumed, String lossRatio) {
        return "row,,,,I.1,gpc-grid-electricity,,,," + consumed + "," + lossRatio + ",,,co2e,0.4 kg/kWh";
    }

    static byte[] csv(String... lines) {
        return lines(HEADING, CITY, String.join("\n", lines));
    }

    static byte[] lines(String... lines) {
        return (String.join("\n", lines) + "\n").getBytes(UTF_8);
    }

    /// A workbook with the city and one row of gas, of which the sheet can still be changed.
    static byte[] workbook(Consumer<Worksheet> change) {
        var file = new ByteArrayOutputStream();
        try (var workbook = new Workbook(file, "test", "1.0")) {
            var city = workbook.newWorksheet("City");
            fill(city, 0, "mutirao:city");
            fill(city, 3, "name", "value");
            fill(city, 4, "name", "Testby");
            fill(city, 5, "year", "2019");
            fill(city, 6, "level", "BASIC");
            var gas = workbook.newWorksheet("Gas");
            fill(gas, 0, "mutirao:rows:ipcc2006-stationary-combustion");
            fill(gas, 3, "place", "fuel", "user", "amount", "amount unit");
            fill(gas, 4, "I.1", "natural-gas", "residential", "10", "TJ");
            change.accept(gas);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return file.toByteArray();
    }

    private static void fill(Worksheet sheet, int row, String... texts) {
        for (int column = 0; column < texts.length; column++) {
            sheet.value(row, column, texts[column]);
        }
    }
}
