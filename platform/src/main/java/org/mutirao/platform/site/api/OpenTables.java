// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.mutirao.platform.city.Cities;
import org.mutirao.platform.inventory.Inventories;
import org.mutirao.platform.ledger.Ledger;
import org.mutirao.platform.ledger.Source;
import org.mutirao.platform.site.api.Listing.Table;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The lists of the API as whole tables, with only what their sources allow to pass on. A document's figures are
/// facts and are passed on as such, each with the figure as printed and its line; its sentences are not.
@Component
public class OpenTables {

    private final Cities cities;
    private final Ledger ledger;
    private final Inventories inventories;
    private final CsvAnswers csv;
    private final JsonNode schemas;

    OpenTables(Cities cities, Ledger ledger, Inventories inventories, CsvAnswers csv, JsonMapper json) {
        this.cities = cities;
        this.ledger = ledger;
        this.inventories = inventories;
        this.csv = csv;
        try (var description = new ClassPathResource("openapi.json", OpenApiResource.class).getInputStream()) {
            this.schemas = json.readTree(description).at("/components/schemas");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Whether the figures of a source may be passed on.
    public static boolean isOpen(Source source) {
        return source.redistributable() || source.kind() == Source.Kind.DOCUMENT;
    }

    /// All tables.
    public List<OpenTable> list() {
        return List.of(
                table(
                        "sources",
                        "Source",
                        Listing.flat(SourceRow.class),
                        ledger.listSources().stream().map(SourceRow::of).toList()),
                table(
                        "cities",
                        "City",
                        Listing.flat(CityRow.class),
                        cities.list().stream().map(CityRow::of).toList()),
                table("names", "CityName", Listing.flat(CityName.class), names()),
                table("facts", "Fact", FactResource.TABLE, facts()),
                table(
                        "claims",
                        "ClaimReading",
                        ClaimRow.TABLE,
                        ledger.listConflicts().stream().map(ClaimRow::of).toList()),
                table("inventories", "Inventory", InventoryResource.TABLE, inventories()));
    }

    /// A name of a city, in the table of all names.
    @ApiRecord
    record CityName(String city, String name, String language) {}

    private List<CityName> names() {
        return cities.list().stream()
                .flatMap(city ->
                        city.aliases().stream().map(alias -> new CityName(city.id(), alias.name(), alias.lang())))
                .toList();
    }

    private List<FactRow> facts() {
        return ledger.listFacts().stream()
                .filter(fact -> isOpen(fact.locator().source()))
                .map(fact -> FactRow.of(fact, ledger))
                .toList();
    }

    private List<InventoryRow> inventories() {
        return inventories.listCities().stream()
                .flatMap(city -> inventories.listYears(city).stream())
                .filter(inventory -> isOpen(inventory.locator().source()))
                .map(InventoryRow::of)
                .toList();
    }

    private <T> OpenTable table(String name, String schema, Table<T> table, List<T> items) {
        var described = schemas.path(schema);
        var fields = table.columns().stream()
                .map(column -> field(column, described.path("properties").path(column)))
                .toList();
        var rows = items.stream()
                .flatMap(item -> table.rows(item).stream())
                .map(row -> csv.cells(row, table.columns()))
                .toList();
        return new OpenTable(name, described.path("description").asString(), fields, rows);
    }

    private static OpenTable.Field field(String name, JsonNode described) {
        var type = described.path("type").asString();
        return new OpenTable.Field(
                name,
                type.equals("array") ? "string" : type,
                described.path("description").asString());
    }
}
