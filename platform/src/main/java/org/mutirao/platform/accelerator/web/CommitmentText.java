// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.accelerator.web;

import org.mutirao.platform.accelerator.Accelerator;
import org.mutirao.platform.accelerator.Commitment;
import org.mutirao.platform.accelerator.Commitment.Level;
import org.mutirao.platform.accelerator.Commitment.Step;
import org.mutirao.platform.ledger.FactText;
import org.mutirao.platform.web.Words;

/// Commitments in words.
final class CommitmentText {

    private CommitmentText() {}

    /// What is to be reached: “−50%”, “12 cities”, or that there is no number.
    static String target(Commitment commitment, Words words) {
        return switch (commitment.target()) {
            case Step() -> words.say("accelerator.target.step");
            case Level(var comparison, var value, var unit) -> FactText.amount(value, unit, words);
        };
    }

    /// How the measured value must stand to the target: “at least”; empty when it must be just that.
    static String comparison(Commitment commitment, Words words) {
        return switch (commitment.target()) {
            case Step() -> "";
            case Level(var comparison, var value, var unit) ->
                switch (comparison) {
                    case AT_LEAST -> words.say("accelerator.target.at_least");
                    case AT_MOST -> words.say(value < 0 ? "accelerator.target.cut" : "accelerator.target.at_most");
                    case EXACTLY -> "";
                };
        };
    }

    /// What a source says of the deadline besides its year; empty when it says nothing.
    static String rule(Commitment commitment, Words words) {
        return commitment
                .deadlineRule()
                .map(rule -> rule.in(words))
                .orElseGet(() -> commitment.deadline().isPresent() ? "" : words.say("accelerator.deadline.unknown"));
    }

    /// The years in which the commitments fall due: “2025 to 2030”; says so when none has a year.
    static String deadlines(Accelerator accelerator, Words words) {
        var years = accelerator.deadlines();
        if (years.getCount() == 0) {
            return words.say("accelerator.deadline.unknown");
        }
        var first = words.figures().date(String.valueOf(years.getMin()));
        return years.getMin() == years.getMax()
                ? first
                : words.say("accelerator.deadline.range", years.getMin(), years.getMax());
    }

    /// What signatories do, in one sentence: the first of the summary.
    static String firstSentence(String summary) {
        int english = summary.indexOf(". ");
        int chinese = summary.indexOf('。');
        if (chinese >= 0) {
            return summary.substring(0, chinese + 1);
        }
        return english >= 0 ? summary.substring(0, english + 1) : summary;
    }
}
