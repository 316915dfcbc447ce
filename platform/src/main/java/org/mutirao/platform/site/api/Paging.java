// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.api;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.mutirao.platform.site.api.Listing.Table;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/// A list page by page. A cursor names the last item of a page, so nothing is skipped or shown twice when the list
/// grows.
///
/// @param after the key of the item before the page; empty for the first page
record Paging(Optional<String> after, int limit) {

    static final int MOST = 200;
    private static final int USUAL = 50;
    private static final int LONGEST_CURSOR = 200;

    /// The page that a request asks for.
    static Paging of(Optional<String> cursor, Optional<String> limit) {
        return new Paging(
                cursor.map(Paging::decode), limit.map(Paging::parseLimit).orElse(USUAL));
    }

    /// The page of a list, with the address of the next one in the answer and in its `Link` header.
    <T, R> ResponseEntity<Listing<R>> answer(
            List<T> all, Function<T, String> key, Function<T, R> row, Table<R> table, HttpServletRequest request) {
        int from = after.map(last -> positionAfter(all, key, last)).orElse(0);
        var items = all.subList(from, Math.min(from + limit, all.size()));
        Optional<String> next = from + items.size() < all.size()
                ? Optional.of(address(request, encode(key.apply(items.getLast()))))
                : Optional.empty();
        var answer = ResponseEntity.ok();
        next.ifPresent(address -> answer.header(HttpHeaders.LINK, "<" + address + ">; rel=\"next\""));
        return answer.body(new Listing<>(items.stream().map(row).toList(), all.size(), next, table));
    }

    private static <T> int positionAfter(List<T> all, Function<T, String> key, String last) {
        for (int i = 0; i < all.size(); i++) {
            if (key.apply(all.get(i)).equals(last)) {
                return i + 1;
            }
        }
        throw badCursor();
    }

    private static String address(HttpServletRequest request, String cursor) {
        var parameters = new TreeMap<String, String>();
        request.getParameterMap().forEach((name, values) -> parameters.put(name, values[0]));
        parameters.put("cursor", cursor);
        var query = new StringBuilder();
        parameters.forEach((name, value) -> query.append(query.isEmpty() ? '?' : '&')
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return request.getRequestURI() + query;
    }

    private static String encode(String key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }

    private static String decode(String cursor) {
        if (cursor.length() > LONGEST_CURSOR) {
            throw badCursor();
        }
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw badCursor();
        }
    }

    private static BadParameter badCursor() {
        return new BadParameter(
                "cursor", "This cursor does not belong to this list. Begin without one and follow next.", List.of());
    }

    static int parseLimit(String limit) {
        if (limit.matches("[1-9][0-9]{0,2}") && Integer.parseInt(limit) <= MOST) {
            return Integer.parseInt(limit);
        }
        throw new BadParameter("limit", "limit is a whole number from 1 to " + MOST + ".", List.of());
    }
}
