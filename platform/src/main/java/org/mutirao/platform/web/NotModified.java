// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Year;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/// Gives each page a tag made of what it depends on (data, application, year, language and form asked for) and
/// answers “not modified” before any work is done.
@Component
class NotModified implements HandlerInterceptor {

    private final ContentVersion content;
    private final Assets assets;
    private final Clock clock;

    NotModified(ContentVersion content, Assets assets, Clock clock) {
        this.content = content;
        this.assets = assets;
        this.clock = clock;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof ResourceHttpRequestHandler) {
            return true;
        }
        var varies =
                String.valueOf(request.getHeader(HttpHeaders.ACCEPT)) + request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        var tag = "W/\"" + content.contentVersion() + "-" + assets.base().substring("/assets/".length()) + "-"
                + Year.now(clock) + "-" + Integer.toHexString(varies.hashCode()) + "\"";
        response.setHeader(HttpHeaders.ETAG, tag);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        response.addHeader(HttpHeaders.VARY, "Accept, Accept-Language");
        if (tag.equals(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return false;
        }
        return true;
    }
}
