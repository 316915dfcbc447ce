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
            + "style-src-attr 'unsafe-inline'; img-src 'self' data:; object-src 'none'; base-uri 'none'; "
            + "form-action 'self'; frame-ancestors 'none'";

    private final SiteAddress address;

    SafetyHeaders(SiteAddress address) {
        this.address = address;
    }

    /// Adds them to the answers of a chain.
    ///
    /// @param referrer how much of an address other sites learn
    public void add(HeadersConfigurer<HttpSecurity> headers, ReferrerPolicy referrer) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY));
        headers.referrerPolicy(policy -> policy.policy(referrer));
        headers.permissionsPolicyHeader(policy -> policy.policy("camera=(), geolocation=(), microphone=(), payment=()"));
        headers.httpStrictTransportSecurity(transport -> {
            if (address.isSecure()) {
                transport.requestMatcher(request -> true);
            } else {
                transport.disable();
            }
        });
    }
}
