package org.dauys.server.journal;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Who reads what of the log. Hashes, checkpoints and proofs are everybody's. Entries hold who acted, and figures before a
 * second person has typed them: they are the auditor's.
 */
@Configuration(proxyBeanMethods = false)
class LogReaders {
    @Bean
    @Order(1)
    SecurityFilterChain logFilters(HttpSecurity http) {
        return http.securityMatcher("/log/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers(
                                HttpMethod.GET, "/log/entries", "/log/tile/entries/**")
                        .hasRole("AUDITOR")
                        .requestMatchers(HttpMethod.GET, "/log/**")
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .build();
    }
}
