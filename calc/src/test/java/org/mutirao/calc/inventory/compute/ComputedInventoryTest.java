// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.compute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.mutirao.calc.inventory.compute.City.city;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mutirao.calc.inventory.CellValue;
import org.mutirao.calc.inventory.GpcCell;
import org.mutirao.calc.inventory.Level;
import org.mutirao.calc.quantity.Gas;
import org.mutirao.calc.trace.Place;
import org.mutirao.calc.trace.Severity;

class ComputedInventoryTest {

    @Test
    void a_line_goes_to_the_cell_of_its_scope() {
        var computed = city().used("I.1", "1000 MWh")
                .burned("I.1", "natural-gas", "10 TJ")
                .computed();

        // 10 TJ × 56,100 kg/TJ; 5 and 0.1 kg/TJ in homes
        assertThat(mass(computed, GpcCell.I_1_1, Gas.CO2)).isEqualTo(561);
        assertThat(tonnes(computed, "I.1.1")).isCloseTo(561 + 0.05 * 28 + 0.001 * 265, within(1e-9));
        assertThat(tonnes(computed, "I.1.2")).isCloseTo(400, within(1e-9));
        assertThat(tonnes(computed, "I.1.3")).isCloseTo(400 * 0.08 / 0.92, within(1e-9));
        assertThat(computed.inventory().getValue(GpcCell.I_2_1)).isEqualTo(new CellValue.Unset());
    }

    @Test
    void a_place_that_is_a_single_cell_takes_the_line() {
        var computed = city().burned("I.4.4", "natural-gas", "10 TJ")
                .burned("I.4", "natural-gas", "1 TJ")
                .computed();

        assertThat(tonnes(computed, "I.4.4")).isGreaterThan(560);
        assertThat(computed.totals().basic().tonnes().orElseThrow())
                .isEqualTo(tonnes(computed, "I.4.1"))
                .isLessThan(60);
        assertThat(computed.totals().territorial().numericCells()).isEqualTo(2);
    }

    @Test
    void rows_of_a_cell_add_up_gas_by_gas_and_biogenic_carbon_stays_a_memo() {
        var computed = city().burned("I.1", "natural-gas", "10 TJ")
                .burned("I.1", "wood", "10 TJ")
                .computed();

        var emissions = computed.getCell(GpcCell.I_1_1).emissions().orElseThrow();
        assertThat(mass(computed, GpcCell.I_1_1, Gas.CO2)).isEqualTo(561);
        assertThat(emissions.biogenicCo2().orElseThrow().value()).isCloseTo(1120, within(1e-9));
        assertThat(computed.getCell(GpcCell.I_1_1).rows()).isEqualTo(2);
        assertThat(tonnes(computed, "I.1.1")).isLessThan(700);
    }

    @Test
    void a_line_that_is_no_scope_stands_beside_the_inventory() {
        var computed =
                city().used("I.1", "1000 MWh").bought("1000 MWh", "600 MWh").computed();

        var row = computed.rows().getLast();
        assertThat(row.cells()).isEmpty();
        assertThat(row.memos())
                .singleElement()
                .satisfies(memo -> assertThat(memo.co2e().value()).isCloseTo(200, within(1e-9)));
        assertThat(computed.totals().basic().tonnes().orElseThrow()).isCloseTo(400, within(1e-9));
    }

    @Test
    void a_factor_that_rows_share_is_correlated_and_their_activities_are_not() {
        var computed = city().used("I.1", "1000 MWh ± 5 %")
                .used("I.2", "1000 MWh ± 5 %")
                .computed();

        var scope2 = computed.estimate(cell -> cell.reference().endsWith(".2")).orElseThrow();
        // factor: 10 % of 800 at once; activities: 5 % of 400, twice, independent
        double half = Math.sqrt(80 * 80 + 20 * 20 + 20 * 20);
        assertThat(scope2.interval().lower()).isCloseTo(800 - half, within(1e-9));
        assertThat(scope2.interval().upper()).isCloseTo(800 + half, within(1e-9));
    }

    @Test
    void the_order_of_the_rows_changes_not_a_bit() {
        var cells = new ArrayList<List<Double>>();
        for (long seed = 0; seed < 8; seed++) {
            var city = city();
            for (int i = 1; i < 30; i++) {
                city.used("I." + (i % 6 + 1), i * 7.3 + " MWh ± " + i % 7 + " %");
                city.burned("I." + (i % 5 + 1), "gas-diesel-oil", i * 0.37 + " TJ ± 3 %");
            }
            var computed = city.states("IV.1", "CO2", "5 t ± 7 %", "N2O", "0.3 t")
                    .shuffled(seed)
                    .computed();
            var total = computed.estimate(Level.BASIC_PLUS::counts).orElseThrow();
            cells.add(List.of(
                    total.value(), total.interval().lower(), total.interval().upper()));
            assertThat(total.value())
                    .isEqualTo(computed.totals().basicPlus().tonnes().orElseThrow());
        }

        assertThat(cells).containsOnly(cells.getFirst());
    }

    @Test
    void a_stated_cell_gives_its_gases_or_its_co2e() {
        var computed = city().states("IV.1", "CO2", "100 t", "SF6", "1 kg", "CO2e", "123.5 t")
                .states("IV.2", "CO2e", "7 t")
                .states("V.2", "CO2", "-50 t")
                .computed();

        assertThat(computed.issues()).isEmpty();
        assertThat(tonnes(computed, "IV.1")).isEqualTo(123.5);
        assertThat(tonnes(computed, "IV.2")).isEqualTo(7);
        assertThat(tonnes(computed, "V.2")).isEqualTo(-50);
        assertThat(computed.getCell(GpcCell.IV_2).emissions().orElseThrow().gases())
                .isEmpty();
    }

    @Test
    void what_cannot_be_right_is_said_with_its_place_and_the_rest_is_computed() {
        var computed = city().burned("I.1", "natural-gas", "10 TJ")
                .burned("I.1", "natural-gas", "10 TJ")
                .burned("I.1", "gas", "5")
                .burned("II.1", "gas-diesel-oil", "5 TJ")
                .row("I.1", "guess", "amount", "5 t")
                .states("I.1.1", "CO2", "5 t")
                .states("I.3.1", "CO2", "-5 t")
                .states("IV.1", "biogenicCO2", "5 t")
                .states("IV.2", "CO2", "5 t", "CO2e", "6 t")
                .keys("NO", "I.1.1", "VI.1", "VI.1")
                .computed();

        assertThat(said(computed))
                .containsExactly(
                        "3 place calc.issue.inventory.duplicate-row",
                        "4 fuel calc.issue.input.no-such-option",
                        "4 amount calc.issue.unit.missing",
                        "5 place calc.issue.inventory.wrong-place",
                        "6 method calc.issue.inventory.no-method",
                        "7 cell calc.issue.inventory.stated-beside-rows",
                        "8 CO2 calc.issue.input.out-of-bounds",
                        "9 cell calc.issue.inventory.stated-empty",
                        "10 cell calc.issue.inventory.co2e-differs",
                        "11 cell calc.issue.inventory.key-beside-number",
                        "13 cell calc.issue.inventory.answered-twice");
        assertThat(tonnes(computed, "I.1.1")).isCloseTo(562.665, within(1e-9));
        assertThat(computed.getCell(GpcCell.I_1_1).refused()).isEqualTo(2);
        assertThat(computed.getCell(GpcCell.I_3_1).refused()).isEqualTo(1);
        assertThat(computed.inventory().getValue(GpcCell.IV_1)).isEqualTo(new CellValue.Unset());
        assertThat(tonnes(computed, "IV.2")).isEqualTo(5);
        assertThat(computed.isComplete(Level.BASIC)).isFalse();
    }

    @Test
    void without_a_known_set_of_potentials_nothing_is_computed_and_it_is_said_once() {
        var computed = city().burned("I.1", "natural-gas", "10 TJ")
                .burned("I.2", "natural-gas", "10 TJ")
                .by("AR7")
                .computed();

        assertThat(computed.issues()).singleElement().extracting("messageKey").isEqualTo("calc.issue.gwp.unknown");
        assertThat(computed.totals().basic().tonnes()).isEmpty();
        assertThat(computed.perPerson(Level.BASIC)).isEmpty();
    }

    @Test
    void an_inventory_is_complete_when_every_cell_is_answered_and_none_left_out() {
        var others = Arrays.stream(GpcCell.values())
                .filter(cell -> cell.level() == Level.BASIC && cell != GpcCell.I_1_1)
                .map(GpcCell::reference)
                .toArray(String[]::new);

        var answered = city().states("I.1.1", "CO2", "500 t").keys("NO", others).computed();
        var open = city().states("I.1.1", "CO2", "500 t").computed();
        var missing = city().states("I.1.1", "CO2", "500 t").keys("NE", others).computed();

        assertThat(answered.isComplete(Level.BASIC)).isTrue();
        assertThat(answered.perPerson(Level.BASIC)).hasValue(0.5);
        assertThat(answered.completeness(Level.BASIC)).isEqualTo(new Completeness(32, 32, List.of()));
        assertThat(open.isComplete(Level.BASIC)).isFalse();
        assertThat(open.completeness(Level.BASIC).answered()).isEqualTo(1);
        assertThat(missing.isComplete(Level.BASIC)).isFalse();
        assertThat(missing.completeness(Level.BASIC).open()).isEmpty();
    }

    @Test
    void the_quality_of_a_cell_is_the_lower_of_both_weighted_by_emissions() {
        var computed = city().burned("I.1", "natural-gas", "90 TJ")
                .graded(DataQuality.HIGH, DataQuality.MEDIUM)
                .burned("I.1", "natural-gas", "5 TJ")
                .graded(DataQuality.LOW, DataQuality.LOW)
                .burned("I.1", "natural-gas", "5.0 TJ")
                .computed();

        var quality = computed.getCell(GpcCell.I_1_1).quality().orElseThrow();
        assertThat(quality.activity()).contains(DataQuality.HIGH);
        assertThat(quality.factor()).contains(DataQuality.MEDIUM);
        assertThat(quality.lower()).contains(DataQuality.MEDIUM);
        assertThat(quality.graded()).isCloseTo(0.95, within(1e-12));
    }

    private static double tonnes(ComputedInventory computed, String reference) {
        var value = computed.inventory().getValue(GpcCell.find(reference).orElseThrow());
        return ((CellValue.Stated) value).tonnes();
    }

    private static double mass(ComputedInventory computed, GpcCell cell, Gas gas) {
        var gases = computed.getCell(cell).emissions().orElseThrow().gases();
        var mass = gases.get(gas);
        return mass == null ? Double.NaN : mass.value();
    }

    private static List<String> said(ComputedInventory computed) {
        return computed.issues().stream()
                .filter(issue -> issue.severity() == Severity.ERROR)
                .map(issue -> {
                    var place = (Place.TableCell) issue.place();
                    return place.line() + " " + place.column() + " " + issue.messageKey();
                })
                .toList();
    }
}
