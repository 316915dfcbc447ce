// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.target;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.mutirao.calc.target.budget.ShareKey;
import org.mutirao.calc.target.fairshare.Approach;
import org.mutirao.platform.target.AdoptedTarget.Milestone;
import org.mutirao.platform.target.AdoptedTarget.Offsets;
import org.mutirao.platform.target.Adoption;
import org.mutirao.platform.target.Adoption.Wish;
import org.mutirao.platform.target.BudgetChoice;
import org.mutirao.platform.web.Language;

/// The form in which an approver adopts a target: what was typed, and what it means. What cannot be read counts as
/// missing, so the answer is to fill it in.
record AdoptionForm(Map<String, String> values) {

    static final int MILESTONES = 3;

    /// A way of the city's own.
    static final String OWN = "own";

    private static final List<String> FIELDS = List.of(
            "baseYear",
            "level",
            "boundary",
            "year1",
            "tonnes1",
            "year2",
            "tonnes2",
            "year3",
            "tonnes3",
            "netZeroYear",
            "residual",
            "offsets",
            "approach",
            "temperature",
            "probability",
            "on",
            "body",
            "reason",
            "replaces");
    private static final int LONGEST = Adoption.LONGEST_REASON + 1000;
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
    private static final Pattern ID = Pattern.compile("[0-9]{1,15}");
    private static final Pattern AMOUNT = Pattern.compile("-?[0-9]{1,12}([.][0-9]{1,6})?");
    private static final Pattern GROUPS = Pattern.compile("(?<=[0-9])[,\\s\u00a0\u202f](?=[0-9]{3})");

    AdoptionForm {
        values = Map.copyOf(values);
    }

    /// The fields of the form out of everything that was sent.
    static AdoptionForm of(Map<String, String> sent) {
        var values = new LinkedHashMap<String, String>();
        for (var field : FIELDS) {
            var value = sent.getOrDefault(field, "");
            values.put(field, value.length() > LONGEST ? value.substring(0, LONGEST) : value);
        }
        return new AdoptionForm(values);
    }

    String value(String field) {
        return values.getOrDefault(field, "");
    }

    Wish wish(Language language) {
        var milestones = new ArrayList<Milestone>();
        boolean halves = false;
        for (int i = 1; i <= MILESTONES; i++) {
            var year = year("year" + i);
            var tonnes = amount("tonnes" + i);
            boolean empty = value("year" + i).isBlank() && value("tonnes" + i).isBlank();
            if (year.isPresent() && tonnes.isPresent()) {
                milestones.add(new Milestone(year.getAsInt(), tonnes.getAsDouble()));
            } else if (!empty) {
                halves = true;
            }
        }
        return new Wish(
                year("baseYear"),
                Adoption.LEVELS.stream()
                        .filter(level -> word(level).equals(value("level")))
                        .findFirst(),
                value("boundary"),
                milestones,
                halves,
                year("netZeroYear"),
                amount("residual"),
                Arrays.stream(Offsets.values())
                        .filter(offsets -> word(offsets).equals(value("offsets")))
                        .findFirst(),
                approach(),
                approach().flatMap(AdoptionForm::key).flatMap(this::budget),
                day(value("on")),
                value("body"),
                value("reason"),
                language,
                ID.matcher(value("replaces")).matches()
                        ? OptionalLong.of(Long.parseLong(value("replaces")))
                        : OptionalLong.empty());
    }

    Optional<Approach> approach() {
        return Arrays.stream(Approach.values())
                .filter(approach -> word(approach).equals(value("approach")))
                .findFirst();
    }

    /// The choice behind an approach by budget; the usual one where none was made.
    Optional<BudgetChoice> budget(ShareKey key) {
        var usual = BudgetChoice.USUAL;
        var temperature = value("temperature");
        var probability = value("probability");
        return Optional.of(new BudgetChoice(
                BudgetChoice.TEMPERATURES.contains(temperature) ? temperature : usual.temperature(),
                BudgetChoice.PROBABILITIES.contains(probability) ? probability : usual.probability(),
                key));
    }

    /// The key behind an approach by budget.
    static Optional<ShareKey> key(Approach approach) {
        return BudgetChoice.KEYS.stream()
                .filter(key -> TargetChart.approach(key) == approach)
                .findFirst();
    }

    /// As it stands in addresses and forms.
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private OptionalInt year(String field) {
        var text = value(field).strip();
        return YEAR.matcher(text).matches() ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }

    /// With or without groups: 14387704, 14,387,704, 14 387 704.
    private OptionalDouble amount(String field) {
        var text = GROUPS.matcher(value(field).strip().replace('\u2212', '-')).replaceAll("");
        return AMOUNT.matcher(text).matches() ? OptionalDouble.of(Double.parseDouble(text)) : OptionalDouble.empty();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return text.length() == 10 ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }
}
