// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.web;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.stereotype.Component;

/// The headers that let a browser run only our own scripts, on public and private pages alike.
@Component
public class SafetyHeaders {

    private static final String CONTENT_POLICY = "default-src 'self'; script-src 'self'; style-src 'self'; "
            + "style-src-attr 'unsafe-inline'; img-src 'self' data:; object-src 'none'; base-uri 'none'; ";

    private final SiteAddress address;

    SafetyHeaders(SiteAddress address) {
        this.address = address;
    }

    /// Adds them to the answers of a chain.
    ///
    /// @param referrer how much of an address other sites learn
    public void add(HeadersConfigurer<HttpSecurity> headers, ReferrerPolicy referrer) {
        add(headers, referrer, "form-action 'self'; frame-ancestors 'none'");
    }

    /// Adds them to what others may show within their pages, which takes no input.
    void addForEmbedding(HeadersConfigurer<HttpSecurity> headers) {
        add(headers, ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN, "form-action 'none'; frame-ancestors *");
        headers.frameOptions(frames -> frames.disable());
    }

    private void add(HeadersConfigurer<HttpSecurity> headers, ReferrerPolicy referrer, String formsAndFrames) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY + formsAndFrames));
        headers.referrerPolicy(policy -> policy.policy(referrer));
        headers.permissionsPolicyHeader(
                policy -> policy.policy("camera=(), geolocation=(), microphone=(), payment=()"));
        headers.httpStrictTransportSecurity(transport -> {
            if (address.isSecure()) {
                transport.requestMatcher(request -> true);
            } else {
                transport.disable();
            }
        });
    }
}
