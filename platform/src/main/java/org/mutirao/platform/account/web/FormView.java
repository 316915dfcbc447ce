// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.account.web;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mutirao.platform.account.People.Problem;
import org.mutirao.platform.web.Words;

/// What every form needs: the mark of our own pages, what was typed, and what is to be corrected.
///
/// @param csrf the value of the hidden field `_csrf`
/// @param values what was typed, by field; never a password
/// @param problems what is to be corrected, by field
public record FormView(String csrf, Map<String, String> values, Map<String, String> problems) {

    public FormView {
        values = Map.copyOf(values);
    }

    static FormView empty(Visit visit) {
        return new FormView(visit.csrf(), Map.of(), Map.of());
    }

    static FormView of(Visit visit, Map<String, String> values, Collection<Problem> found) {
        return new FormView(visit.csrf(), values, say(visit.words(), found));
    }

    private static Map<String, String> say(Words words, Collection<Problem> found) {
        var problems = new LinkedHashMap<String, String>();
        found.forEach(problem -> problems.putIfAbsent(problem.field(), words.say("account.problem." + problem.word())));
        return problems;
    }

    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    public String problem(String field) {
        return problems.getOrDefault(field, "");
    }

    /// For the summary above the form.
    public List<Map.Entry<String, String>> summary() {
        return List.copyOf(problems.entrySet());
    }
}
