// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.methods;

import java.util.List;
import org.mutirao.platform.site.methods.MethodsView.OptionView;

/// The form of a method.
///
/// @param problems everything that keeps the result from being computed, each with the field it sits at
/// @param notes warnings and information that belong to no field
/// @param main inputs that a person has to give
/// @param further inputs for which a default stands in
/// @param open whether the further inputs are to be seen at once
/// @param setting for whom and when
/// @param clear the address of the empty form
public record FormView(
        List<IssueView> problems,
        List<IssueView> notes,
        List<FieldView> setting,
        List<FieldView> main,
        List<ListView> lists,
        List<FieldView> further,
        boolean open,
        String clear) {

    /// Something about what was given.
    ///
    /// @param severity `error`, `warning` or `information`
    /// @param field the element to which it belongs; empty when there is none
    public record IssueView(String severity, String mark, String field, String label, String message, String remedy) {}

    /// One field of the form.
    ///
    /// @param name the parameter
    /// @param id of the element
    /// @param hint which unit and bounds, and when it is asked for
    /// @param fallback what stands in
    /// @param options for a closed list; empty for a text
    /// @param suggestions what may be typed, for a text
    /// @param hasUncertainty whether an uncertainty may be given beside it
    public record FieldView(
            String name,
            String id,
            String label,
            String hint,
            String fallback,
            List<OptionView> options,
            List<String> suggestions,
            String value,
            boolean hasUncertainty,
            String uncertainty,
            List<IssueView> issues) {

        public FieldView {
            options = List.copyOf(options);
            suggestions = List.copyOf(suggestions);
            issues = List.copyOf(issues);
        }

        public boolean isWrong() {
            return issues.stream().anyMatch(issue -> issue.severity().equals("error"));
        }
    }

    /// A list of records.
    ///
    /// @param more the value of the button that shows more of them; empty when there may be no more
    public record ListView(
            String name,
            String id,
            String label,
            String hint,
            List<RowView> rows,
            String more,
            List<IssueView> issues) {

        public ListView {
            rows = List.copyOf(rows);
            issues = List.copyOf(issues);
        }
    }

    public record RowView(String number, List<FieldView> main, List<FieldView> further, boolean open) {

        public RowView {
            main = List.copyOf(main);
            further = List.copyOf(further);
        }
    }

    public FormView {
        problems = List.copyOf(problems);
        notes = List.copyOf(notes);
        setting = List.copyOf(setting);
        main = List.copyOf(main);
        lists = List.copyOf(lists);
        further = List.copyOf(further);
    }
}
