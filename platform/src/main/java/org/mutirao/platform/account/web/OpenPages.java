// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.account.web;

import java.time.Duration;
import org.mutirao.platform.account.OwnData;
import org.mutirao.platform.account.Scope;
import org.mutirao.platform.account.web.ContactsView.ContactView;
import org.mutirao.platform.account.web.PrivacyView.RowView;
import org.mutirao.platform.web.Language;
import org.mutirao.platform.web.Pages;
import org.mutirao.platform.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// What everybody may read about accounts: what we keep, and the contacts who agreed.
@Controller
class OpenPages {

    private final Pages pages;
    private final OwnData own;
    private final Texts texts;

    OpenPages(Pages pages, OwnData own, Texts texts) {
        this.pages = pages;
        this.own = own;
        this.texts = texts;
    }

    @GetMapping("/{language:en|zh}/privacy")
    ModelAndView privacy(@PathVariable Language language) {
        var words = Words.of(language);
        var rows = OwnData.kept().stream()
                .map(kept -> new RowView(words.say("account.privacy.kept." + kept.word()), time(kept.time(), words)))
                .toList();
        return pages.show(
                "account/privacy",
                language,
                "/privacy",
                words.say("account.privacy.title"),
                words.say("account.privacy.lede"),
                new PrivacyView(rows));
    }

    /// Never kept by browser or server, so that who takes his name back is gone at once.
    @GetMapping("/{language:en|zh}/contacts")
    ModelAndView contacts(@PathVariable Language language) {
        var words = Words.of(language);
        var contacts = own.listContacts().stream()
                .map(contact -> new ContactView(
                        texts.scope(new Scope.City(contact.city()), words),
                        "/" + language.path() + "/cities/" + contact.city(),
                        contact.name(),
                        contact.email()))
                .toList();
        return pages.show(
                "account/contacts",
                language,
                "/contacts",
                words.say("account.contacts.title"),
                words.say("account.contacts.lede"),
                new ContactsView(contacts));
    }

    private static String time(Duration time, Words words) {
        return time.toDays() < 2
                ? words.count("account.hours", time.toHours())
                : words.count("account.days", time.toDays());
    }
}
