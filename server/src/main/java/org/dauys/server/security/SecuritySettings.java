package org.dauys.server.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.dauys.server.accounts.Accounts;
import org.dauys.server.accounts.Officer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.core.session.SessionRegistryImpl;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.session.HttpSessionEventPublisher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** The filters that every request passes. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RateLimits.class)
class SecuritySettings {
    /** Everything comes from here; nothing is written into pages that a browser would run. */
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; "
                    + "font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private static final String PERMISSIONS =
            "camera=(self), geolocation=(), microphone=(), payment=(), usb=(), interest-cohort=()";

    private static final Duration STRICT_TRANSPORT = Duration.ofDays(365);

    @Bean
    SecurityFilterChain filters(
            HttpSecurity http,
            Gate gate,
            MetricsReader metrics,
            Accounts accounts,
            SessionRegistry sessions,
            SecurityContextRepository contexts,
            Clock clock,
            @Value("${dauys.sessions.longest}") Duration longest) {
        RequestMatcher api = PathPatternRequestMatcher.withDefaults().matcher("/api/**");
        return http.authorizeHttpRequests(requests -> requests.requestMatchers("/manage/health/**")
                        .permitAll()
                        .requestMatchers("/manage/**")
                        .access(metrics)
                        .anyRequest()
                        .access(gate))
                .securityContext(context -> context.securityContextRepository(contexts))
                .formLogin(form -> form.loginPage("/login")
                        .usernameParameter("name")
                        .passwordParameter("password")
                        .defaultSuccessUrl("/")
                        .failureUrl("/login?refused"))
                .logout(logout -> logout.logoutUrl("/logout")
                        .logoutSuccessUrl("/")
                        .addLogoutHandler((_, _, who) -> {
                            if (who != null && who.getPrincipal() instanceof Officer officer) {
                                accounts.logout(officer.id());
                            }
                        }))
                .exceptionHandling(refusals -> refusals.defaultAuthenticationEntryPointFor(
                                new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED), api)
                        .accessDeniedHandler(SecuritySettings::deny))
                .addFilterAfter(new LongestSession(longest, clock), SecurityContextHolderFilter.class)
                .sessionManagement(management -> management
                        .sessionFixation(fixation -> fixation.newSession())
                        .maximumSessions(1)
                        .sessionRegistry(sessions)
                        .expiredUrl("/login?ended"))
                .httpBasic(basic -> basic.disable())
                .headers(SecuritySettings::headers)
                // A witness is known by its signature and has no session that a page could use.
                .csrf(csrf -> csrf.ignoringRequestMatchers("/log/cosignatures"))
                .build();
    }

    private static void deny(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException {
        if (refusal instanceof CsrfException) {
            Refused.asForged(request);
        }
        response.sendError(HttpStatus.FORBIDDEN.value());
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy(PERMISSIONS))
                .crossOriginOpenerPolicy(opener -> opener.policy(
                        org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter
                                .CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(resource -> resource.policy(
                        org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter
                                .CrossOriginResourcePolicy.SAME_ORIGIN))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .httpStrictTransportSecurity(
                        transport -> transport.includeSubDomains(true).maxAgeInSeconds(STRICT_TRANSPORT.toSeconds()));
    }

    /** Requests are measured as a whole; measuring each of twenty filters besides takes longer than they do. */
    @Bean
    SecurityObservationSettings unobserved() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    AuthenticationManager authentication(Doorkeeper doorkeeper) {
        return new ProviderManager(doorkeeper);
    }

    @Bean
    SecurityContextRepository contexts() {
        return new HttpSessionSecurityContextRepository();
    }

    @Bean
    SessionRegistry sessionRegistry() {
        return new SessionRegistryImpl();
    }

    @Bean
    HttpSessionEventPublisher sessionEvents() {
        return new HttpSessionEventPublisher();
    }

    @Bean
    FilterRegistrationBean<Limits> limits(RateLimits rates, Clock clock) {
        var registration = new FilterRegistrationBean<>(new Limits(rates, clock));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
        return registration;
    }

    @Bean
    FilterRegistrationBean<Streams> streams(RateLimits rates) {
        var registration = new FilterRegistrationBean<>(new Streams(rates.streams()));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 20);
        return registration;
    }
}
