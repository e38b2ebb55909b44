package org.dauys.server.web.open;

import org.dauys.server.published.Board;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** What stands before the pages for everybody. */
@Configuration(proxyBeanMethods = false)
class OpenSettings {
    /** Behind the limits, which everybody has, and before who asks who somebody is. */
    @Bean
    FilterRegistrationBean<ReadyAnswers> readyAnswers(Board board) {
        var registration = new FilterRegistrationBean<>(new ReadyAnswers(board));
        registration.addUrlPatterns("/results/kk/*", "/results/ru/*", "/results/en/*", "/api/v1/elections/*");
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 20);
        return registration;
    }
}
