// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The public base address of this installation (`--url`), for canonical links and safety headers.
@Component
public class SiteAddress {

    private final String origin;

    SiteAddress(@Value("${mutirao.url:}") String url) {
        this.origin = url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }

    /// Such as `https://climate.example.org`, without a slash at its end.
    public String origin() {
        return origin;
    }

    /// Whether people reach it over HTTPS.
    public boolean isSecure() {
        return origin.startsWith("https://");
    }
}
