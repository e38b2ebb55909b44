package org.dauys.server.security;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** The filters that every request passes. */
@Configuration(proxyBeanMethods = false)
class SecuritySettings {
    @Bean
    SecurityFilterChain filters(HttpSecurity http) {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers("/", "/style.css", "/manage/health/**")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .build();
    }
}
