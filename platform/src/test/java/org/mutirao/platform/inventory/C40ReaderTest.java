// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mutirao.platform.inventory.TestWorkbook.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mutirao.calc.inventory.CellValue;
import org.mutirao.calc.inventory.GpcCell;
import org.mutirao.calc.inventory.NotationKey;
import org.mutirao.calc.trace.Checked;
import org.mutirao.platform.city.City;
import org.mutirao.platform.ledger.Bilingual;
import org.mutirao.platform.ledger.Locator;
import org.mutirao.platform.ledger.Source;
import org.mutirao.platform.web.Language;
import org.mutirao.platform.web.Words;

class C40ReaderTest {

    private static final CityNames CITIES = new CityNames(List.of(
            city("oslo", "Oslo"),
            city("mexico-city", "Mexico City", "Ciudad de México"),
            city("sao-paulo", "São Paulo")));

    @Test
    void an_inventory_is_read_with_all_its_cells_and_what_is_printed_in_them() {
        var read = read(workbook()
                .inventory("Ciudad de México", 2019)
                .with("Year", " April 2019 - April 2020\t")
                .with("I.1.1", 1234.5)
                .with("I.1.2", "NE")
                .with("I.1.3", "IE (II.1.1)")
                .with("I.2.1", "")
                .with("Credits III", -7)
                .printing(1234.5)
                .emptyRow());

        var inventory = read.value().orElseThrow().getFirst();
        assertThat(read.value().orElseThrow()).hasSize(1);
        assertThat(inventory.city()).isEqualTo("mexico-city");
        assertThat(inventory.year()).isEqualTo(2019);
        assertThat(inventory.yearAsPrinted()).isEqualTo("April 2019 - April 2020");
        assertThat(inventory.cells().getValue(GpcCell.I_1_1)).isEqualTo(new CellValue.Stated(1234.5));
        assertThat(inventory.cells().getValue(GpcCell.I_1_2)).isEqualTo(new CellValue.Key(NotationKey.NE));
        assertThat(inventory.cells().getValue(GpcCell.I_1_3))
                .isEqualTo(new CellValue.Key(NotationKey.IE, List.of(GpcCell.II_1_1)));
        assertThat(inventory.cells().getEntry(GpcCell.I_1_3).raw()).isEqualTo("IE (II.1.1)");
        assertThat(inventory.cells().getValue(GpcCell.I_2_1)).isEqualTo(new CellValue.Unset());
        assertThat(inventory.credits().values()).containsExactly(-7.0);
        assertThat(inventory.locator()).isEqualTo("GHG Dashboard Data - Inventory, row 2");
    }

    @Test
    void a_blank_number_is_missing_and_a_boundary_of_zero_is_not_stated() {
        var inventory = read(workbook()
                        .inventory("Oslo", 2019)
                        .with("Population", "")
                        .with("Boundary", 0))
                .value()
                .orElseThrow()
                .getFirst();

        assertThat(inventory.population()).isEqualTo(OptionalDouble.empty());
        assertThat(inventory.boundary()).isEmpty();
    }

    @Test
    void a_negative_amount_outside_land_use_is_kept_with_a_warning() {
        var read = read(workbook().inventory("Oslo", 2019).with("V.2", -5).with("V.3", -3));

        assertThat(read.value()).isPresent();
        assertThat(sentences(read))
                .containsExactly(
                        "Sheet “GHG Dashboard Data - Inventory”, row 2, column BG (V.3): The amount -3 is below"
                                + " zero; only land use (V.2) is known to remove emissions. It is kept as printed. Ask the city"
                                + " whether it is meant.");
    }

    @Test
    void a_file_that_is_no_workbook_is_refused() {
        var sentence = "This is no Excel workbook (.xlsx). Give the C40 GPC database as C40 publishes it; a file of"
                + " another format has to be saved as .xlsx first.";

        assertThat(refusal("city;year\nOslo;2019".getBytes(StandardCharsets.UTF_8)))
                .containsExactly(sentence);
        assertThat(refusal(new byte[0])).containsExactly(sentence);
        assertThat(refusal(zip("readme.txt", "hello".getBytes(StandardCharsets.UTF_8))))
                .containsExactly(sentence);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.02, 0.3, 0.6, 0.9, 0.999})
    void a_workbook_that_is_cut_off_is_refused(double kept) {
        var whole = workbook().inventory("Oslo", 2019).bytes();

        assertThat(refusal(Arrays.copyOf(whole, (int) (whole.length * kept))))
                .containsExactly(
                        "The workbook is cut off or damaged: its parts cannot all be read. Download it again, or"
                                + " open it in a spreadsheet program and save it anew.");
    }

    @Test
    void a_workbook_with_bytes_turned_over_is_refused_or_read_but_never_fails() {
        var whole = workbook().inventory("Oslo", 2019).bytes();
        for (int at = 4; at < whole.length; at += 7) {
            var damaged = whole.clone();
            damaged[at] ^= 0x55;

            assertThat(C40Reader.read(damaged, CITIES)).isNotNull();
        }
    }

    @Test
    void a_workbook_that_grows_without_end_is_not_opened() {
        var bomb = withPart(workbook().inventory("Oslo", 2019).bytes(), "xl/media/image1.png", 65 << 20);

        assertThat(bomb.length).isLessThan(200_000);
        assertThat(refusal(bomb))
                .containsExactly("The part xl/media/image1.png lets the workbook grow beyond 64 MB when unpacked, so it"
                        + " was not opened. Check where the file comes from.");
    }

    @Test
    void a_part_that_shrinks_more_than_any_sheet_is_not_opened() {
        var bomb = withPart(workbook().inventory("Oslo", 2019).bytes(), "xl/media/image1.png", 20 << 20);

        assertThat(refusal(bomb))
                .containsExactly(
                        "The part xl/media/image1.png grows to more than 200 times its size when unpacked, which"
                                + " no sheet does, so it was not opened. Check where the file comes from.");
    }

    @Test
    void a_cell_beyond_the_widest_sheet_is_not_opened() {
        var sheet = "<worksheet><sheetData><row r=\"1\"><c r=\"AAAAAAA1\"><v>1</v></c></row></sheetData></worksheet>";
        var file = replacing(workbook().inventory("Oslo", 2019).bytes(), "xl/worksheets/sheet1.xml", sheet);

        assertThat(refusal(file))
                .containsExactly(
                        "A cell of the part xl/worksheets/sheet1.xml is named AAAAAAA1, which no sheet has room"
                                + " for, so it was not opened. Check where the file comes from.");
    }

    @Test
    void a_workbook_without_the_sheet_is_refused_with_the_sheets_it_has() {
        assertThat(refusal(workbook().inventory("Oslo", 2019).renamed("Sheet1")))
                .containsExactly("The workbook has no sheet “GHG Dashboard Data - Inventory”; its sheets are “Sheet1”."
                        + " Give the C40 GPC database as C40 publishes it, or give the sheet its name back.");
    }

    @Test
    void a_sheet_without_a_heading_is_refused_with_the_headings_it_lacks() {
        assertThat(refusal(workbook().inventory("Oslo", 2019).without("Population", "III.4.3")))
                .containsExactly("The first row of the sheet “GHG Dashboard Data - Inventory” lacks these headings:"
                        + " Population, III.4.3. Give the C40 GPC database as C40 publishes it, or put the headings"
                        + " back.");
    }

    @Test
    void a_sheet_without_inventories_is_refused() {
        assertThat(refusal(workbook().emptyRow()))
                .containsExactly("The sheet “GHG Dashboard Data - Inventory” holds no inventory: the column City is"
                        + " empty. Check that it is the right file.");
    }

    @Test
    void a_formula_is_refused_with_its_place() {
        assertThat(refusal(workbook().inventory("Oslo", 2019).with("I.1.1", new TestWorkbook.Formula("A1+1"))))
                .containsExactly("Sheet “GHG Dashboard Data - Inventory”, row 2, column G (I.1.1): The cell holds a"
                        + " formula, and what a formula gives depends on the program that opens it. Replace it with its"
                        + " value.");
    }

    @Test
    void words_in_a_cell_are_refused_with_their_place() {
        assertThat(refusal(workbook()
                        .inventory("Oslo", 2019)
                        .inventory("Oslo", 2020)
                        .with("I.1.2", "n/a")))
                .containsExactly("Sheet “GHG Dashboard Data - Inventory”, row 3, column H (I.1.2): “n/a” is neither a"
                        + " number nor a notation key. Enter tonnes of CO2e as a plain number, or NO, NE, IE or C, or"
                        + " leave the cell empty.");
        assertThat(refusal(workbook().inventory("Oslo", 2019).with("I.1.2", true)))
                .singleElement()
                .asString()
                .contains("row 2, column H (I.1.2)", "is neither a number nor a notation key");
    }

    @Test
    void words_in_a_column_of_numbers_are_refused_with_their_place() {
        assertThat(refusal(workbook().inventory("Oslo", 2019).with("Population", "about 700,000")))
                .containsExactly("Sheet “GHG Dashboard Data - Inventory”, row 2, column F (Population): “about 700,000”"
                        + " stands where a number belongs. Enter the number without unit or separators, or leave the"
                        + " cell empty if it is not known.");
    }

    @Test
    void a_year_is_needed() {
        var sentence =
                "Sheet “GHG Dashboard Data - Inventory”, row 2, column C (Year_calendar): The year is missing or is"
                        + " not a whole year from 1900 to 2100, so the inventory has no place. Enter the calendar year; of a"
                        + " period its first.";

        assertThat(refusal(workbook().inventory("Oslo", 2019).with("Year_calendar", "")))
                .containsExactly(sentence);
        assertThat(refusal(workbook().inventory("Oslo", 2019).with("Year_calendar", 2019.5)))
                .containsExactly(sentence);
        assertThat(refusal(workbook().inventory("Oslo", 2019).with("Year_calendar", 20190)))
                .containsExactly(sentence);
    }

    @Test
    void a_city_and_year_that_come_twice_are_refused_with_both_rows() {
        assertThat(refusal(workbook()
                        .inventory("São Paulo", 2019)
                        .inventory("Oslo", 2019)
                        .inventory("Sao Paulo", 2019)))
                .containsExactly(
                        "Sheet “GHG Dashboard Data - Inventory”, row 4, column A (City): Sao Paulo 2019 is already"
                                + " in row 2; which of the two is meant nobody can know. Delete one of the rows.");
    }

    @Test
    void a_city_that_nobody_knows_is_refused_with_its_row() {
        assertThat(refusal(workbook().inventory("Oslo", 2019).inventory("Entenhausen", 2019)))
                .containsExactly(
                        "Sheet “GHG Dashboard Data - Inventory”, row 3, column A (City): “Entenhausen” is not the"
                                + " name of any city in the catalogue. Correct the name, or add it to"
                                + " reference/catalogue/aliases.csv.");
    }

    @Test
    void a_row_with_content_and_no_city_is_refused() {
        assertThat(refusal(workbook().inventory("Oslo", 2019).emptyRow().with("I.1.1", 5)))
                .containsExactly(
                        "Sheet “GHG Dashboard Data - Inventory”, row 3, column A (City): The row has cells with"
                                + " content but names no city. Enter the city, or empty the row.");
    }

    @Test
    void all_issues_are_told_at_once() {
        assertThat(refusal(workbook()
                        .inventory("Entenhausen", 2019)
                        .with("I.1.1", "x")
                        .inventory("Oslo", 2019)
                        .with("BASIC", "y")))
                .hasSize(3);
    }

    @Test
    void every_sentence_exists_in_chinese() {
        var issues = C40Reader.read(workbook().inventory("Entenhausen", 2019).bytes(), CITIES)
                .issues();

        assertThat(IssueText.of(issues.getFirst(), Words.of(Language.ZH)))
                .isEqualTo("工作表“GHG Dashboard Data - Inventory”第2行A (City)列：名录中没有叫“Entenhausen”的城市。"
                        + "请更正名称，或把它加入reference/catalogue/aliases.csv。");
    }

    private static Checked<List<SourceInventory>> read(TestWorkbook workbook) {
        return C40Reader.read(workbook.bytes(), CITIES);
    }

    private static List<String> refusal(TestWorkbook workbook) {
        return refusal(workbook.bytes());
    }

    private static List<String> refusal(byte[] file) {
        var read = C40Reader.read(file, CITIES);
        assertThat(read.value()).isEmpty();
        return sentences(read);
    }

    private static List<String> sentences(Checked<?> read) {
        return read.issues().stream()
                .map(issue -> IssueText.of(issue, Words.of(Language.EN)))
                .toList();
    }

    private static byte[] zip(String name, byte[] content) {
        return rewritten(new byte[0], name, content);
    }

    private static byte[] withPart(byte[] workbook, String name, int zeros) {
        return rewritten(workbook, name, new byte[zeros]);
    }

    private static byte[] replacing(byte[] workbook, String name, String content) {
        return rewritten(workbook, name, content.getBytes(StandardCharsets.UTF_8));
    }

    /// The same ZIP file with one part added or exchanged.
    private static byte[] rewritten(byte[] file, String name, byte[] content) {
        var result = new ByteArrayOutputStream();
        try (var to = new ZipOutputStream(result)) {
            if (file.length > 0) {
                copyOthers(file, name, to);
            }
            to.putNextEntry(new ZipEntry(name));
            to.write(content);
            to.closeEntry();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return result.toByteArray();
    }

    private static void copyOthers(byte[] file, String name, ZipOutputStream to) throws IOException {
        try (var from = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            for (var entry : Collections.list(from.getEntries())) {
                if (!entry.getName().equals(name)) {
                    to.putNextEntry(new ZipEntry(entry.getName()));
                    from.getInputStream(entry).transferTo(to);
                }
            }
        }
    }

    private static City city(String id, String name, String... aliases) {
        var source = new Source(
                "test",
                Source.Kind.OWN,
                new Bilingual("test", "test"),
                new Bilingual("test", "test"),
                "",
                new Bilingual("none", "无"),
                true,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new City(
                id,
                new Bilingual(name, name),
                name,
                new City.Country("NOR", new Bilingual("Norway", "挪威")),
                Optional.empty(),
                Optional.empty(),
                0,
                0,
                new Locator(source, ""),
                Arrays.stream(aliases).map(alias -> new City.Alias(alias, "es")).toList(),
                Optional.empty(),
                List.of());
    }
}
