package org.dauys.server.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses, before anything is read, what is too large or comes too often. */
final class Limits extends OncePerRequestFilter {
    /** The largest request: a photograph of a protocol with what is around it. */
    static final long LARGEST = 12L * 1024 * 1024;

    /** The largest that is not an upload of files. */
    static final long LARGEST_TEXT = 1024L * 1024;

    private static final int REMEMBERED = 100_000;

    private final Buckets requests;
    private final Buckets logins;

    Limits(RateLimits rates, Clock clock) {
        this.requests = new Buckets(
                rates.requests(), Duration.ofSeconds(1).dividedBy(rates.requestsPerSecond()), REMEMBERED, clock);
        this.logins = new Buckets(
                rates.logins(), Duration.ofMinutes(1).dividedBy(rates.loginsPerMinute()), REMEMBERED, clock);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > largest(request)) {
            // What follows is not read: the connection ends with the answer.
            response.setHeader("Connection", "close");
            response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
        } else if (!requests.take(Origin.of(request)) || (isGuess(request) && !logins.take(Origin.of(request)))) {
            Refused.asTooOften(request);
            response.setHeader("Retry-After", "60");
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
        } else {
            chain.doFilter(new BoundedRequest(request, largest(request)), response);
        }
    }

    private static long largest(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.startsWith("multipart/form-data") ? LARGEST : LARGEST_TEXT;
    }

    /** Whether it tries a password or a code, or makes us ask the issuer, however the path is encoded. */
    private static boolean isGuess(HttpServletRequest request) {
        return switch (request.getServletPath()) {
            case "/login", "/first", "/confirm" -> request.getMethod().equals(HttpMethod.POST.name());
            case "/login/issuer", "/login/issuer/back" -> true;
            default -> false;
        };
    }
}
