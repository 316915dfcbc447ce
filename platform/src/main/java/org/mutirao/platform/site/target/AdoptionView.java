// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.target;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mutirao.platform.site.target.TargetView.Option;

/// The page on which an approver adopts a target.
///
/// @param csrf the value of the hidden field `_csrf`
/// @param notice what has just been done; empty for nothing
/// @param current the target that holds
/// @param preview what would be promised; then the fields are hidden
/// @param basis the approach that the values set out from, in words
/// @param values what stands in the fields
/// @param problems what is to be corrected, by field
/// @param today no decision is later
public record AdoptionView(
        String id,
        String name,
        String title,
        String csrf,
        String notice,
        Optional<AdoptedTargetView> current,
        Optional<AdoptedTargetView> preview,
        List<Choice> dials,
        List<Choice> choices,
        String basis,
        Map<String, String> values,
        Map<String, String> problems,
        String today) {

    public AdoptionView {
        dials = List.copyOf(dials);
        choices = List.copyOf(choices);
        values = Map.copyOf(values);
    }

    /// A field with given values.
    public record Choice(String name, String label, List<Option> options) {
        public Choice {
            options = List.copyOf(options);
        }
    }

    public Choice choice(String name) {
        return choices.stream()
                .filter(choice -> choice.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    public String problem(String field) {
        return problems.getOrDefault(field, "");
    }

    public List<Map.Entry<String, String>> summary() {
        return List.copyOf(problems.entrySet());
    }

    public List<Map.Entry<String, String>> hidden() {
        return List.copyOf(values.entrySet());
    }
}
