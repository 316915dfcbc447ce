// SPDX-License-Identifier: Apache-2.0
/// The calculations of Mutirão: pure functions from facts and reference tables to results. They know neither
/// the database nor the web, neither the clock nor chance, so the same input gives the same result anywhere.
module org.mutirao.calc {
    requires static org.jspecify;

    exports org.mutirao.calc.factor;
    exports org.mutirao.calc.inventory;
    exports org.mutirao.calc.inventory.catalogue;
    exports org.mutirao.calc.inventory.compute;
    exports org.mutirao.calc.inventory.review;
    exports org.mutirao.calc.inventory.series;
    exports org.mutirao.calc.method;
    exports org.mutirao.calc.quantity;
    exports org.mutirao.calc.reference;
    exports org.mutirao.calc.target;
    exports org.mutirao.calc.target.budget;
    exports org.mutirao.calc.target.fairshare;
    exports org.mutirao.calc.target.trend;
    exports org.mutirao.calc.trace;
    exports org.mutirao.calc.uncertainty;
    exports org.mutirao.calc.words;
}
