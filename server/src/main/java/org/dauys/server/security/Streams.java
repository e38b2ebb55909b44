package org.dauys.server.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps one address from holding all connections of the server with streams, which stay open as long as somebody listens. A
 * page whose stream is refused asks for news now and then instead.
 */
public final class Streams extends OncePerRequestFilter {
    private static final String ENDING = "/stream";
    private static final String RETRY_AFTER_SECONDS = "60";

    private final int most;
    private final Map<String, Integer> open = new ConcurrentHashMap<>();

    /**
     * A limit.
     *
     * @param most how many streams of one address are open at once
     */
    Streams(int most) {
        this.most = most;
    }

    /** Whether an answer without an end is asked for, however the path is encoded. */
    public static boolean isAsked(HttpServletRequest request) {
        return request.getServletPath().endsWith(ENDING);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !isAsked(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String origin = Origin.of(request);
        if (!begin(origin)) {
            response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            end(origin);
        }
    }

    /** Takes a place, if there is one. */
    private boolean begin(String origin) {
        int now = open.merge(origin, 1, Integer::sum);
        if (now > most) {
            end(origin);
        }
        return now <= most;
    }

    private void end(String origin) {
        open.computeIfPresent(origin, (_, streams) -> streams > 1 ? streams - 1 : null);
    }
}
