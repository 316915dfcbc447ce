// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.inventory.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.mutirao.calc.factor.Profile;
import org.mutirao.calc.inventory.GpcCell;
import org.mutirao.calc.inventory.Sector;
import org.mutirao.calc.inventory.catalogue.Methods;
import org.mutirao.calc.inventory.compute.DataQuality;
import org.mutirao.calc.inventory.compute.GivenInventory;
import org.mutirao.calc.method.Descriptor;
import org.mutirao.calc.quantity.GwpSet;
import org.mutirao.platform.inventory.workbook.InputColumns.Column;

/// Writes our own workbook: a guide, the city, the facts, a sheet for each method, the 54 cells, the
/// credits. Empty it is the template; with an inventory it says all that the inventory holds, so that
/// reading it back gives the same.
public final class InventoryWorkbook {

    private static final int LONGEST_NAME = 31;
    private static final List<String> GRADES =
            Arrays.stream(DataQuality.values()).map(DataQuality::letter).toList();

    private final Workbook workbook;
    private final Texts texts;
    private final Optional<FiledInventory> filed;
    private final Optional<GivenInventory> inventory;
    private final List<String> sheets = new ArrayList<>();

    private InventoryWorkbook(Workbook workbook, Texts texts, Optional<FiledInventory> filed) {
        this.workbook = workbook;
        this.texts = texts;
        this.filed = filed;
        this.inventory = filed.map(FiledInventory::inventory);
    }

    /// Writes the workbook and leaves the stream open.
    ///
    /// @param notice a sentence at the top of the guide, such as that all numbers are an example; may be
    ///     empty
    public static void write(OutputStream out, Texts texts, String notice, Optional<FiledInventory> inventory)
            throws IOException {
        var workbook = new Workbook(out, "Mutirao", "1.0");
        new InventoryWorkbook(workbook, texts, inventory).write(notice);
        workbook.finish();
    }

    private void write(String notice) {
        var guide = workbook.newWorksheet(say("guide"));
        var lists = new OptionLists(workbook, say("lists"));
        city(lists);
        facts(lists);
        cells(lists);
        credits(lists);
        for (var method : Methods.list()) {
            rows(method.descriptor(), lists);
        }
        guide(guide, notice);
    }

    private void guide(Worksheet sheet, String notice) {
        sheet.value(0, 0, SheetMark.guide().text());
        sheet.style(0, 0).fontColor("6B7780").set();
        sheet.value(1, 0, say("title"));
        sheet.style(1, 0).bold().fontSize(16).set();
        sheet.value(2, 0, notice);
        sheet.style(2, 0).bold().set();
        int line = 4;
        for (var step : say("steps").split("\\|")) {
            sheet.value(line++, 0, step);
        }
        line++;
        for (int i = 0; i + 1 < sheets.size(); i += 2) {
            sheet.hyperlink(line, 0, HyperLink.internal("'" + sheets.get(i) + "'!A1", sheets.get(i)));
            sheet.value(line++, 1, sheets.get(i + 1));
        }
        sheet.width(0, 36);
        sheet.width(1, 90);
    }

    private void city(OptionLists lists) {
        var options = Map.of(
                "gwp", GwpSet.list().stream().map(GwpSet::id).toList(),
                "profile", Arrays.stream(Profile.values()).map(Profile::name).toList(),
                "level", List.copyOf(Columns.LEVELS.keySet()));
        var columns = List.of(
                plain("name", say("city-name")),
                plain("value", say("city-value")),
                plain("#meaning", say("city-meaning")));
        var sheet = begin("City", SheetMark.of(Entry.Kind.CITY), say("city"), columns, lists);
        var values =
                inventory.map(given -> InventoryTable.header(given.header())).orElse(Map.of());
        for (var name : Columns.CITY) {
            var line = new LinkedHashMap<String, String>();
            line.put("name", name);
            line.put("value", values.getOrDefault(name, ""));
            var hint = options.containsKey(name)
                    ? " (" + String.join(", ", options.getOrDefault(name, List.of())) + ")"
                    : "";
            line.put("#meaning", texts.say("inventory.template.city." + name.replace(' ', '-')) + hint);
            sheet.line(line);
        }
    }

    private void facts(OptionLists lists) {
        var sheet = begin("Facts", SheetMark.of(Entry.Kind.FACT), say("facts"), FactSheet.columns(texts), lists);
        FactSheet.lines(filed.map(FiledInventory::facts).orElse(List.of()), texts)
                .forEach(sheet::line);
    }

    private void rows(Descriptor method, OptionLists lists) {
        var columns = new ArrayList<Column>();
        columns.add(new Column("place", column("place"), String.join(", ", method.places()), method.places(), false));
        columns.add(plain("id", column("id")));
        columns.addAll(InputColumns.of(method, texts));
        columns.addAll(about());
        var title = texts.say(method.titleKey()) + ": " + texts.say(method.validityKey());
        var sheet = begin(sheet(method), SheetMark.rows(method.id()), title, columns, lists);
        for (var row : inventory.map(GivenInventory::rows).orElse(List.of())) {
            if (row.method().equals(method.id())) {
                InventoryTable.lines(row).forEach(sheet::line);
            }
        }
    }

    /// The name of a method's sheet.
    static String sheet(Descriptor method) {
        return method.id().substring(0, Math.min(LONGEST_NAME, method.id().length()));
    }

    private void cells(OptionLists lists) {
        var columns = new ArrayList<Column>();
        for (var heading : List.of("cell", "#name", "#level")) {
            columns.add(plain(heading, column(heading.replace("#", ""))));
        }
        columns.add(new Column("key", column("key"), "NO, NE, IE, C", List.of("NO", "NE", "IE", "C"), false));
        columns.add(plain("explanation", column("explanation")));
        Columns.masses().forEach(mass -> columns.add(plain(mass, mass)));
        columns.add(plain("uncertainty", texts.say("inventory.template.uncertainty")));
        columns.addAll(about());
        var sheet = begin("Cells", SheetMark.of(Entry.Kind.CELL), say("cells"), columns, lists);
        for (var cell : GpcCell.values()) {
            var line = new LinkedHashMap<String, String>();
            line.put("cell", cell.reference());
            line.put(
                    "#name",
                    texts.say("inventory.template.subsector." + cell.subsector()) + ", "
                            + texts.say(
                                    "inventory.template.scope." + cell.scope().name()));
            line.put(
                    "#level",
                    texts.say("inventory.template.level." + cell.level().name()));
            inventory.ifPresent(given -> line.putAll(InventoryTable.cell(given, cell)));
            sheet.line(line);
        }
    }

    private void credits(OptionLists lists) {
        var sectors = Arrays.stream(Sector.values()).map(Sector::numeral).toList();
        var columns = List.of(
                new Column("sector", column("sector"), "", sectors, true),
                plain("CO2e t", column("credit")),
                plain("explanation", column("explanation")));
        var sheet = begin("Credits", SheetMark.of(Entry.Kind.CREDIT), say("credits"), columns, lists);
        inventory
                .map(GivenInventory::credits)
                .orElse(List.of())
                .forEach(credit -> sheet.line(InventoryTable.credit(credit)));
    }

    private List<Column> about() {
        return Columns.ABOUT.stream()
                .map(heading -> heading.endsWith("Quality")
                        ? new Column(heading, column(heading), "H, M, L", GRADES, true)
                        : plain(heading, column(heading)))
                .toList();
    }

    private WorkbookSheet begin(String name, SheetMark mark, String title, List<Column> columns, OptionLists lists) {
        sheets.add(name);
        sheets.add(title);
        return WorkbookSheet.begin(workbook, name, mark, title, columns, lists);
    }

    private String column(String heading) {
        return texts.say("inventory.template.column." + heading);
    }

    private String say(String key) {
        return texts.say("inventory.template." + key);
    }

    private static Column plain(String heading, String label) {
        return new Column(heading, label, "", List.of(), false);
    }
}
