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

    @Bean
    ViewResolver jteViewResolver(TemplateEngine engine) {
        return (name, locale) -> name.contains(":") ? null : new JteView(engine, name + ".jte");
    }

    private record JteView(TemplateEngine engine, String template) implements View {

        @Override
        public String getContentType() {
            return template.endsWith(".svg.jte") ? "image/svg+xml" : "text/html";
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
            response.setContentType(getContentType() + ";charset=utf-8");
            response.setContentLength(output.getContentLength());
            output.writeTo(response.getOutputStream());
        }
    }
}
