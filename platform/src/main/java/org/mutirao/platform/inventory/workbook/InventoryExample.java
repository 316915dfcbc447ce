// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.inventory.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;

/// A complete worked inventory of an invented city: every one of the 54 cells has a number or a key, and
/// every sector is computed.
public final class InventoryExample {

    private InventoryExample() {}

    /// The example with its texts in a language.
    ///
    /// @param language `en` or `zh`
    public static FiledInventory get(String language) {
        var name = "example_" + language + ".json";
        try (var stream = InventoryExample.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalArgumentException("There is no " + name + " on the class path.");
            }
            return InventoryFile.read(stream.readAllBytes(), name).value().orElseThrow();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
