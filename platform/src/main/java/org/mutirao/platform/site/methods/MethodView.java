// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.methods;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;

/// One method: what it is, a form that computes it, and the golden cases.
///
/// @param version of the method and of the factors
/// @param api the address of its description for programs
public record MethodView(
        String title,
        String id,
        String version,
        String validity,
        List<Content> equations,
        String source,
        List<PlaceView> places,
        List<InputView> inputs,
        List<OutputView> outputs,
        FormView form,
        Optional<ResultView> result,
        List<CaseView> cases,
        List<CaseView> refused,
        String agreement,
        String api) {

    /// A place in a GPC inventory.
    public record PlaceView(String reference, String name) {}

    /// An input as the descriptor has it.
    ///
    /// @param id what files and addresses call it
    /// @param accepts units with bounds, or the options
    /// @param options how many options there are, when they are too many to be read in passing
    /// @param column whether it belongs to the records of a list
    public record InputView(
            String id,
            String label,
            String accepts,
            List<String> options,
            String count,
            DefaultView fallback,
            String need,
            boolean column) {

        public InputView {
            options = List.copyOf(options);
        }
    }

    /// What stands in for an input, and where that comes from.
    ///
    /// @param text the value, or what it is chosen by; empty when the input has to be given
    /// @param href the rows of the factor table; empty for a convention
    public record DefaultView(String text, String href, String source) {}

    public record OutputView(String id, String label, String unit) {}

    /// A golden case beside what comes out now.
    ///
    /// @param href the same page with the form filled
    public record CaseView(
            String id,
            String title,
            String href,
            String source,
            List<NumberView> numbers,
            String refusal,
            boolean holds) {

        public CaseView {
            numbers = List.copyOf(numbers);
        }
    }

    /// A number that must come out.
    ///
    /// @param kind `stated` when somebody else printed it, `computed` when it was derived by hand
    public record NumberView(
            String name, String kind, String origin, String expected, String ours, String difference, boolean agrees) {}

    public MethodView {
        equations = List.copyOf(equations);
        places = List.copyOf(places);
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
        cases = List.copyOf(cases);
        refused = List.copyOf(refused);
    }
}
