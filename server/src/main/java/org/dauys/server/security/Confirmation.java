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

    /** Whether it holds now. It does not if the clock says that it is still to be shown: the clock was set back. */
    public boolean holds(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Instant now = clock.instant();
        return session != null
                && session.getAttribute(SHOWN) instanceof Instant shown
                && !now.isBefore(shown)
                && now.isBefore(shown.plus(LASTS));
    }

    /** Notes that it was shown now. */
    public void shown(HttpServletRequest request) {
        request.getSession().setAttribute(SHOWN, clock.instant());
    }
}
