// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.claims;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mutirao.platform.ledger.Conflict;
import org.mutirao.platform.web.NoSuchPage;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/// Which claims a reader asked for. Every state has its own address, so it can be sent to somebody.
///
/// @param kind only claims in a conflict of this kind
/// @param document only claims of this document
/// @param city only claims about this city
/// @param text words that must all occur; empty for no choice
/// @param page of a long list, from 1
record ClaimFilter(
        Show show,
        Optional<Conflict.Kind> kind,
        Optional<String> document,
        Optional<String> city,
        String text,
        int page) {

    private static final int LONGEST_TEXT = 100;
    private static final int LONGEST_ID = 80;

    /// The lists that there are.
    enum Show {
        CONFLICTS,
        ALL,
        NETWORK,
        CITIES;

        String path() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// Reads the parameters of an address. A parameter that is absent or empty, as a form sends it, is no choice.
    static ClaimFilter parse(Map<String, String> asked) {
        return new ClaimFilter(
                find(asked, "show").map(name -> choose(Show.values(), name)).orElse(Show.CONFLICTS),
                find(asked, "kind").map(name -> choose(Conflict.Kind.values(), name)),
                find(asked, "document").map(ClaimFilter::id),
                find(asked, "city").map(ClaimFilter::id),
                text(asked.getOrDefault("q", "").strip()),
                find(asked, "page").map(ClaimFilter::page).orElse(1));
    }

    ClaimFilter withShow(Show other) {
        return new ClaimFilter(other, kind, document, city, text, 1);
    }

    ClaimFilter withKind(Optional<Conflict.Kind> other) {
        return new ClaimFilter(show, other, document, city, text, 1);
    }

    ClaimFilter withDocument(Optional<String> other) {
        return new ClaimFilter(show, kind, other, city, text, 1);
    }

    ClaimFilter withCity(Optional<String> other) {
        return new ClaimFilter(show, kind, document, other, text, 1);
    }

    ClaimFilter withText(String other) {
        return new ClaimFilter(show, kind, document, city, other, 1);
    }

    ClaimFilter withPage(int other) {
        return new ClaimFilter(show, kind, document, city, text, other);
    }

    /// The parameters of the address of this state, with their question mark; empty for the state that opens first.
    String query() {
        var parts = new ArrayList<String>();
        if (show != Show.CONFLICTS) {
            parts.add("show=" + show.path());
        }
        kind.ifPresent(chosen -> parts.add("kind=" + chosen.name().toLowerCase(Locale.ROOT)));
        document.ifPresent(chosen -> parts.add("document=" + URLEncoder.encode(chosen, UTF_8)));
        city.ifPresent(chosen -> parts.add("city=" + URLEncoder.encode(chosen, UTF_8)));
        if (!text.isEmpty()) {
            parts.add("q=" + URLEncoder.encode(text, UTF_8));
        }
        if (page > 1) {
            parts.add("page=" + page);
        }
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }

    private static Optional<String> find(Map<String, String> asked, String name) {
        return Optional.ofNullable(asked.get(name)).filter(value -> !value.isEmpty());
    }

    private static <E extends Enum<E>> E choose(E[] offered, String name) {
        return Arrays.stream(offered)
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(() -> new NoSuchPage(name));
    }

    private static String id(String value) {
        if (value.length() > LONGEST_ID) {
            throw new NoSuchPage("an id of " + value.length() + " characters");
        }
        return value;
    }

    private static String text(String value) {
        if (value.length() > LONGEST_TEXT) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "at most " + LONGEST_TEXT + " characters");
        }
        return value;
    }

    private static int page(String value) {
        if (!value.matches("[1-9][0-9]{0,3}")) {
            throw new NoSuchPage("page " + value);
        }
        return Integer.parseInt(value);
    }
}
