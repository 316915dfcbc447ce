// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.method;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mutirao.calc.trace.Issue;

/// What the function of a method gives: emission lines, figures, and what a person should know about them.
public record Outcome(Map<String, Emissions> lines, Map<String, Estimate<?>> figures, List<Issue> issues) {

    public static final String SCOPE_1 = "scope1";
    public static final String SCOPE_2 = "scope2";
    public static final String SCOPE_3 = "scope3";

    public Outcome {
        lines = Collections.unmodifiableMap(new LinkedHashMap<>(lines));
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
        issues = List.copyOf(issues);
    }

    public static Outcome of(String line, Emissions emissions) {
        return new Outcome(Map.of(line, emissions), Map.of(), List.of());
    }

    public Outcome and(String line, Emissions emissions) {
        var more = new LinkedHashMap<>(lines);
        more.put(line, emissions);
        return new Outcome(more, figures, issues);
    }

    public Outcome figure(String name, Estimate<?> estimate) {
        var more = new LinkedHashMap<>(figures);
        more.put(name, estimate);
        return new Outcome(lines, more, issues);
    }

    /// The same with an issue; an error refuses the result.
    public Outcome but(Issue issue) {
        return new Outcome(
                lines, figures, Stream.concat(issues.stream(), Stream.of(issue)).toList());
    }
}
