package org.dauys.server.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** The second factor, shown a moment ago in this session. */
@Component
public class Confirmation {
    /** Long enough to finish what was begun, too short to leave the desk. */
    static final Duration LASTS = Duration.ofMinutes(5);

    private static final String SHOWN = Confirmation.class.getName();

    private final Clock clock;

    Confirmation(Clock clock) {
        this.clock = clock;
    }

    /** Whether it holds now. */
    public boolean holds(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null
                && session.getAttribute(SHOWN) instanceof Instant shown
                && clock.instant().isBefore(shown.plus(LASTS));
    }

    /** Notes that it was shown now. */
    public void shown(HttpServletRequest request) {
        request.getSession().setAttribute(SHOWN, clock.instant());
    }
}
