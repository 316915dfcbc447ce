// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.web;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Languages in addresses, and answers that a browser already has.
@Configuration(proxyBeanMethods = false)
class Routing implements WebMvcConfigurer {

    private final NotModified notModified;

    Routing(NotModified notModified) {
        this.notModified = notModified;
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(new PathToLanguage());
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(notModified)
                .addPathPatterns(
                        List.of("/", "/en/**", "/zh/**", "/en", "/zh", "/api/**", "/openapi.json", "/data/**"));
    }

    private static final class PathToLanguage implements Converter<String, Language> {
        @Override
        public Language convert(String path) {
            return Language.find(path).orElseThrow(() -> new NoSuchPage(path));
        }
    }
}
