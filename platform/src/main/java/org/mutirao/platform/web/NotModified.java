// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/// Gives each page a tag made of what it depends on (data, build, day, language and form asked for) and
/// answers “not modified” before any work is done.
@Component
class NotModified implements HandlerInterceptor {

    private final ContentVersion content;
    private final String build;
    private final Clock clock;

    NotModified(ContentVersion content, @Value("${mutirao.build}") String build, Clock clock) {
        this.content = content;
        this.build = Integer.toHexString(build.hashCode());
        this.clock = clock;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof ResourceHttpRequestHandler || PrivatePlaces.contains(request)) {
            return true;
        }
        var tag = tag(request);
        response.setHeader(HttpHeaders.ETAG, tag);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        response.addHeader(HttpHeaders.VARY, "Accept, Accept-Language");
        if (tag.equals(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return false;
        }
        return true;
    }

    /// The tag of an answer: equal tags at one address promise equal answers.
    String tag(HttpServletRequest request) {
        var varies =
                String.valueOf(request.getHeader(HttpHeaders.ACCEPT)) + request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        return "W/\"" + content.contentVersion() + "-" + build + "-" + LocalDate.now(clock) + "-"
                + Integer.toHexString(varies.hashCode()) + "\"";
    }
}
