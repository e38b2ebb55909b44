package org.dauys.server.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a login after the longest time that one lasts, however busy the officer is. It is counted from the first request
 * after the password was shown.
 */
final class LongestSession extends OncePerRequestFilter {
    private static final String SINCE = LongestSession.class.getName();

    private final Duration longest;
    private final Clock clock;

    LongestSession(Duration longest, Clock clock) {
        this.longest = longest;
        this.clock = clock;
    }

    private record Since(Authentication login, Instant time) {}

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        Authentication login = SecurityContextHolder.getContext().getAuthentication();
        if (session != null && login != null && isOver(session, login)) {
            session.invalidate();
            SecurityContextHolder.clearContext();
            response.sendRedirect("/login?ended");
            return;
        }
        chain.doFilter(request, response);
    }

    private boolean isOver(HttpSession session, Authentication login) {
        Instant now = clock.instant();
        if (session.getAttribute(SINCE) instanceof Since since && since.login().equals(login)) {
            return now.isAfter(since.time().plus(longest));
        }
        session.setAttribute(SINCE, new Since(login, now));
        return false;
    }
}
