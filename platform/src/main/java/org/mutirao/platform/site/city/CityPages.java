// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.city;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.mutirao.platform.city.Cities;
import org.mutirao.platform.city.City;
import org.mutirao.platform.ledger.Revisions;
import org.mutirao.platform.web.Language;
import org.mutirao.platform.web.NoSuchPage;
import org.mutirao.platform.web.Pages;
import org.mutirao.platform.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// The profile of a city.
@Controller
class CityPages {

    private final Pages pages;
    private final Cities cities;
    private final CityProfile profile;
    private final Supplier<Map<Shown, CityView>> views;

    CityPages(Pages pages, Cities cities, CityProfile profile, Revisions revisions) {
        this.pages = pages;
        this.cities = cities;
        this.profile = profile;
        this.views = revisions.cached(ConcurrentHashMap::new);
    }

    /// A profile in a language, made once for each revision of the data.
    private record Shown(String city, Language language) {}

    @GetMapping("/{language:en|zh}/cities/{id}")
    ModelAndView show(@PathVariable Language language, @PathVariable String id) {
        var words = Words.of(language);
        var city = find(id);
        var view = views.get().computeIfAbsent(new Shown(city.id(), language), shown -> profile.view(city, words));
        return pages.show(
                "site/city/city",
                language,
                "/cities/" + city.id(),
                view.name(),
                words.say("site.city.description", view.name()),
                view);
    }

    private City find(String id) {
        return cities.find(id).orElseThrow(() -> new NoSuchPage(id));
    }
}
