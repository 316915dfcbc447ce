// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/// What went wrong, in words: a page for people, problem details (RFC 9457) for programs. Never a stack trace.
@Controller
public class Errors implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(Errors.class);

    private final Pages pages;
    private final JsonMapper json;

    Errors(Pages pages, JsonMapper json) {
        this.pages = pages;
        this.json = json;
    }

    /// Attribute of a request that says what went wrong more exactly than the status: the last part of a message key.
    public static final String KIND = "mutirao.error.kind";

    /// What the error page shows.
    public record ErrorView(int status, String title, String text) {}

    @RequestMapping("/error")
    @Nullable ModelAndView show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int status = request.getAttribute("jakarta.servlet.error.status_code") instanceof Integer code ? code : 404;
        var path = request.getAttribute("jakarta.servlet.error.request_uri") instanceof String uri ? uri : "/";
        if (status >= 500) {
            LOG.error("{} at {}", status, path, cause(request));
        }
        response.setStatus(status);
        response.setHeader(HttpHeaders.ETAG, null);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (path.startsWith("/api/") || path.equals("/openapi.json")) {
            writeProblem(response, status, path, kind(request, status));
            return null; // already written
        }
        var language = language(path, request);
        var words = Words.of(language);
        var kind = kind(request, status);
        var view = new ErrorView(status, words.say("web.error." + kind + ".title"), words.say("web.error." + kind));
        var page = pages.show("web/error", language, "", view.title(), view.text(), view);
        page.setStatus(HttpStatus.resolve(status));
        return page;
    }

    private void writeProblem(HttpServletResponse response, int status, String path, String kind) throws IOException {
        var problem = new LinkedHashMap<String, Object>();
        var reason = HttpStatus.resolve(status);
        problem.put("type", "about:blank");
        problem.put("title", reason == null ? "Error" : reason.getReasonPhrase());
        problem.put("status", status);
        problem.put("detail", Words.of(Language.EN).say("web.error." + kind));
        problem.put("instance", path);
        response.setContentType("application/problem+json");
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }

    private static Throwable cause(HttpServletRequest request) {
        return request.getAttribute("jakarta.servlet.error.exception") instanceof Throwable cause
                ? cause
                : new IllegalStateException("no exception was recorded");
    }

    private static String kind(HttpServletRequest request, int status) {
        if (request.getAttribute(KIND) instanceof String told) {
            return told;
        }
        return switch (status) {
            case 401 -> "stranger";
            case 403 -> "forbidden";
            case 404 -> "absent";
            case 405 -> "method";
            default -> status >= 500 ? "ours" : "request";
        };
    }

    private static Language language(String path, HttpServletRequest request) {
        var segments = path.split("/", 3);
        var header = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        return Language.find(segments.length > 1 ? segments[1] : "")
                .orElseGet(() -> header == null ? Language.EN : Language.preferred(header));
    }
}
