// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.site.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Refuses query parameters that an address does not know, and the same parameter twice: a filter that is misspelt
/// would
/// otherwise be ignored in silence, and the answer would look right.
@Configuration(proxyBeanMethods = false)
class KnownParameters implements WebMvcConfigurer, HandlerInterceptor {

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/api/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method) {
            var known = of(method);
            request.getParameterMap().forEach((name, values) -> {
                if (!known.contains(name) && !takesAny(method)) {
                    throw new BadParameter(name, unknown(name, known), known);
                }
                if (values.length > 1) {
                    throw new BadParameter(name, "Give " + name + " once only.", List.of());
                }
            });
        }
        return true;
    }

    /// The names of the query parameters of a handler.
    static List<String> of(HandlerMethod method) {
        return Arrays.stream(method.getMethod().getParameters())
                .filter(parameter -> parameter.isAnnotationPresent(RequestParam.class))
                .map(KnownParameters::name)
                .toList();
    }

    private static String name(Parameter parameter) {
        var named = parameter.getAnnotation(RequestParam.class).value();
        return named.isEmpty() ? parameter.getName() : named;
    }

    /// A handler with a map of parameters knows by itself which ones it takes.
    private static boolean takesAny(HandlerMethod method) {
        return Arrays.stream(method.getMethod().getParameters())
                .anyMatch(parameter -> parameter.isAnnotationPresent(RequestParam.class)
                        && Map.class.isAssignableFrom(parameter.getType()));
    }

    private static String unknown(String name, List<String> known) {
        var shown = name.length() > 60 ? name.substring(0, 60) + "…" : name;
        return "There is no parameter “" + shown + "” here. "
                + (known.isEmpty() ? "This address has none." : "There are: " + String.join(", ", known) + ".");
    }
}
