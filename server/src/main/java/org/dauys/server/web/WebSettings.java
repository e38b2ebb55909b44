package org.dauys.server.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.dauys.server.security.Duties;
import org.dauys.server.security.Haste;
import org.dauys.server.security.Powers;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Gives a handler of requests its {@link Frame}. */
@Configuration(proxyBeanMethods = false)
class WebSettings implements WebMvcConfigurer {
    private final Duties duties;
    private final Haste haste;
    private final Powers powers;

    WebSettings(Duties duties, Haste haste, Powers powers) {
        this.duties = duties;
        this.haste = haste;
        this.powers = powers;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(haste);
        registry.addInterceptor(duties);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new Frames(powers));
    }

    private record Frames(Powers powers) implements HandlerMethodArgumentResolver {
        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Frame.class;
        }

        @Override
        public Frame resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binders) {
            HttpServletRequest own = request.getNativeRequest(HttpServletRequest.class);
            if (own == null) {
                throw new IllegalStateException("A page answers a request of HTTP.");
            }
            return Frame.of(own, powers::posts);
        }
    }
}
