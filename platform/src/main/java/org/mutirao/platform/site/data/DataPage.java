// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.mutirao.platform.ledger.Bilingual;
import org.mutirao.platform.ledger.Ledger;
import org.mutirao.platform.ledger.Source;
import org.mutirao.platform.site.api.OpenTables;
import org.mutirao.platform.site.data.DataView.CommandView;
import org.mutirao.platform.site.data.DataView.FileView;
import org.mutirao.platform.site.data.DataView.KindView;
import org.mutirao.platform.site.data.DataView.MarkView;
import org.mutirao.platform.site.data.DataView.SourceView;
import org.mutirao.platform.site.data.DataView.VersionView;
import org.mutirao.platform.web.Language;
import org.mutirao.platform.web.Pages;
import org.mutirao.platform.web.SiteAddress;
import org.mutirao.platform.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// About the data: where it comes from, how to read it, what it lacks, how to take it along.
@Controller
class DataPage {

    private static final double KILOBYTE = 1000;

    private final Pages pages;
    private final Ledger ledger;
    private final OpenData data;
    private final Yields yields;
    private final Gaps gaps;
    private final SiteAddress address;

    DataPage(Pages pages, Ledger ledger, OpenData data, Yields yields, Gaps gaps, SiteAddress address) {
        this.pages = pages;
        this.ledger = ledger;
        this.data = data;
        this.yields = yields;
        this.gaps = gaps;
        this.address = address;
    }

    @GetMapping("/{language:en|zh}/data")
    ModelAndView show(@PathVariable Language language) {
        var words = Words.of(language);
        var figures = words.figures();
        var download = data.current();
        var used = ledger.listSources();
        var view = new DataView(
                words.say(
                        "site.data.lede",
                        words.count("site.data.figures", ledger.listFacts().size()),
                        words.count("site.data.sources", used.size())),
                marks(words),
                words.say("site.data.size", figures.whole(Math.ceil(download.zip().length / KILOBYTE))),
                OpenDataDownload.PATH,
                download.files().stream()
                        .map(file -> new FileView(
                                file.name() + ".csv",
                                words.say("site.data.file." + file.name()),
                                figures.whole(file.rows())))
                        .toList(),
                commands(words),
                gaps.list(words),
                kinds(used, words),
                List.of(
                        version("application", data.application(), words),
                        version("catalogue", data.catalogue(), words),
                        version("revision", String.valueOf(data.revision()), words)));
        return pages.show("site/data/data", language, "/data", words.say("site.data.title"), view.lede(), view);
    }

    private static List<MarkView> marks(Words words) {
        return Stream.of("stated", "reported", "estimated", "computed", "missing")
                .map(kind ->
                        new MarkView(kind, words.say("site.data.mark." + kind), words.say("site.data.meaning." + kind)))
                .toList();
    }

    private List<CommandView> commands(Words words) {
        var api = address.origin() + "/api/v1/";
        return List.of(
                new CommandView(words.say("site.data.command.cities"), "curl '" + api + "cities?limit=200'"),
                new CommandView(
                        words.say("site.data.command.csv"),
                        "curl -H 'Accept: text/csv' '" + api + "facts?document=book&limit=200'"),
                new CommandView(
                        words.say("site.data.command.search"),
                        "curl --get --data-urlencode 'q=德班' '" + api + "search'"),
                new CommandView(
                        words.say("site.data.command.zip"),
                        "curl -O '" + address.origin() + OpenDataDownload.PATH + "'"));
    }

    private List<KindView> kinds(List<Source> used, Words words) {
        var kinds = new ArrayList<KindView>();
        for (var kind : Source.Kind.values()) {
            var sources = used.stream()
                    .filter(source -> source.kind() == kind)
                    .map(source -> source(source, words))
                    .toList();
            if (!sources.isEmpty()) {
                var id = kind.name().toLowerCase(Locale.ROOT);
                kinds.add(new KindView(
                        id, words.say("site.data.kind." + id), words.figures().whole(sources.size()), sources));
            }
        }
        return kinds;
    }

    private SourceView source(Source source, Words words) {
        return new SourceView(
                source.id(),
                source.title().in(words),
                source.url().orElse(""),
                source.publisher(),
                source.asOf().map(words.figures()::date).orElseGet(() -> words.say("site.data.edition.none")),
                source.licence().in(words),
                words.say("site.data.passed." + passed(source)),
                yields.of(source, words),
                source.note().map((Bilingual note) -> note.in(words)).orElse(""));
    }

    private static String passed(Source source) {
        if (source.redistributable()) {
            return "yes";
        }
        return OpenTables.isOpen(source) ? "figures" : "no";
    }

    private static VersionView version(String name, String value, Words words) {
        return new VersionView(
                words.say("site.data.version." + name), value, words.say("site.data.version.meaning." + name));
    }
}
