package org.dauys.server.web.open;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import jakarta.servlet.DispatcherType;
import org.dauys.server.published.Board;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.filter.ServerHttpObservationFilter;

/** What stands before the pages for everybody. */
@Configuration(proxyBeanMethods = false)
class OpenSettings {
    /** Behind the limits, which everybody has, and before who asks who somebody is. */
    @Bean
    FilterRegistrationBean<ReadyAnswers> readyAnswers(Board board, MeterRegistry metrics) {
        var registration =
                new FilterRegistrationBean<>(new ReadyAnswers(board, metrics.counter("dauys.answers.ready")));
        registration.addUrlPatterns("/results/kk/*", "/results/ru/*", "/results/en/*", "/api/v1/elections/*");
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 20);
        return registration;
    }

    /** Behind ready answers: measuring one takes longer than giving it, so those are only counted. */
    @Bean
    FilterRegistrationBean<ServerHttpObservationFilter> measuring(ObservationRegistry observations) {
        var registration = new FilterRegistrationBean<>(new ServerHttpObservationFilter(observations));
        registration.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ASYNC);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 30);
        return registration;
    }
}
