// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/// Remembers the compressed pages that strangers have read, as long as their tag promises that nothing has changed:
/// compressing a page costs more than all the rest of it. A request that carries a cookie or a token is not a
/// stranger's.
@Component
@ConditionalOnWebApplication
class PageCache extends OncePerRequestFilter {

    private static final int ALL_PAGES = 16 * 1024 * 1024;
    private static final int LONGEST_PAGE = 1024 * 1024;
    private static final int LONGEST_QUERY = 200;
    private static final List<String> KEPT = List.of(
            HttpHeaders.CONTENT_TYPE,
            "Content-Security-Policy", // only that of pictures: those of pages are set for every answer
            HttpHeaders.CONTENT_DISPOSITION,
            HttpHeaders.ETAG,
            HttpHeaders.CACHE_CONTROL,
            HttpHeaders.LINK);

    /// What an answer depends on. The tag holds the state of the data, the build and the day.
    private record Question(String address, String query, String accept, String languages, String tag) {}

    private record Answer(Map<String, String> headers, Optional<Locale> language, byte[] compressed) {}

    /// An answer that goes through our hands: servlets keep its language apart from its headers.
    private static final class Watched extends ContentCachingResponseWrapper {

        private Optional<Locale> language = Optional.empty();

        Watched(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void setLocale(Locale locale) {
            language = Optional.of(locale);
            super.setLocale(locale);
        }
    }

    private final NotModified notModified;
    private final Cache<Question, Answer> answers = Caffeine.newBuilder()
            .maximumWeight(ALL_PAGES)
            .weigher((Question question, Answer answer) -> answer.compressed().length + LONGEST_QUERY)
            .build();

    PageCache(NotModified notModified) {
        this.notModified = notModified;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI();
        var query = header(request, HttpServletRequest::getQueryString);
        return !request.getMethod().equals("GET")
                || PrivatePlaces.contains(request)
                || Stream.of("/assets/", "/data/", "/health").anyMatch(path::startsWith)
                || path.length() + query.length() > LONGEST_QUERY
                || !header(request, HttpHeaders.ACCEPT_ENCODING).contains("gzip")
                || Stream.of(HttpHeaders.COOKIE, HttpHeaders.AUTHORIZATION, HttpHeaders.IF_NONE_MATCH)
                        .anyMatch(name -> !header(request, name).isEmpty());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var question = new Question(
                request.getRequestURI(),
                header(request, HttpServletRequest::getQueryString),
                header(request, HttpHeaders.ACCEPT),
                header(request, HttpHeaders.ACCEPT_LANGUAGE),
                notModified.tag(request));
        var known = answers.getIfPresent(question);
        if (known != null) {
            send(known, response);
            return;
        }
        var watched = new Watched(response);
        chain.doFilter(request, watched);
        remember(question, watched);
        watched.copyBodyToResponse();
    }

    private void remember(Question question, Watched response) throws IOException {
        // an answer without this tag says that it must not be kept
        if (response.getStatus() == HttpStatus.OK.value()
                && response.getContentSize() <= LONGEST_PAGE
                && question.tag().equals(response.getHeader(HttpHeaders.ETAG))) {
            var headers = KEPT.stream()
                    .filter(name -> response.getHeader(name) != null)
                    .collect(Collectors.toUnmodifiableMap(Function.identity(), response::getHeader));
            answers.put(question, new Answer(headers, response.language, compress(response.getContentAsByteArray())));
        }
    }

    private static void send(Answer answer, HttpServletResponse response) throws IOException {
        answer.headers().forEach(response::setHeader);
        answer.language().ifPresent(response::setLocale);
        response.addHeader(HttpHeaders.VARY, "Accept, Accept-Language, Accept-Encoding");
        response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        response.setContentLength(answer.compressed().length);
        response.getOutputStream().write(answer.compressed());
    }

    private static byte[] compress(byte[] page) throws IOException {
        var compressed = new ByteArrayOutputStream(page.length / 4);
        try (var gzip = new GZIPOutputStream(compressed)) {
            gzip.write(page);
        }
        return compressed.toByteArray();
    }

    private static String header(HttpServletRequest request, String name) {
        return header(request, one -> one.getHeader(name));
    }

    private static String header(HttpServletRequest request, Function<HttpServletRequest, String> part) {
        return Optional.ofNullable(part.apply(request)).orElse("");
    }
}
