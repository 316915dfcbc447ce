// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.mutirao.platform.RunningPlatform;
import org.mutirao.platform.accelerator.Accelerators;
import org.mutirao.platform.site.methods.MethodBook;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The description of the API says what the API does: no address, parameter or field more or less.
class OpenApiTest {

    private final RunningPlatform platform = RunningPlatform.get();
    private final JsonMapper json = platform.bean(JsonMapper.class);
    private final JsonNode description =
            json.readTree(platform.get("/openapi.json").body());

    @Test
    void it_lists_exactly_the_addresses_and_parameters_that_are_mapped() {
        var described = new TreeMap<String, Object>();
        description
                .path("paths")
                .properties()
                .forEach(path -> described.put(
                        path.getKey(), names(path.getValue().path("get").path("parameters"), "query")));

        var mapped = new TreeMap<String, Object>();
        handlers().forEach((path, method) -> mapped.put(path, new TreeSet<>(KnownParameters.of(method))));

        assertThat(described).isEqualTo(mapped);
    }

    @Test
    void it_offers_csv_exactly_where_the_api_does() {
        handlers().forEach((path, method) -> {
            boolean described = operation(path)
                    .path("responses")
                    .path("200")
                    .path("content")
                    .has("text/csv");
            var produced = Objects.requireNonNull(method.getMethodAnnotation(GetMapping.class))
                    .produces();
            boolean table = Arrays.asList(produced).contains(ApiMedia.CSV);
            assertThat(described).as(path).isEqualTo(table);
        });
    }

    @Test
    void every_field_of_an_answer_is_described() {
        for (var path : List.of(
                "/api/v1/cities?member=any&limit=200",
                "/api/v1/cities?limit=1",
                "/api/v1/facts?document=book&limit=200",
                "/api/v1/facts?quantity=population&limit=200",
                "/api/v1/claims?limit=200",
                "/api/v1/accelerators",
                "/api/v1/methods?limit=200",
                "/api/v1/events?limit=200",
                "/api/v1/network/indicators",
                "/api/v1/network/progress?limit=200",
                "/api/v1/network/progress?limit=200&asOf=2021&rule=strict-prose",
                "/api/v1/search?q=foundation",
                "/api/v1/search?q=water",
                "/api/v1/search?q=Kopnhaagn")) {
            check(path, path.replaceAll("\\?.*", ""));
        }
        for (var city : List.of("durban", "tshwane", "delhi", "venice", "fuzhou")) {
            check("/api/v1/cities/" + city, "/api/v1/cities/{id}");
        }
        for (var accelerator : platform.bean(Accelerators.class).list()) {
            check("/api/v1/accelerators/" + accelerator.id(), "/api/v1/accelerators/{id}");
        }
        for (var method : platform.bean(MethodBook.class).list()) {
            check("/api/v1/methods/" + method.descriptor().id(), "/api/v1/methods/{id}");
        }
        check(
                "/api/v1/methods/ghgp-scope2-market-based/run?setting.year=2019&consumed=9+MWh&residualFactor=1+t%2FMWh"
                        + "&contracts.1.bought=4+MWh&contracts.1.supplierFactor=0+t%2FMWh",
                "/api/v1/methods/{id}/run");
        check(
                "/api/v1/methods/ipcc2006-stationary-combustion/run?setting.year=2019&fuel=wood&user=residential&amount=1+TJ",
                "/api/v1/methods/{id}/run");
        for (var city : List.of("london", "delhi", "rotterdam")) {
            check("/api/v1/cities/" + city + "/target", "/api/v1/cities/{id}/target");
        }
        check("/api/v1/cities/london/target?temperature=2.0&probability=83&share=blend", "/api/v1/cities/{id}/target");
        check("/api/v1/facts/book-283-2", "/api/v1/facts/{key}");
        check("/api/v1/claims/DQ02", "/api/v1/claims/{id}");
    }

    @Test
    void every_problem_is_described() {
        for (var path : List.of(
                "/api/v1/cities?limit=0",
                "/api/v1/cities?region=x",
                "/api/v1/cities/x",
                "/api/v1/x",
                "/api/v1/methods/gpc-gas-loss/run?setting.year=2019")) {
            var problem = json.readTree(platform.get(path).body());
            assertThat(errors(problem, description.at("/components/schemas/Problem"), ""))
                    .isEmpty();
        }
    }

    @Test
    void every_operation_has_a_name_and_examples_that_keep_to_the_description() {
        description.path("paths").properties().forEach(path -> {
            var operation = path.getValue().path("get");
            assertThat(operation.path("operationId").asString()).isNotBlank();
            assertThat(operation.path("summary").asString()).isNotBlank();
            var content =
                    operation.path("responses").path("200").path("content").path("application/json");
            assertThat(content.has("example")).as(path.getKey()).isTrue();
            assertThat(errors(content.path("example"), content.path("schema"), path.getKey()))
                    .isEmpty();
        });
    }

    @Test
    void every_field_says_what_it_is() {
        description
                .at("/components/schemas")
                .properties()
                .forEach(schema -> schema.getValue()
                        .path("properties")
                        .properties()
                        .forEach(field -> assertThat(field.getValue().has("description"))
                                .as(schema.getKey() + "." + field.getKey())
                                .isTrue()));
    }

    private void check(String address, String path) {
        var answer = json.readTree(platform.get(address).body());
        var schema = operation(path).at("/responses/200/content/application~1json/schema");
        assertThat(errors(answer, schema, address)).isEmpty();
    }

    private JsonNode operation(String path) {
        return description.path("paths").path(path).path("get");
    }

    /// What in a value the schema does not allow: undescribed fields, missing ones, wrong types and unknown
    /// constants.
    private List<String> errors(JsonNode value, JsonNode given, String place) {
        var schema =
                given.has("$ref") ? description.at(given.path("$ref").asString().substring(1)) : given;
        var errors = new ArrayList<String>();
        switch (schema.path("type").asString("")) {
            case "object" -> {
                var properties = schema.path("properties");
                value.properties().forEach(field -> {
                    var at = place + "." + field.getKey();
                    if (properties.has(field.getKey())) {
                        errors.addAll(errors(field.getValue(), properties.path(field.getKey()), at));
                    } else if (!schema.path("additionalProperties").asBoolean(false)) {
                        errors.add(at + " is not described");
                    }
                });
                schema.path("required")
                        .valueStream()
                        .map(JsonNode::asString)
                        .filter(name -> !value.has(name))
                        .forEach(name -> errors.add(place + "." + name + " is missing"));
            }
            case "array" -> value.forEach(item -> errors.addAll(errors(item, schema.path("items"), place + "[]")));
            case "string" -> {
                var constants = schema.path("enum")
                        .valueStream()
                        .map(JsonNode::asString)
                        .toList();
                if (!value.isString() || !constants.isEmpty() && !constants.contains(value.asString())) {
                    errors.add(place + " is " + value);
                }
            }
            case "number" -> require(value.isNumber(), place, value, errors);
            case "integer" -> require(value.isIntegralNumber(), place, value, errors);
            case "boolean" -> require(value.isBoolean(), place, value, errors);
            default -> errors.add(place + " has no type");
        }
        return errors;
    }

    private static void require(boolean holds, String place, JsonNode value, List<String> errors) {
        if (!holds) {
            errors.add(place + " is " + value);
        }
    }

    private TreeMap<String, HandlerMethod> handlers() {
        var handlers = new TreeMap<String, HandlerMethod>();
        platform.bean(RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .forEach((mapping, method) -> mapping.getPatternValues().stream()
                        .filter(path -> path.startsWith("/api/"))
                        .forEach(path -> handlers.put(path, method)));
        return handlers;
    }

    private static TreeSet<String> names(JsonNode parameters, String in) {
        var names = new TreeSet<String>();
        parameters.forEach(parameter -> {
            if (parameter.path("in").asString().equals(in)) {
                names.add(parameter.path("name").asString());
            }
        });
        return names;
    }
}
