// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.compute;

import java.util.Map;
import org.mutirao.calc.method.Given;

/// One activity of the city and how its emissions are computed.
///
/// @param id what a person calls the row, to find it again in another year; may be empty
/// @param place a sub-sector such as `I.1`, whose cells take the line of their scope, or a single cell
/// @param method the id of the method
/// @param inputs of the method, as they were written
/// @param locator no two rows of an inventory share one
public record ActivityRow(
        String id, String place, String method, Map<String, Given> inputs, About about, Locator locator) {

    public ActivityRow {
        inputs = new RowInputs(inputs);
    }
}
