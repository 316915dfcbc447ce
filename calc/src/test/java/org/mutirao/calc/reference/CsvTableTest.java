// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class CsvTableTest {

    @TestFactory
    Stream<DynamicTest> a_damaged_file_is_refused_with_file_line_and_column() {
        return CsvTable.resource("/cases/rfc-4180/expected.csv").rows().stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.text("file"),
                        () -> assertThatThrownBy(() -> CsvTable.resource("/cases/rfc-4180/" + row.text("file")))
                                .hasMessage(row.text("message")
                                        .replace(row.text("file"), "/cases/rfc-4180/" + row.text("file")))));
    }

    @Test
    void cells_are_kept_as_written() {
        var table = read("id,name\r\n1,\"Rio, \"\"RJ\"\"\nBrazil\"\r\n2, São Paulo \r\n3,");

        assertThat(table.name()).isEqualTo("test");
        assertThat(table.columns()).containsExactly("id", "name");
        assertThat(table.rows())
                .extracting(row -> row.text("name"))
                .containsExactly("Rio, \"RJ\"\nBrazil", " São Paulo ", "");
    }

    @Test
    void a_row_is_on_the_line_where_it_begins() {
        assertThat(read("id,name\n1,\"two\nlines\"\n2,one\n").rows())
                .extracting(CsvTable.Row::line)
                .containsExactly(2, 4);
    }

    @Test
    void an_empty_cell_is_found_empty_and_is_not_zero() {
        var row = only("id,value\n,\n");

        assertThat(row.find("id")).isEmpty();
        assertThat(row.findNumber("value")).isEmpty();
        assertThatThrownBy(() -> row.number("value")).hasMessage("test, line 2, column value: a number is missing");
        assertThatThrownBy(() -> row.isTrue("value"))
                .hasMessage("test, line 2, column value: “” is neither true nor false");
    }

    @Test
    void a_cell_is_read_as_the_kind_that_is_asked_for() {
        var row = only("number,small,whole,yes,no\n-12.50,1e-3,42,true,false\n");

        assertThat(row.number("number")).isEqualTo(-12.5);
        assertThat(row.number("small")).isEqualTo(0.001);
        assertThat(row.integer("whole")).isEqualTo(42);
        assertThat(row.isTrue("yes")).isTrue();
        assertThat(row.isTrue("no")).isFalse();
    }

    @Test
    void what_is_not_plainly_a_number_is_refused() {
        for (var cell : new String[] {"1;5", " 1", "1 ", "NaN", "Infinity", "0x10", "1d", "1e999", "n/a", "1."}) {
            var row = only("value\n" + cell + "\n");

            assertThatThrownBy(() -> row.number("value"))
                    .hasMessage("test, line 2, column value: “" + cell + "” is not a number");
        }
        assertThatThrownBy(() -> only("value\n1.0\n").integer("value"))
                .hasMessage("test, line 2, column value: “1.0” is not a whole number");
    }

    @Test
    void a_column_that_does_not_exist_is_named() {
        assertThatThrownBy(() -> only("id\n1\n").text("name"))
                .isInstanceOf(MalformedTable.class)
                .hasMessage("test, line 2, column name: there is no such column");
    }

    @Test
    void a_table_that_is_not_on_the_class_path_is_named() {
        assertThatThrownBy(() -> CsvTable.resource("/reference/none.csv"))
                .hasMessage("There is no reference table /reference/none.csv on the class path.");
    }

    @Test
    void a_table_of_the_reference_jar_is_found() {
        assertThat(CsvTable.resource("/reference/catalogue/action_sectors.csv").columns())
                .contains("id", "name_en", "name_zh");
    }

    private static CsvTable read(String text) {
        return CsvTable.read(new StringReader(text), "test");
    }

    private static CsvTable.Row only(String text) {
        return read(text).rows().getFirst();
    }
}
