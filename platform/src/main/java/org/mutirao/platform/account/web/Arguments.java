// SPDX-License-Identifier: Apache-2.0
package org.mutirao.platform.account.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mutirao.platform.account.Actor;
import org.mutirao.platform.account.Sessions.Known;
import org.mutirao.platform.account.Sessions.Origin;
import org.mutirao.platform.web.Language;
import org.mutirao.platform.web.NoSuchPage;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Lets a controller of any module take the [Actor] behind the request as a parameter, and those of this one the
/// whole [Visit].
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class Arguments implements WebMvcConfigurer {

    private static final Pattern ADDRESS = Pattern.compile("[0-9A-Fa-f:.]{2,64}");

    private final Cookies cookies;

    Arguments(Cookies cookies) {
        this.cookies = cookies;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new Resolver());
    }

    private final class Resolver implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Actor.class || parameter.getParameterType() == Visit.class;
        }

        @Override
        public @Nullable Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest web,
                @Nullable WebDataBinderFactory binders) {
            var request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
            if (parameter.getParameterType() == Visit.class) {
                return visit(request);
            }
            return known().map(Known::actor).orElseThrow(() -> new AccessDeniedException("nobody is signed in"));
        }
    }

    private Visit visit(HttpServletRequest request) {
        var language = Language.find(request.getServletPath().split("/", 3)[1])
                .orElseThrow(() -> new NoSuchPage(request.getServletPath()));
        var csrf = request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token ? token.getToken() : "";
        return new Visit(language, known(), csrf, origin(request), cookies.mayCarryPasswords(request));
    }

    private static Optional<Known> known() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof Person person
                ? Optional.of(person.known())
                : Optional.empty();
    }

    private static Origin origin(HttpServletRequest request) {
        return new Origin(address(request), Device.of(request.getHeader(HttpHeaders.USER_AGENT)));
    }

    /// A proxy on the same machine says for whom it asks; nobody else is believed.
    private static String address(HttpServletRequest request) {
        var peer = String.valueOf(request.getRemoteAddr());
        var forwarded = request.getHeader("X-Forwarded-For");
        if (forwarded == null || !(peer.startsWith("127.") || peer.equals("::1") || peer.equals("0:0:0:0:0:0:0:1"))) {
            return peer;
        }
        var last = forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
        return ADDRESS.matcher(last).matches() ? last : peer;
    }
}
