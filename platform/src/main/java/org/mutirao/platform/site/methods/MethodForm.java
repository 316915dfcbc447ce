// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.methods;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mutirao.calc.factor.Profile;
import org.mutirao.calc.factor.Setting;
import org.mutirao.calc.inventory.catalogue.GoldenCase;
import org.mutirao.calc.method.Descriptor;
import org.mutirao.calc.method.Given;
import org.mutirao.calc.method.Input;
import org.mutirao.calc.quantity.GwpSet;

/// What the parameters of an address give to a method. An input has the parameter of its name and one for its
/// uncertainty (`amount`, `amount.uncertainty`); an input of a list has the number of its record in it
/// (`contracts.1.bought`); for whom and when is `setting.year` and so on. Empty parameters, as forms send them, are
/// none. Nothing that is not understood is ignored: it is a problem, and nothing is computed.
///
/// @param texts what was given by parameter, in the order of the method, records numbered without gaps
/// @param setting for whom and when; defaults where nothing was given
/// @param given the same as texts, as the method takes it
/// @param rows how many records of a list are to be shown, where the address says so
/// @param isTidy whether the address holds nothing that could be left out
public record MethodForm(
        Map<String, String> texts,
        Setting setting,
        Map<String, Given> given,
        Map<String, Integer> rows,
        List<Problem> problems,
        boolean isTidy) {

    /// The longest value, and the longest name of a parameter.
    public static final int LONGEST = 100;
    /// The most records of a list.
    public static final int MOST_ROWS = 60;
    /// The most parameters, empty ones included.
    public static final int MOST_PARAMETERS = 1000;

    static final String SETTING = "setting.";
    static final String UNCERTAINTY = ".uncertainty";
    static final String ROWS = ".rows";
    static final int USUAL_YEAR = 2019;
    static final List<String> SETTINGS = List.of("year", "gwp", "profile", "country", "region", "city");

    private static final Pattern OF_A_RECORD = Pattern.compile("(\\w+)\\.([1-9]\\d?)\\.(\\w+(?:\\.uncertainty)?)");
    private static final Pattern PLACE = Pattern.compile("[\\p{L}\\p{N} ._-]{1,60}");

    /// Why a parameter cannot be used.
    public enum Kind {
        UNKNOWN,
        TWICE,
        TOO_LONG,
        TOO_MANY,
        NO_YEAR,
        YEAR,
        GWP,
        PROFILE,
        COUNTRY,
        PLACE,
        ROWS
    }

    /// One parameter that cannot be used.
    ///
    /// @param parameter its name, cut where it is too long to be shown
    public record Problem(Kind kind, String parameter) {}

    public MethodForm {
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
        given = Map.copyOf(given);
        rows = Map.copyOf(rows);
        problems = List.copyOf(problems);
    }

    /// Whether nothing was given, so that there is nothing to compute.
    public boolean isEmpty() {
        return texts.isEmpty() && problems.isEmpty();
    }

    String text(String parameter) {
        return texts.getOrDefault(parameter, "");
    }

    /// Reads the parameters of an address.
    public static MethodForm parse(Descriptor method, Map<String, String[]> parameters) {
        return new Reader(method, parameters).read();
    }

    /// The parameters that give a golden case to its method.
    static String query(GoldenCase golden) {
        var setting = golden.setting();
        var texts = new LinkedHashMap<String, String>();
        texts.put(SETTING + "year", Integer.toString(setting.year()));
        texts.put(SETTING + "gwp", setting.gwpSet());
        texts.put(SETTING + "profile", setting.profile().name());
        setting.country().ifPresent(name -> texts.put(SETTING + "country", name));
        setting.region().ifPresent(name -> texts.put(SETTING + "region", name));
        setting.city().ifPresent(name -> texts.put(SETTING + "city", name));
        golden.method().descriptor().inputs().forEach(input -> {
            var value = golden.given().get(input.name());
            if (value instanceof Given.Records list) {
                for (int i = 0; i < list.records().size(); i++) {
                    var record = input.name() + "." + (i + 1) + ".";
                    list.records().get(i).forEach((name, one) -> put(record + name, one, texts));
                }
            } else if (value != null) {
                put(input.name(), value, texts);
            }
        });
        golden.given().forEach((name, value) -> {
            if (!texts.containsKey(name)) {
                put(name, value, texts); // a case of an unknown input, which must be refused
            }
        });
        return query(texts);
    }

    private static void put(String name, Given given, Map<String, String> texts) {
        if (given instanceof Given.Value value && !value.text().isBlank()) {
            texts.put(name, value.text());
            value.uncertainty().ifPresent(text -> texts.put(name + UNCERTAINTY, text));
        }
    }

    /// The parameters of the permanent address of this calculation, with their question mark.
    public String query() {
        return query(texts);
    }

    private static String query(Map<String, String> texts) {
        return texts.isEmpty()
                ? ""
                : texts.entrySet().stream()
                        .map(text -> URLEncoder.encode(text.getKey(), UTF_8) + "="
                                + URLEncoder.encode(text.getValue(), UTF_8))
                        .collect(Collectors.joining("&", "?", ""));
    }

    /// Goes through the parameters once and collects everything that is wrong with them.
    private static final class Reader {

        private final Descriptor method;
        private final Map<String, String[]> parameters;
        private final Map<String, String> found = new LinkedHashMap<>();
        private final Map<String, Map<Integer, Map<String, String>>> records = new LinkedHashMap<>();
        private final Map<String, Integer> rows = new LinkedHashMap<>();
        private final List<Problem> problems = new ArrayList<>();
        private boolean tidy = true;

        Reader(Descriptor method, Map<String, String[]> parameters) {
            this.method = method;
            this.parameters = parameters;
        }

        MethodForm read() {
            if (parameters.size() > MOST_PARAMETERS) {
                problem(Kind.TOO_MANY, "");
            } else {
                parameters.forEach(this::take);
            }
            var texts = new LinkedHashMap<String, String>();
            SETTINGS.forEach(name -> move(SETTING + name, texts));
            var given = new LinkedHashMap<String, Given>();
            for (var input : method.inputs()) {
                if (input instanceof Input.Rows list) {
                    records(list, texts).ifPresent(all -> given.put(list.name(), all));
                } else {
                    move(input.name(), texts);
                    move(input.name() + UNCERTAINTY, texts);
                    value(input.name(), texts).ifPresent(value -> given.put(input.name(), value));
                }
            }
            return new MethodForm(texts, setting(texts), given, rows, problems, tidy && problems.isEmpty());
        }

        private void take(String name, String[] values) {
            var value = values[0].strip();
            var record = OF_A_RECORD.matcher(name);
            if (name.length() > LONGEST) {
                problem(Kind.UNKNOWN, name);
            } else if (values.length > 1) {
                problem(Kind.TWICE, name);
            } else if (value.length() > LONGEST) {
                problem(Kind.TOO_LONG, name);
            } else if (record.matches() && isColumn(record.group(1), record.group(3))) {
                int number = Integer.parseInt(record.group(2));
                if (number > MOST_ROWS) {
                    problem(Kind.ROWS, name);
                } else if (!isBlank(value)) {
                    records.computeIfAbsent(record.group(1), list -> new TreeMap<>())
                            .computeIfAbsent(number, row -> new LinkedHashMap<>())
                            .put(record.group(3), value);
                }
            } else if (name.endsWith(ROWS) && isList(name.substring(0, name.length() - ROWS.length()))) {
                rows(name, value);
            } else if (isKnown(name)) {
                if (!isBlank(value)) {
                    found.put(name, value);
                }
            } else {
                problem(Kind.UNKNOWN, name);
            }
        }

        private boolean isBlank(String value) {
            tidy &= !value.isEmpty();
            return value.isEmpty();
        }

        private void rows(String name, String value) {
            if (value.matches("[1-9]\\d?") && Integer.parseInt(value) <= MOST_ROWS) {
                rows.put(name.substring(0, name.length() - ROWS.length()), Integer.parseInt(value));
            } else {
                problem(Kind.ROWS, name);
            }
        }

        private boolean isList(String name) {
            return method.inputs().stream()
                    .anyMatch(
                            input -> input instanceof Input.Rows && input.name().equals(name));
        }

        private boolean isColumn(String list, String column) {
            return method.inputs().stream()
                    .anyMatch(input -> input instanceof Input.Rows rows
                            && rows.name().equals(list)
                            && rows.columns().stream().anyMatch(one -> names(one, column)));
        }

        private boolean isKnown(String name) {
            return SETTINGS.stream().anyMatch(setting -> name.equals(SETTING + setting))
                    || method.inputs().stream().anyMatch(input -> !(input instanceof Input.Rows) && names(input, name));
        }

        private static boolean names(Input<?> input, String name) {
            return name.equals(input.name())
                    || !(input instanceof Input.Choice<?> || input instanceof Input.Year)
                            && name.equals(input.name() + UNCERTAINTY);
        }

        private void move(String name, Map<String, String> texts) {
            Optional.ofNullable(found.get(name)).ifPresent(text -> texts.put(name, text));
        }

        private static Optional<Given> value(String name, Map<String, String> texts) {
            var uncertainty = Optional.ofNullable(texts.get(name + UNCERTAINTY));
            var text = Optional.ofNullable(texts.get(name));
            // an uncertainty of nothing is read as an amount that is missing its number, and so refused in words
            return text.or(() -> uncertainty.map(alone -> "")).map(one -> new Given.Value(one, uncertainty));
        }

        private Optional<Given> records(Input.Rows list, Map<String, String> texts) {
            var all = records.getOrDefault(list.name(), Map.of());
            var numbers = new TreeSet<>(all.keySet());
            tidy &= numbers.isEmpty() || numbers.last() == numbers.size();
            var read = new ArrayList<Map<String, Given>>();
            for (var number : numbers) {
                var record = all.getOrDefault(number, Map.of());
                var given = new LinkedHashMap<String, Given>();
                var path = list.name() + "." + (read.size() + 1) + ".";
                for (var column : list.columns()) {
                    for (var name : List.of(column.name(), column.name() + UNCERTAINTY)) {
                        Optional.ofNullable(record.get(name)).ifPresent(text -> texts.put(path + name, text));
                    }
                    value(column.name(), record).ifPresent(value -> given.put(column.name(), value));
                }
                read.add(given);
            }
            return read.isEmpty() ? Optional.empty() : Optional.of(new Given.Records(read));
        }

        private Setting setting(Map<String, String> texts) {
            var year = texts.get(SETTING + "year");
            if (year == null && !texts.isEmpty()) {
                problem(Kind.NO_YEAR, SETTING + "year");
            }
            var gwp = texts.getOrDefault(SETTING + "gwp", GwpSet.DEFAULT);
            if (GwpSet.find(gwp).isEmpty()) {
                problem(Kind.GWP, SETTING + "gwp");
            }
            return new Setting(
                    check(year, "(19|20|21)\\d\\d", Kind.YEAR, "year")
                            .map(Integer::parseInt)
                            .orElse(USUAL_YEAR),
                    place(texts, "city"),
                    check(texts.get(SETTING + "country"), "[A-Z]{3}", Kind.COUNTRY, "country"),
                    place(texts, "region"),
                    profile(texts),
                    gwp);
        }

        private Profile profile(Map<String, String> texts) {
            var name = texts.getOrDefault(SETTING + "profile", Profile.IPCC2019.name());
            var known = Arrays.stream(Profile.values())
                    .filter(profile -> profile.name().equals(name))
                    .findFirst();
            if (known.isEmpty()) {
                problem(Kind.PROFILE, SETTING + "profile");
            }
            return known.orElse(Profile.IPCC2019);
        }

        private Optional<String> place(Map<String, String> texts, String name) {
            return check(texts.get(SETTING + name), PLACE.pattern(), Kind.PLACE, name);
        }

        private Optional<String> check(@Nullable String text, String form, Kind kind, String name) {
            var given = Optional.ofNullable(text);
            if (given.isPresent() && !given.get().matches(form)) {
                problem(kind, SETTING + name);
                return Optional.empty();
            }
            return given;
        }

        private void problem(Kind kind, String parameter) {
            problems.add(new Problem(kind, parameter.length() > 60 ? parameter.substring(0, 60) + "…" : parameter));
        }
    }
}
