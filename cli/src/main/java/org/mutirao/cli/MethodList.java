// SPDX-License-Identifier: Apache-2.0
package org.mutirao.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.mutirao.calc.inventory.catalogue.Methods;
import org.mutirao.calc.method.Descriptor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `mutirao method list`
@Command(
        name = "list",
        description = "Lists all methods.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: mutirao method list --format csv"})
final class MethodList implements Callable<Integer> {

    @Option(names = "--format", defaultValue = "table", description = "table, json or csv. Default: ${DEFAULT-VALUE}")
    private MethodCommand.Format format = MethodCommand.Format.TABLE;

    @Option(names = "--language", defaultValue = "en", description = "en or zh. Default: ${DEFAULT-VALUE}")
    private CalcWords.Language language = CalcWords.Language.EN;

    @Override
    public Integer call() {
        var words = new CalcWords(language);
        var rows = new ArrayList<List<String>>();
        for (var method : Methods.list()) {
            var one = method.descriptor();
            rows.add(List.of(
                    one.id(),
                    Integer.toString(one.version()),
                    words.say(one.titleKey()),
                    one.source().source() + ", " + one.source().locator()));
        }
        var head = List.of("id", "version", "title", "source");
        Out.print(
                switch (format) {
                    case TABLE -> TextTable.aligned(rows);
                    case CSV -> TextTable.csv(head, rows);
                    case JSON ->
                        JsonText.of(Methods.list().stream()
                                .map(method -> json(method.descriptor(), words))
                                .toList());
                });
        return 0;
    }

    private static Map<String, Object> json(Descriptor one, CalcWords words) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", one.id());
        json.put("version", one.version());
        json.put("title", words.say(one.titleKey()));
        json.put("equation", one.equation());
        json.put("source", one.source().source());
        json.put("sourceLocator", one.source().locator());
        return json;
    }
}
