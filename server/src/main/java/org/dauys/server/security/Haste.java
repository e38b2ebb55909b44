package org.dauys.server.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.dauys.server.accounts.Officer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/** Keeps an account from changing more in a minute than a person can, from however many addresses. */
@Component
public class Haste implements HandlerInterceptor {
    private static final int REMEMBERED = 10_000;

    private final Buckets acts;

    Haste(RateLimits rates, Clock clock) {
        this.acts =
                new Buckets(rates.acts(), Duration.ofMinutes(1).dividedBy(rates.actsPerMinute()), REMEMBERED, clock);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!Refused.changes(request)
                || !(request.getUserPrincipal() instanceof Authentication known)
                || !(known.getPrincipal() instanceof Officer officer)
                || acts.take(officer.id().toString())) {
            return true;
        }
        Refused.asTooOften(request);
        response.setHeader(HttpHeaders.RETRY_AFTER, "10");
        response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
        return false;
    }
}
