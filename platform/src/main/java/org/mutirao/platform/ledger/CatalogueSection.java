// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.ledger;

/// The part of the reference catalogue that one module keeps. Sections are loaded in the order of their `@Order`,
/// in one transaction: references point to earlier sections only.
public interface CatalogueSection {

    /// Brings the module's tables to the state of its files.
    ///
    /// @param tables reads a file of the catalogue into a table
    void load(CatalogueTables tables);
}
