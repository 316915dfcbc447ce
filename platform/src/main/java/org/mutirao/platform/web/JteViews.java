// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/// Shows views with JTE templates that were compiled with the application.
@Configuration(proxyBeanMethods = false)
class JteViews {

    @Bean
    TemplateEngine templateEngine() {
        var engine = TemplateEngine.createPrecompiled(ContentType.Html);
        engine.setBinaryStaticContent(true);
        engine.setTrimControlStructures(true);
        return engine;
    }

    /// By this name it takes the place of Spring Boot's own, which would ask every resolver and give a visitor who
    /// prefers pages to pictures the page of nothing.
    @Bean
    ViewResolver viewResolver(TemplateEngine engine) {
        return new Templates(engine);
    }

    private record Templates(TemplateEngine engine) implements ViewResolver, Ordered {

        @Override
        public @Nullable View resolveViewName(String name, Locale locale) {
            return name.contains(":") ? null : new JteView(engine, name + ".jte");
        }

        @Override
        public int getOrder() {
            return HIGHEST_PRECEDENCE;
        }
    }

    private record JteView(TemplateEngine engine, String template) implements View {

        /// A picture carries its own style, so that it looks the same when it is stored; it may do nothing else.
        private static final String PICTURE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

        @Override
        public String getContentType() {
            return isPicture() ? "image/svg+xml" : "text/html";
        }

        private boolean isPicture() {
            return template.endsWith(".svg.jte");
        }

        @Override
        public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
                throws Exception {
            var parameters = new HashMap<String, Object>();
            if (model != null) {
                model.forEach((name, value) -> {
                    if (!name.startsWith("org.springframework")) {
                        parameters.put(name, value);
                    }
                });
            }
            var output = new Utf8ByteOutput();
            engine.render(template, parameters, output);
            if (parameters.get("page") instanceof Page page) {
                response.setLocale(Locale.forLanguageTag(page.lang()));
            }
            if (isPicture()) {
                response.setHeader("Content-Security-Policy", PICTURE_POLICY);
            }
            response.setContentType(getContentType() + ";charset=utf-8");
            response.setContentLength(output.getContentLength());
            output.writeTo(response.getOutputStream());
        }
    }
}
