// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// A value read from somebody's input together with every issue found on the way. Without a value there is at least
/// one error that says why.
public record Checked<T>(Optional<T> value, List<Issue> issues) {

    public Checked {
        issues = List.copyOf(issues);
        if (value.isEmpty() && issues.stream().noneMatch(issue -> issue.severity() == Severity.ERROR)) {
            throw new IllegalArgumentException("A refused value needs an error that says why.");
        }
    }

    public static <T> Checked<T> of(T value, Issue... issues) {
        return new Checked<>(Optional.of(value), List.of(issues));
    }

    public static <T> Checked<T> refused(Issue error, Issue... more) {
        var issues = new ArrayList<Issue>();
        issues.add(error);
        issues.addAll(List.of(more));
        return new Checked<>(Optional.empty(), issues);
    }

    public <R> Checked<R> map(Function<T, R> change) {
        return new Checked<>(value.map(change), issues);
    }

    /// The same with every issue at the given place.
    public Checked<T> at(Place place) {
        return new Checked<>(
                value, issues.stream().map(issue -> issue.at(place)).toList());
    }
}
