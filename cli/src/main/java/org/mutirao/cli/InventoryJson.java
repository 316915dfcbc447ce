// SPDX-License-Identifier: Apache-2.0
package org.mutirao.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.mutirao.calc.inventory.GpcCell;
import org.mutirao.calc.inventory.Level;
import org.mutirao.calc.inventory.Scope;
import org.mutirao.calc.inventory.compute.ComputedCell;
import org.mutirao.calc.inventory.compute.Credit;
import org.mutirao.calc.inventory.compute.InventoryUncertainty;
import org.mutirao.calc.inventory.compute.InventoryUncertainty.Source;
import org.mutirao.calc.inventory.compute.PropagatedInventory;
import org.mutirao.calc.inventory.compute.SimulatedInventory;
import org.mutirao.calc.method.Emissions;
import org.mutirao.calc.method.Estimate.Interval;

/// A computed inventory as JSON for programs, with twelve digits.
record InventoryJson(InventoryView view) {

    Map<String, Object> json() {
        var json = new LinkedHashMap<String, Object>();
        var header = view.inventory().header();
        json.put("city", header.name());
        json.put("year", header.year());
        json.put("gwp", header.gwpSet());
        json.put("profile", header.profile().name());
        json.put("factors", view.inventory().factors());
        var totals = new LinkedHashMap<String, Object>();
        InventoryView.TOTALS.forEach((name, level) -> totals.put(name, total(level)));
        json.put("totals", totals);
        var scopes = new LinkedHashMap<String, Object>();
        for (var scope : Scope.values()) {
            scopes.put(Integer.toString(scope.ordinal() + 1), numbers(cell -> cell.scope() == scope));
        }
        json.put("scopes", scopes);
        var sectors = new LinkedHashMap<String, Object>();
        view.inventory()
                .totals()
                .bySector(Level.OTHER_SCOPE_3)
                .keySet()
                .forEach(sector -> sectors.put(
                        sector.numeral(),
                        numbers(cell -> cell.sector() == sector && Level.OTHER_SCOPE_3.counts(cell))));
        json.put("sectors", sectors);
        var cells = new LinkedHashMap<String, Object>();
        for (var cell : GpcCell.values()) {
            cells.put(cell.reference(), cell(cell, view.inventory().getCell(cell)));
        }
        json.put("cells", cells);
        json.put("lines", lines());
        json.put("memos", memos());
        json.put(
                "credits",
                view.inventory().credits().stream().map(InventoryJson::credit).toList());
        view.uncertainty().ifPresent(known -> json.put("uncertainty", uncertainty(known)));
        json.put(
                "issues", view.read().issues().stream().map(view.words()::issue).toList());
        return json;
    }

    private Map<String, Object> total(Level level) {
        var total = numbers(level::counts);
        view.inventory().perPerson(level).ifPresent(each -> total.put("perPerson", exact(each)));
        total.put("complete", view.isComplete(level));
        total.put("required", view.inventory().completeness(level).required());
        total.put("answered", view.inventory().completeness(level).answered());
        return total;
    }

    private Map<String, Object> cell(GpcCell cell, ComputedCell computed) {
        var json = computed.emissions().isPresent() ? numbers(cell::equals) : new LinkedHashMap<String, Object>();
        if (!InventoryView.key(computed).isEmpty()) {
            json.put("key", InventoryView.key(computed));
            json.put("explanation", computed.explanation());
        }
        computed.quality().ifPresent(quality -> {
            json.put("quality", InventoryView.letter(quality.lower()));
            json.put("graded", exact(quality.graded()));
        });
        json.put("rows", computed.rows());
        json.put("rowsRefused", computed.refused());
        return json;
    }

    private Map<String, Object> numbers(Predicate<GpcCell> chosen) {
        var json = new LinkedHashMap<String, Object>();
        view.inventory().estimate(chosen).ifPresent(number -> json.put("co2e", exact(number.value())));
        put(json, view.interval(chosen));
        if (view.uncertainty().orElse(null) instanceof SimulatedInventory simulated) {
            simulated.summary(chosen).ifPresent(summary -> {
                json.put("mean", exact(summary.mean()));
                json.put("median", exact(summary.median()));
                json.put("standardDeviation", exact(summary.standardDeviation()));
                json.put("skew", exact(summary.skew()));
            });
        }
        put(json, view.inventory().emissions(chosen));
        return json;
    }

    private List<Object> lines() {
        var lines = new ArrayList<>();
        for (var line : view.lines()) {
            var json = new LinkedHashMap<String, Object>();
            line.cell().ifPresent(cell -> json.put("cell", cell.reference()));
            json.put("row", line.row());
            json.put("place", view.words().place(line.locator().at("")));
            json.put("line", line.name());
            json.put("co2e", exact(line.co2e().value()));
            put(json, Optional.of(view.interval(line)));
            lines.add(json);
        }
        return lines;
    }

    private List<Object> memos() {
        var memos = new ArrayList<>();
        view.inventory().rowsWithMemos().flatMap(row -> row.memos().stream()).forEach(memo -> {
            var json = new LinkedHashMap<String, Object>();
            json.put("line", memo.name());
            json.put("co2e", exact(memo.co2e().value()));
            put(json, memo.emissions());
            memos.add(json);
        });
        return memos;
    }

    private static Map<String, Object> credit(Credit credit) {
        var json = new LinkedHashMap<String, Object>();
        json.put("sector", credit.sector().numeral());
        json.put("co2e", exact(credit.tonnes()));
        json.put("explanation", credit.explanation());
        return json;
    }

    private Map<String, Object> uncertainty(InventoryUncertainty known) {
        var json = new LinkedHashMap<String, Object>();
        switch (known) {
            case PropagatedInventory propagated -> json.put("approach", 1);
            case SimulatedInventory simulated -> {
                json.put("approach", 2);
                json.put("draws", simulated.draws());
                json.put("seed", simulated.seed());
                json.put(
                        "settled", simulated.isSettled(view.inventory().header().level()::counts));
            }
        }
        json.put(
                "defaults",
                known.unstated().stream()
                        .filter(source -> source.assumed().isPresent())
                        .map(this::source)
                        .toList());
        json.put(
                "leavesOut",
                known.unstated().stream()
                        .filter(Source::isLeftOut)
                        .map(this::source)
                        .toList());
        if (view.ranked()) {
            json.put("sensitivityOf", view.inventory().header().level().name());
            json.put(
                    "sensitivity",
                    view.contributions().stream()
                            .map(part -> {
                                var one = source(part.source());
                                one.put("shareOfVariance", exact(part.ofVariance()));
                                return one;
                            })
                            .toList());
        }
        return json;
    }

    private Map<String, Object> source(Source source) {
        var number = source.number();
        var json = new LinkedHashMap<String, Object>();
        json.put("input", number.input());
        json.put("role", number.role().name());
        number.factor().ifPresent(row -> json.put("factor", row.id()));
        json.put("row", source.row());
        json.put("place", view.words().place(source.locator().at("")));
        json.put("rows", source.rows());
        Spread.of(source).ifPresent(spread -> {
            json.put("belowPercent", exact(spread.below() * 100));
            json.put("abovePercent", exact(spread.above() * 100));
        });
        source.assumed().ifPresent(one -> {
            json.put("default", one.id());
            json.put("source", one.citation().source() + ", " + one.citation().locator());
        });
        return json;
    }

    private static void put(Map<String, Object> json, Optional<Interval> interval) {
        interval.ifPresent(ends -> {
            json.put("lower", exact(ends.lower()));
            json.put("upper", exact(ends.upper()));
        });
    }

    private static void put(Map<String, Object> json, Emissions masses) {
        var gases = new LinkedHashMap<String, Object>();
        masses.gases().forEach((gas, mass) -> gases.put(gas.id(), exact(mass.value())));
        json.put("gases", gases);
        masses.biogenicCo2().ifPresent(memo -> json.put("biogenicCo2", exact(memo.value())));
        masses.unsplit().ifPresent(mass -> json.put("notByGas", exact(mass.value())));
    }

    private static BigDecimal exact(double number) {
        return Figures.canonical(number);
    }
}
