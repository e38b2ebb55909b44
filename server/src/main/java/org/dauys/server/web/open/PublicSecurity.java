package org.dauys.server.web.open;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter;

/**
 * What is public can only be read. It needs no account, makes no session, and may be kept by caches; so these requests
 * have filters of their own, before those of officers.
 */
@Configuration(proxyBeanMethods = false)
public class PublicSecurity {
    /** What is public. */
    private static final String[] PLACES = {
        "/results", "/results/**", "/open/**", "/api/v1", "/api/v1/elections/**", "/api/v1/openapi.yaml", "/api/v1/log/**"
    };

    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
            + "connect-src 'self'; font-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    @Bean
    @Order(1)
    SecurityFilterChain publicFilters(HttpSecurity http) {
        return http.securityMatcher(PLACES)
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET, PLACES)
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD, PLACES)
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                        .contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                        .referrerPolicy(policy ->
                                policy.policy(ReferrerPolicyHeaderWriter.ReferrerPolicy.SAME_ORIGIN)))
                .build();
    }
}
