// SPDX-License-Identifier: Apache-2.0
package org.mutirao.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.mutirao.platform.account.People.Person;
import org.mutirao.platform.web.CsvDownload;

/// People as text: for people, or for programs.
final class PeopleView {

    private static final List<String> HEAD = List.of("id", "email", "name", "since", "roles");

    private PeopleView() {}

    enum Format {
        TABLE,
        JSON,
        CSV
    }

    static String of(List<Person> people, Format format) {
        var rows = people.stream().map(PeopleView::row).toList();
        return switch (format) {
            case TABLE -> rows.isEmpty() ? "Nobody has an account yet.\n" : TextTable.aligned(withHead(rows));
            case CSV -> new String(CsvDownload.of(HEAD, rows), StandardCharsets.UTF_8);
            case JSON -> JsonText.of(rows.stream().map(PeopleView::named).toList());
        };
    }

    private static List<String> row(Person person) {
        return List.of(
                String.valueOf(person.id()),
                person.email().orElse(""),
                person.name(),
                person.since().toString().substring(0, 10),
                person.roles().stream()
                        .map(held -> held.grant().role().code() + "@"
                                + held.grant().scope().key())
                        .collect(Collectors.joining(" ")));
    }

    private static List<List<String>> withHead(List<List<String>> rows) {
        var all = new ArrayList<List<String>>();
        all.add(HEAD);
        all.addAll(rows);
        return all;
    }

    private static LinkedHashMap<String, String> named(List<String> row) {
        var named = new LinkedHashMap<String, String>();
        for (int i = 0; i < HEAD.size(); i++) {
            named.put(HEAD.get(i), row.get(i));
        }
        return named;
    }
}
