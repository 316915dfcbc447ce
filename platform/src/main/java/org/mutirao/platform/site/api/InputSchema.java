// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.api;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mutirao.calc.factor.Profile;
import org.mutirao.calc.method.Default;
import org.mutirao.calc.method.Descriptor;
import org.mutirao.calc.method.Input;
import org.mutirao.calc.method.Need;
import org.mutirao.calc.quantity.GwpSet;
import org.mutirao.calc.quantity.Unit;
import org.mutirao.calc.words.MethodWords;
import org.mutirao.calc.words.MethodWords.Naming;

/// The JSON Schema (2020-12) of a method's input, made from its descriptor.
final class InputSchema {

    private static final String NUMBER = "^[+-]?\\d+(\\.\\d+)?([eE][+-]?\\d+)?";

    private final MethodWords words;

    private InputSchema(MethodWords words) {
        this.words = words;
    }

    static Map<String, Object> of(Descriptor method, MethodWords words) {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", words.say(method.titleKey()));
        schema.put("type", "object");
        schema.put("required", List.of("setting", "input"));
        schema.put(
                "properties", ordered("setting", setting(), "input", new InputSchema(words).record(method.inputs())));
        schema.put("additionalProperties", false);
        return schema;
    }

    private static Map<String, Object> setting() {
        var text = ordered("type", "string");
        return ordered(
                "type",
                "object",
                "required",
                List.of("year"),
                "properties",
                ordered(
                        "year",
                        ordered("type", List.of("integer", "string"), "minimum", 1900, "maximum", 2199),
                        "gwp",
                        ordered("enum", GwpSet.list().stream().map(GwpSet::id).toList(), "default", GwpSet.DEFAULT),
                        "profile",
                        ordered(
                                "enum",
                                Arrays.stream(Profile.values())
                                        .map(Profile::name)
                                        .toList(),
                                "default",
                                Profile.IPCC2019.name()),
                        "country",
                        ordered("type", "string", "pattern", "^[A-Z]{3}$"),
                        "region",
                        text,
                        "city",
                        text),
                "additionalProperties",
                false);
    }

    private Map<String, Object> record(List<Input<?>> inputs) {
        var properties = new LinkedHashMap<String, Object>();
        inputs.forEach(input -> properties.put(input.name(), property(input)));
        return ordered(
                "type",
                "object",
                "required",
                inputs.stream().filter(InputSchema::isRequired).map(Input::name).toList(),
                "properties",
                properties,
                "additionalProperties",
                false);
    }

    private static boolean isRequired(Input<?> input) {
        return input.need() instanceof Need.Always
                && switch (input) {
                    case Input.Choice<?> choice -> choice.fallback().isEmpty();
                    case Input.Figure<?> figure -> figure.fallback() instanceof Default.None;
                    case Input.Amount amount -> true;
                    case Input.Year year -> true;
                    case Input.Rows rows -> true;
                };
    }

    private Map<String, Object> property(Input<?> input) {
        var property = ordered(
                "title", words.label("input", input.name()), "description", words.need(input.need(), Naming.IDS));
        switch (input) {
            case Input.Choice<?> choice -> property.put("enum", choice.ids());
            case Input.Figure<?> figure -> number(property, figure.unit().id());
            case Input.Amount amount ->
                number(property, amount.units().stream().map(Unit::id).collect(Collectors.joining(" | ")));
            case Input.Year year -> {
                property.put("type", List.of("integer", "string"));
                property.put("minimum", year.least());
                property.put("maximum", year.most());
            }
            case Input.Rows rows -> {
                property.put("type", "array");
                property.put("minItems", 1);
                property.put("items", record(rows.columns()));
            }
        }
        return property;
    }

    private static void number(Map<String, Object> property, String unit) {
        var amount = ordered("type", List.of("string", "number"), "pattern", NUMBER);
        property.put("x-unit", unit);
        property.put(
                "anyOf",
                List.of(
                        amount,
                        ordered(
                                "type",
                                "object",
                                "required",
                                List.of("value"),
                                "properties",
                                ordered("value", amount, "uncertainty", ordered("type", "string")),
                                "additionalProperties",
                                false)));
    }

    private static LinkedHashMap<String, Object> ordered(Object... keysAndValues) {
        var map = new LinkedHashMap<String, Object>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }
}
