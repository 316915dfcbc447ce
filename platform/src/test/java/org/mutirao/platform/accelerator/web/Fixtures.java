// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.accelerator.web;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.mutirao.platform.accelerator.Accelerator;
import org.mutirao.platform.accelerator.Accelerator.Signature;
import org.mutirao.platform.accelerator.Commitment;
import org.mutirao.platform.accelerator.Commitment.Target;
import org.mutirao.platform.ledger.Bilingual;
import org.mutirao.platform.ledger.Fact;
import org.mutirao.platform.ledger.Fact.Qualifier;
import org.mutirao.platform.ledger.Fact.Status;
import org.mutirao.platform.ledger.Fact.Unit;
import org.mutirao.platform.ledger.Locator;
import org.mutirao.platform.ledger.Source;

/// Small accelerators and figures, with their numbers in the line.
final class Fixtures {

    static final Unit PERCENT = new Unit("%", "ratio", "%", "%", "%");
    static final Unit CITIES = new Unit("cities", "count", "city", "cities", "座城市");

    private Fixtures() {}

    static Accelerator accelerator(List<Commitment> commitments, List<Signature> signatures) {
        return new Accelerator(
                "clean-buses",
                text("Clean Buses"),
                Optional.empty(),
                Optional.of("2020-09-22"),
                text("Cities buy clean buses. They do it soon."),
                line("814"),
                commitments,
                List.of(),
                signatures);
    }

    static Commitment commitment(int number, Target target, Optional<Integer> deadline, Optional<String> rule) {
        return new Commitment(
                "clean-buses-" + number,
                number,
                text("Do it."),
                Optional.empty(),
                target,
                Optional.empty(),
                deadline,
                rule.map(Fixtures::text),
                line("815"),
                number != 9);
    }

    static Fact stated(String quantity, double value, String line) {
        return new Fact(
                "book-" + line + "-" + quantity,
                new Fact.OfNetwork("c40"),
                new Fact.Quantity(quantity, text(quantity)),
                value,
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                CITIES,
                Qualifier.EQ,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Status.ACHIEVED,
                Fact.Origin.STATED,
                line(line),
                Optional.of(value + "座"),
                Optional.empty());
    }

    static Locator line(String lines) {
        return new Locator(
                new Source(
                        "book",
                        Source.Kind.DOCUMENT,
                        text("The book"),
                        text("book"),
                        "publisher",
                        new Bilingual("none", "无"),
                        false,
                        Optional.empty(),
                        Optional.of("2025"),
                        Optional.empty()),
                lines);
    }

    static Bilingual text(String text) {
        return new Bilingual(text, text);
    }
}
