// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;
import org.mutirao.platform.city.Cities;
import org.mutirao.platform.ledger.ChangeLog;
import org.mutirao.platform.ledger.ChangeLog.Change;
import org.mutirao.platform.ledger.Ledger;
import org.mutirao.platform.ledger.Revisions;
import org.mutirao.platform.site.HomeView.NewsItem;
import org.mutirao.platform.web.Words;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/// The latest changes of this installation in words. Only what was really written.
@Component
class News {

    private static final int LATEST = 3;
    private static final int NAMED = 4;

    /// Who administers what is no news for readers.
    private static final List<String> TOLD = List.of("catalogue.loaded", "inventories.imported", "targets.adopted");

    private final Cities cities;
    private final Ledger ledger;
    private final Supplier<List<Change>> latest;

    News(ChangeLog changes, Cities cities, Ledger ledger, Revisions revisions) {
        this.cities = cities;
        this.ledger = ledger;
        this.latest = revisions.cached(() -> changes.latest(LATEST, TOLD));
    }

    List<NewsItem> list(Words words) {
        return latest.get().stream().map(change -> item(change, words)).toList();
    }

    private NewsItem item(Change change, Words words) {
        var date = words.figures().date(change.at());
        return switch (change.action()) {
            case "catalogue.loaded" ->
                new NewsItem(
                        date,
                        words.say("site.home.new.catalogue.loaded"),
                        words.say(
                                "site.home.new.catalogue.loaded.text",
                                change.detail().path("version").asString("")));
            case "inventories.imported" ->
                new NewsItem(
                        date,
                        words.count(
                                "site.home.new.inventories.imported",
                                change.detail().path("stored").asInt()),
                        words.say(
                                "site.home.new.inventories.imported.text",
                                ledger.getSource(change.detail().path("source").asString())
                                        .shortTitle()
                                        .in(words),
                                names(change.detail().path("cities"), words)));
            case "targets.adopted" ->
                new NewsItem(
                        date,
                        words.say(
                                "site.home.new.target.adopted",
                                cities.get(change.detail().path("city").asString())
                                        .name(words)),
                        words.say(
                                "site.home.new.target.adopted.text",
                                String.valueOf(
                                        change.detail().path("netZeroYear").asInt())));
            default -> throw new IllegalStateException("no words for the change " + change.action());
        };
    }

    private String names(JsonNode ids, Words words) {
        var names = StreamSupport.stream(ids.spliterator(), false)
                .flatMap(id -> cities.find(id.asString()).stream())
                .map(city -> city.name(words))
                .toList();
        return names.size() <= NAMED + 1
                ? words.list(names)
                : words.say(
                        "site.home.new.more",
                        String.join(words.say("web.list.separator"), names.subList(0, NAMED)),
                        names.size() - NAMED);
    }
}
