// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Style sheets, scripts and pictures. Their address holds a hash of their content, so a browser keeps them for
/// ever and never shows an old one.
@Configuration(proxyBeanMethods = false)
class Assets implements WebMvcConfigurer {

    /// The style sheets of every page, in their order: what all pages share, then what belongs to a kind of page.
    static final List<String> STYLES = List.of(
            "tokens.css",
            "base.css",
            "components.css",
            "charts.css",
            "city.css",
            "claims.css",
            "network.css",
            "progress.css",
            "search.css",
            "target.css",
            "data.css",
            "methods.css",
            "account.css");

    private static final List<String> OTHERS = List.of("theme.js", "filter.js", "account.js", "icon.svg");
    private static final int HASH_LENGTH = 12;

    private final String base = "/assets/" + hash();

    String base() {
        return base;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler(base + "/**")
                .addResourceLocations("classpath:/assets/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
    }

    private static String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var files : List.of(STYLES, OTHERS)) {
                for (var file : files) {
                    digest.update(new ClassPathResource("assets/" + file).getContentAsByteArray());
                }
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, HASH_LENGTH);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
