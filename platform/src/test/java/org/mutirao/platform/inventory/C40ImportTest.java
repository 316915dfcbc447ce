// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.mutirao.platform.inventory.TestWorkbook.workbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.mutirao.calc.inventory.GpcCell;
import org.mutirao.calc.inventory.Level;
import org.mutirao.calc.inventory.Scope;
import org.mutirao.calc.inventory.Sector;
import org.mutirao.platform.RunningPlatform;
import org.mutirao.platform.inventory.InventoryYear.CitedFigure;
import org.mutirao.platform.inventory.InventoryYear.Imported;
import org.mutirao.platform.ledger.ChangeLog;
import org.mutirao.platform.publication.Publication;
import org.mutirao.platform.publication.Publication.Kind;
import org.mutirao.platform.publication.Publication.Subject;
import org.mutirao.platform.publication.Publications;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class C40ImportTest {

    private static final String REAL = "shared/data/city_emissions/C40_GPC_Database.xlsx";

    @TempDir
    private Path folder;

    private RunningPlatform platform;
    private C40Import imports;
    private Publications publications;

    @BeforeAll
    void start(@TempDir Path data) {
        platform = RunningPlatform.start(data);
        imports = platform.bean(C40Import.class);
        publications = platform.bean(Publications.class);
    }

    @AfterAll
    void stop() {
        platform.close();
    }

    /// Oslo in a year that the catalogue does not cite.
    private static TestWorkbook oslo(int year, double homes) {
        return workbook()
                .inventory("Oslo", year)
                .with("I.1.1", homes)
                .with("I.1.2", 50)
                .with("I.1.3", 5)
                .with("I.4.4", 1000)
                .with("III.1.2", "NE")
                .with("II.1.1", "")
                .with("IV.1", 7)
                .with("VI.1", 30)
                .with("BASIC", homes + 50)
                .with("BASIC+", homes + 62)
                .with("BASIC+S3", homes + 92)
                .with("Territorial", homes + 1007);
    }

    @Test
    void an_inventory_is_stored_once_and_a_changed_cell_gives_a_new_version_that_supersedes() {
        var first = run(oslo(2031, 100));
        var again = run(oslo(2031, 100));
        var changed = run(oslo(2031, 110));

        assertThat(List.of(first.added(), first.superseded(), first.unchanged()))
                .containsExactly(1, 0, 0);
        assertThat(List.of(again.added(), again.superseded(), again.unchanged()))
                .containsExactly(0, 0, 1);
        assertThat(again.stored()).isFalse();
        assertThat(List.of(changed.added(), changed.superseded(), changed.unchanged()))
                .containsExactly(0, 1, 0);
        var current = current("oslo", 2031).orElseThrow();
        var before = publications.find(current.supersedes().orElseThrow()).orElseThrow();
        assertThat(List.of(before.version(), current.version())).containsExactly(1, 2);
        assertThat(before.snapshot().input().at("/cells/I.1.1").doubleValue()).isEqualTo(100);
        assertThat(current.snapshot().input().at("/cells/I.1.1").doubleValue()).isEqualTo(110);
    }

    @Test
    void what_is_frozen_can_be_checked_and_is_what_the_public_sees() {
        run(oslo(2032, 100));
        var publication = current("oslo", 2032).orElseThrow();

        assertThat(publication.isIntact()).isTrue();
        assertThat(publication.snapshot().source()).isEqualTo("c40-gpc-2023");
        var year = platform.bean(FrozenInventory.class).read(publication);
        assertThat(year.origin()).isEqualTo(new Imported(publication.id(), publication.at()));
        assertThat(year.total(Level.BASIC)).hasValue(150);
        assertThat(year.total(Level.BASIC_PLUS)).hasValue(162);
        assertThat(year.total(Level.OTHER_SCOPE_3)).hasValue(192);
        assertThat(year.total(Level.TERRITORIAL_ONLY)).hasValue(1107);
        assertThat(year.sectors().get(Level.BASIC_PLUS))
                .isEqualTo(Map.of(Sector.STATIONARY_ENERGY, 155.0, Sector.IPPU, 7.0));
        assertThat(year.scopes()).isEqualTo(Map.of(Scope.ONE, 107.0, Scope.TWO, 50.0, Scope.THREE, 5.0));
        assertThat(year.cells()).isEqualTo(new InventoryYear.CellCounts(53, 1, 1));
        assertThat(year.basicGaps().orElseThrow()).containsExactly(GpcCell.II_1_1, GpcCell.III_1_2);
        assertThat(year.perPerson(Level.BASIC)).hasValue(0.15);
        assertThat(year.locator().place()).isEqualTo("GHG Dashboard Data - Inventory, row 2");
    }

    @Test
    void a_dry_run_finds_everything_and_writes_nothing() {
        var before = changes();
        var report = done(imports.run(file(oslo(2033, 100).with("BASIC", 99)), true, "test", step -> {}));

        assertThat(report.added()).isEqualTo(1);
        assertThat(report.stored()).isFalse();
        assertThat(report.disagreements()).hasSize(1);
        assertThat(current("oslo", 2033)).isEmpty();
        assertThat(changes()).isEqualTo(before);
    }

    @Test
    void an_import_is_one_change_of_the_history_and_a_second_run_is_none() {
        run(oslo(2034, 100));
        var change = platform.bean(ChangeLog.class)
                .latest(1, List.of("catalogue.loaded", "inventories.imported"))
                .getFirst();
        run(oslo(2034, 100));

        assertThat(change.action()).isEqualTo("inventories.imported");
        assertThat(change.actor()).isEqualTo("test");
        assertThat(change.detail().path("stored").asInt()).isEqualTo(1);
        assertThat(platform.bean(ChangeLog.class)
                        .latest(1, List.of("catalogue.loaded", "inventories.imported"))
                        .getFirst()
                        .id())
                .isEqualTo(change.id());
    }

    @Test
    void a_printed_total_that_is_not_the_sum_of_its_cells_is_reported_and_not_repaired() {
        var report = run(oslo(2035, 100).with("BASIC", 160));

        var disagreement = report.disagreements().getFirst();
        assertThat(report.disagreements()).hasSize(1);
        assertThat(disagreement.city()).isEqualTo("oslo");
        assertThat(disagreement.year()).isEqualTo(2035);
        assertThat(disagreement.scheme()).isEqualTo(Level.BASIC);
        assertThat(disagreement.printed()).isEqualTo(160);
        assertThat(disagreement.cells()).isEqualTo(150);
        var year =
                platform.bean(FrozenInventory.class).read(current("oslo", 2035).orElseThrow());
        assertThat(year.readings(Level.BASIC).published()).hasValue(160);
        assertThat(year.isDoubtful(Level.BASIC)).isTrue();
        assertThat(year.isDoubtful(Level.BASIC_PLUS)).isFalse();
    }

    @Test
    void one_bad_row_keeps_the_good_ones_out() {
        var outcome =
                imports.run(file(oslo(2036, 100).inventory("Oslo", 2037).with("I.1.1", "x")), false, "test", s -> {});

        assertThat(outcome).isInstanceOf(ImportOutcome.Refused.class);
        assertThat(current("oslo", 2036)).isEmpty();
    }

    @Test
    void a_file_that_is_not_there_is_refused() {
        var outcome = imports.run(folder.resolve("nowhere.xlsx"), false, "test", step -> {});

        assertThat(outcome).isInstanceOf(ImportOutcome.Refused.class);
    }

    @Test
    void the_published_workbook_is_stored_whole_and_its_totals_reproduced_but_for_twelve() {
        var real = real();
        assumeTrue(real.isPresent(), "The workbook of C40 is not passed on with the code");
        var inventories = platform.bean(Inventories.class);
        var cited = inventories.listYears("houston");

        var report = done(imports.run(real.get(), false, "test", step -> {}));

        assertThat(report.added()).isEqualTo(329);
        assertThat(report.cities()).isEqualTo(79);
        assertThat(report.agreeing())
                .isEqualTo(Map.of(
                        Level.BASIC,
                        328,
                        Level.BASIC_PLUS,
                        328,
                        Level.TERRITORIAL_ONLY,
                        329,
                        Level.OTHER_SCOPE_3,
                        319));
        assertThat(report.disagreements().stream().map(each -> each.city() + " " + each.year() + " " + each.scheme()))
                .containsExactlyInAnyOrder(
                        "accra 2015 OTHER_SCOPE_3",
                        "houston 2020 BASIC",
                        "houston 2020 BASIC_PLUS",
                        "houston 2020 OTHER_SCOPE_3",
                        "lisbon 2020 OTHER_SCOPE_3",
                        "lisbon 2019 OTHER_SCOPE_3",
                        "medellin 2018 OTHER_SCOPE_3",
                        "medellin 2017 OTHER_SCOPE_3",
                        "medellin 2016 OTHER_SCOPE_3",
                        "melbourne 2019 OTHER_SCOPE_3",
                        "melbourne 2018 OTHER_SCOPE_3",
                        "melbourne 2017 OTHER_SCOPE_3");
        assertThat(done(imports.run(real.get(), false, "test", step -> {})).unchanged())
                .isEqualTo(329);
        compareWithCited(inventories, cited);
    }

    private void compareWithCited(Inventories inventories, List<InventoryYear> houstonBefore) {
        assertThat(houstonBefore).isNotEmpty().allMatch(year -> year.origin() instanceof CitedFigure);
        for (var publication : publications.listCurrent(Kind.CITED, Subject.INVENTORY)) {
            assertThat(publication.isIntact()).isTrue();
        }
        waitForRevision(inventories);
        for (var city : inventories.listCities()) {
            for (var year : inventories.listYears(city)) {
                year.replaces().ifPresent(before -> assertSame(year, before));
            }
        }
        assertThat(inventories.find("houston", 2020).orElseThrow().replaces()).isPresent();
        assertThat(inventories.listYears("houston")).hasSameSizeAs(houstonBefore);
    }

    private static void assertSame(InventoryYear year, InventoryYear cited) {
        var where = year.city() + " " + year.year();
        for (var scheme : Level.values()) {
            assertThat(year.difference(scheme)).as(where).isEmpty();
            assertThat(year.isDoubtful(scheme)).as(where).isEqualTo(cited.isDoubtful(scheme));
        }
        assertThat(year.cells()).as(where).isEqualTo(cited.cells());
        assertThat(year.yearAsPrinted()).as(where).isEqualTo(cited.yearAsPrinted());
        assertThat(year.boundary()).as(where).isEqualTo(cited.boundary());
        assertThat(year.level()).as(where).isEqualTo(cited.level());
        assertThat(year.population().orElseThrow())
                .as(where)
                .isCloseTo(cited.population().orElseThrow(), within(0.001));
        assertThat(year.locator()).as(where).isEqualTo(cited.locator());
        assertThat(year.scopes().keySet()).as(where).isEqualTo(cited.scopes().keySet());
        year.scopes()
                .forEach((scope, tonnes) ->
                        assertThat(tonnes).as(where).isCloseTo(cited.scopes().get(scope), within(0.001)));
        assertThat(year.sectors()).as(where).hasSameSizeAs(cited.sectors());
        year.sectors().forEach((scheme, amounts) -> {
            var before = cited.sectors().getOrDefault(scheme, Map.of());
            assertThat(amounts.keySet()).as(where).isEqualTo(before.keySet());
            amounts.forEach(
                    (sector, tonnes) -> assertThat(tonnes).as(where).isCloseTo(before.get(sector), within(0.001)));
        });
    }

    /// The revision is asked for at most every two seconds.
    private static void waitForRevision(Inventories inventories) {
        try {
            Thread.sleep(2_100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        assertThat(inventories.listCities()).contains("houston");
    }

    private ImportReport run(TestWorkbook workbook) {
        return done(imports.run(file(workbook), false, "test", step -> {}));
    }

    private static ImportReport done(ImportOutcome outcome) {
        return switch (outcome) {
            case ImportOutcome.Done done -> done.report();
            case ImportOutcome.Refused refused -> throw new AssertionError(refused.issues());
        };
    }

    private Path file(TestWorkbook workbook) {
        try {
            return Files.write(folder.resolve("workbook.xlsx"), workbook.bytes());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Optional<Publication> current(String city, int year) {
        return publications.listCurrent(Kind.CITED, Subject.INVENTORY).stream()
                .filter(publication -> publication.snapshot().city().equals(city))
                .filter(publication -> publication.snapshot().year() == year)
                .findFirst();
    }

    private long changes() {
        return platform.bean(ChangeLog.class)
                .latest(1, List.of("catalogue.loaded", "inventories.imported"))
                .getFirst()
                .id();
    }

    /// The workbook in a folder beside the repository.
    private static Optional<Path> real() {
        return Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
                .map(path -> path.resolve(REAL))
                .filter(Files::exists)
                .findFirst();
    }
}
