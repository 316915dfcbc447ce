// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.methods;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mutirao.calc.factor.Factors;
import org.mutirao.calc.inventory.Sector;
import org.mutirao.calc.inventory.catalogue.GoldenCase;
import org.mutirao.calc.inventory.catalogue.GoldenCases;
import org.mutirao.calc.inventory.catalogue.Methods;
import org.mutirao.calc.method.Default;
import org.mutirao.calc.method.Descriptor;
import org.mutirao.calc.method.Input;
import org.mutirao.calc.method.Method;
import org.mutirao.calc.trace.Checked;
import org.mutirao.calc.uncertainty.Defaults;
import org.mutirao.calc.uncertainty.UncertainMethod;
import org.mutirao.calc.words.MethodWords;
import org.mutirao.platform.web.Language;
import org.mutirao.platform.web.Words;
import org.springframework.stereotype.Component;

/// All methods with their golden cases, their factors and their words. Read when somebody first asks, and once: it
/// changes with the program only.
@Component
public class MethodBook {

    /// Tables that no default names and results cite all the same.
    private static final List<String> CITED_TABLES = List.of("gwp", "blends", "uncertainty");

    private record Content(
            List<Method> methods,
            Map<String, List<GoldenCase>> cases,
            Factors factors,
            Defaults defaults,
            Set<String> tables,
            Map<String, String> tableOfFactor,
            Map<Language, MethodWords> words) {

        static Content read() {
            var methods = Methods.list();
            var factors = Factors.standard();
            var tables = new LinkedHashSet<String>();
            methods.forEach(method -> inputs(method.descriptor()).forEach(input -> {
                if (input instanceof Input.Figure<?> figure && figure.fallback() instanceof Default.FromTable table) {
                    tables.add(table.table());
                }
            }));
            tables.addAll(CITED_TABLES);
            var owners = new HashMap<String, String>();
            tables.forEach(table -> factors.list(table).forEach(factor -> owners.put(factor.id(), table)));
            var words = Stream.of(Language.values())
                    .collect(Collectors.toMap(language -> language, language -> MethodWords.of(language.path())));
            return new Content(
                    methods,
                    GoldenCases.list().stream()
                            .collect(Collectors.groupingBy(
                                    one -> one.method().descriptor().id(), LinkedHashMap::new, Collectors.toList())),
                    factors,
                    Defaults.of(factors),
                    tables,
                    owners,
                    words);
        }
    }

    /// Holds the content apart, so that commands without pages never read it.
    private static final class Shelf {
        private static final Content CONTENT = Content.read();
    }

    /// All of them, in the order of the protocol.
    public List<Method> list() {
        return Shelf.CONTENT.methods();
    }

    public Optional<Method> find(String id) {
        return list().stream()
                .filter(method -> method.descriptor().id().equals(id))
                .findFirst();
    }

    /// The golden cases of a method: those that must compute and those that must be refused.
    public List<GoldenCase> cases(String method) {
        return Shelf.CONTENT.cases().getOrDefault(method, List.of());
    }

    /// How many of its golden cases must compute.
    public long countCases(String method) {
        return cases(method).stream().filter(one -> one.issues().isEmpty()).count();
    }

    /// How many of its golden cases have a number that somebody else printed.
    public long countPublished(String method) {
        return cases(method).stream()
                .filter(one -> one.expected().stream().anyMatch(GoldenCase.Expected::published))
                .count();
    }

    public Factors factors() {
        return Shelf.CONTENT.factors();
    }

    /// A method computed with its intervals, in which defaults stand in for what nobody stated, and explained.
    ///
    /// @return each result with the defaults in it
    public Checked<UncertainMethod> explain(Method method, MethodForm form) {
        var places = method.descriptor().places();
        return method.prepareToExplain(form.given(), form.setting(), factors())
                .map(rerun -> UncertainMethod.of(rerun, Shelf.CONTENT.defaults(), Defaults.Known.ungraded(places)));
    }

    /// The names of all tables from which a default or a result takes a factor.
    public Set<String> tables() {
        return Shelf.CONTENT.tables();
    }

    /// The table that holds the factor of an id.
    Optional<String> findTable(String factor) {
        return Optional.ofNullable(Shelf.CONTENT.tableOfFactor().get(factor));
    }

    /// The words of the calculations in a language.
    public MethodWords words(Language language) {
        var words = Shelf.CONTENT.words().get(language);
        if (words == null) {
            throw new IllegalStateException("no words of the calculations for " + language);
        }
        return words;
    }

    MethodWords words(Words words) {
        return words(words.language());
    }

    /// The sectors in which the result of a method may stand, in the order of the protocol; none for one that
    /// stands beside the inventory.
    public static List<Sector> sectors(Descriptor method) {
        return Stream.of(Sector.values())
                .filter(sector -> method.places().stream().anyMatch(place -> place.startsWith(sector.numeral() + ".")))
                .toList();
    }

    /// All inputs of a method, those of its lists among them.
    static Stream<Input<?>> inputs(Descriptor method) {
        return method.inputs().stream()
                .flatMap(input -> input instanceof Input.Rows rows
                        ? Stream.concat(Stream.of(input), rows.columns().stream())
                        : Stream.of(input));
    }
}
