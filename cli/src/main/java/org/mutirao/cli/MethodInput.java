// SPDX-License-Identifier: Apache-2.0
package org.mutirao.cli;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mutirao.calc.factor.Profile;
import org.mutirao.calc.factor.Setting;
import org.mutirao.calc.method.Descriptor;
import org.mutirao.calc.method.Given;
import org.mutirao.calc.quantity.GwpSet;
import org.mutirao.calc.uncertainty.DefaultUncertainty.Grade;
import org.mutirao.calc.uncertainty.Defaults;
import org.mutirao.platform.inventory.workbook.JsonTree;
import tools.jackson.core.exc.StreamReadException;

/// What a file gives to a method: `{"setting": {"year": 2019, …}, "input": {"amount": "10 TJ", …}}`.
///
/// @param place of the inventory in which the result stands, such as `I.1`
/// @param activity the grade of the activity data
/// @param factor the grade of the factors
record MethodInput(
        Setting setting,
        Map<String, Given> given,
        Optional<String> place,
        Optional<Grade> activity,
        Optional<Grade> factor) {

    private static final Set<String> PARTS = Set.of("setting", "input", "place", "activityQuality", "factorQuality");
    private static final Set<String> SETTINGS = Set.of("year", "country", "region", "city", "profile", "gwp");

    /// @throws UserError that names line and column when it is not such JSON
    static MethodInput parse(String text) {
        try {
            return of(JsonTree.parse(text));
        } catch (StreamReadException problem) {
            var where = problem.getLocation();
            throw new UserError("The input cannot be read at line " + where.getLineNr() + ", column "
                    + where.getColumnNr() + ": " + problem.getOriginalMessage());
        }
    }

    private static MethodInput of(Map<?, ?> parts) {
        refuseUnknown(parts, PARTS, "the input");
        var setting = object(parts.get("setting"), "\"setting\"");
        refuseUnknown(setting, SETTINGS, "\"setting\"");
        return new MethodInput(
                setting(setting),
                given(object(parts.get("input"), "\"input\"")),
                text(parts, "place"),
                grade(parts, "activityQuality"),
                grade(parts, "factorQuality"));
    }

    /// What decides which uncertainties stand in where none is stated.
    Defaults.Known known(Descriptor method) {
        var places = place.map(List::of).orElse(method.places());
        if (place.isPresent() && !method.places().contains(place.get())) {
            throw new UserError("\"place\" is one of " + String.join(", ", method.places()) + ".");
        }
        return new Defaults.Known(places, activity, factor);
    }

    private static Optional<Grade> grade(Map<?, ?> parts, String name) {
        return text(parts, name)
                .map(letter -> Arrays.stream(Grade.values())
                        .filter(grade -> grade.name().equals(letter))
                        .findFirst()
                        .orElseThrow(() -> new UserError("\"" + name + "\" is H, M or L, not " + letter + ".")));
    }

    private static Setting setting(Map<?, ?> setting) {
        var profile = text(setting, "profile").orElse(Profile.IPCC2019.name());
        return new Setting(
                year(text(setting, "year")),
                text(setting, "city"),
                text(setting, "country"),
                text(setting, "region"),
                Arrays.stream(Profile.values())
                        .filter(one -> one.name().equals(profile))
                        .findFirst()
                        .orElseThrow(() -> new UserError("\"profile\" is IPCC2006 or IPCC2019, not " + profile + ".")),
                text(setting, "gwp").orElse(GwpSet.DEFAULT));
    }

    private static int year(Optional<String> text) {
        var year = text.orElseThrow(() -> new UserError("\"setting\" needs the \"year\" of the inventory."));
        if (!year.matches("(19|20|21)\\d\\d")) {
            throw new UserError("\"year\" is a year such as 2019, not " + year + ".");
        }
        return Integer.parseInt(year);
    }

    private static Map<String, Given> given(Map<?, ?> values) {
        var given = new LinkedHashMap<String, Given>();
        values.forEach((name, value) -> given.put((String) name, given((String) name, value)));
        return given;
    }

    private static Given given(String name, Object value) {
        return switch (value) {
            case String text -> Given.of(text);
            case Map<?, ?> stated -> stated(name, stated);
            case List<?> list ->
                new Given.Records(list.stream()
                        .map(record -> given(object(record, "each record of \"" + name + "\"")))
                        .toList());
            default -> throw new UserError("\"" + name + "\" is neither a text, a number nor a list.");
        };
    }

    private static Given stated(String name, Map<?, ?> stated) {
        refuseUnknown(stated, Set.of("value", "uncertainty"), "\"" + name + "\"");
        var value = text(stated, "value").orElseThrow(() -> new UserError("\"" + name + "\" needs a \"value\"."));
        return new Given.Value(value, text(stated, "uncertainty"));
    }

    private static Optional<String> text(Map<?, ?> object, String name) {
        var value = object.get(name);
        if (value == null) {
            return Optional.empty();
        }
        if (value instanceof String text) {
            return Optional.of(text);
        }
        throw new UserError("\"" + name + "\" is one text or number.");
    }

    private static Map<?, ?> object(@Nullable Object value, String what) {
        if (value instanceof Map<?, ?> object) {
            return object;
        }
        throw new UserError(what + " is an object in braces.");
    }

    private static void refuseUnknown(Map<?, ?> object, Set<String> known, String where) {
        for (var name : object.keySet()) {
            if (!known.contains(name)) {
                throw new UserError("There is no \"" + name + "\" in " + where + "; known: "
                        + String.join(", ", known.stream().sorted().toList()) + ".");
            }
        }
    }
}
