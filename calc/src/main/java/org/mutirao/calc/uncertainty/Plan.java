// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.uncertainty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The lines of a simulation, put in an order that does not depend on how they came, and grouped so
/// that a source that enters one group only is drawn when the group comes and forgotten after it. Only
/// what several groups share is kept for the length of a block.
final class Plan {

    /// Where a source stands in the arrays of a block.
    ///
    /// @param slot the row that holds its draws
    /// @param source its number among the sources
    record Place(int slot, int source) {}

    /// One line with its places; `pairs[o][k]` is the number of source k in output o.
    record Step(Line line, List<Place> places, int[] outputs, int[][] pairs) {}

    record Group(List<Place> own, List<Step> steps) {}

    final List<Source> sources;
    final List<String> outputs = new ArrayList<>();
    final List<Place> shared = new ArrayList<>();
    final List<Group> groups = new ArrayList<>();
    /// Of each pair of a source and an output: the source and the output.
    final List<int[]> pairs = new ArrayList<>();
    final int slots;

    final Map<String, Integer> outputNumbers = new HashMap<>();

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<Long, Integer> pairNumbers = new HashMap<>();

    Plan(List<Source> given, List<Line> lines) {
        sources = given.stream().sorted(Comparator.comparing(Source::id)).toList();
        for (int i = 0; i < sources.size(); i++) {
            if (numbers.put(sources.get(i).id(), i) != null) {
                throw new IllegalArgumentException(
                        "There are two sources " + sources.get(i).id() + ".");
            }
        }
        var bundles = bundles(lines);
        var uses = uses(bundles);
        var sharedPlaces = new HashMap<String, Place>();
        uses.forEach((id, groupCount) -> {
            if (groupCount > 1) {
                sharedPlaces.put(id, new Place(shared.size(), number(id)));
                shared.add(sharedPlaces.get(id));
            }
        });
        int most = shared.size();
        for (var bundle : bundles) {
            var own = new LinkedHashMap<String, Place>();
            for (var line : bundle) {
                for (var id : line.sources()) {
                    if (!sharedPlaces.containsKey(id)) {
                        own.computeIfAbsent(id, name -> new Place(shared.size() + own.size(), number(name)));
                    }
                }
            }
            most = Math.max(most, shared.size() + own.size());
            groups.add(new Group(
                    List.copyOf(own.values()),
                    bundle.stream().map(line -> step(line, own, sharedPlaces)).toList()));
        }
        slots = most;
    }

    private static List<List<Line>> bundles(List<Line> lines) {
        var bundles = new TreeMap<String, List<Line>>();
        for (var line : lines) {
            var key = switch (line) {
                case Line.Product product ->
                    "product " + product.sources().stream().findFirst().orElse("");
                case Line.Computed computed -> "computed " + computed.sources() + computed.outputs();
            };
            bundles.computeIfAbsent(key, name -> new ArrayList<>()).add(line);
        }
        bundles.values().forEach(bundle -> bundle.sort(Comparator.comparing(Plan::order)));
        return List.copyOf(bundles.values());
    }

    private static String order(Line line) {
        return switch (line) {
            case Line.Product(List<String> sources, double weight, String output) ->
                output + sources + Double.toString(weight);
            case Line.Computed computed -> "";
        };
    }

    private static Map<String, Integer> uses(List<List<Line>> bundles) {
        var uses = new TreeMap<String, Integer>();
        for (var bundle : bundles) {
            bundle.stream()
                    .flatMap(line -> line.sources().stream())
                    .distinct()
                    .forEach(id -> uses.merge(id, 1, Integer::sum));
        }
        return uses;
    }

    private Step step(Line line, Map<String, Place> own, Map<String, Place> others) {
        var names = switch (line) {
            case Line.Product product -> List.of(product.output());
            case Line.Computed computed -> computed.outputs();
        };
        var mine = line.sources().stream()
                .map(id -> Optional.ofNullable(own.get(id)).orElseGet(() -> others.get(id)))
                .toList();
        var to = names.stream().mapToInt(this::output).toArray();
        var found = new int[to.length][mine.size()];
        for (int o = 0; o < to.length; o++) {
            for (int k = 0; k < mine.size(); k++) {
                found[o][k] = pair(mine.get(k).source(), to[o]);
            }
        }
        return new Step(line, mine, to, found);
    }

    private int number(String id) {
        var number = numbers.get(id);
        if (number == null) {
            throw new IllegalArgumentException("There is no source " + id + ".");
        }
        return number;
    }

    private int output(String name) {
        return outputNumbers.computeIfAbsent(name, added -> {
            outputs.add(added);
            return outputs.size() - 1;
        });
    }

    private int pair(int source, int output) {
        return pairNumbers.computeIfAbsent((long) source << 32 | output, key -> {
            pairs.add(new int[] {source, output});
            return pairs.size() - 1;
        });
    }
}
