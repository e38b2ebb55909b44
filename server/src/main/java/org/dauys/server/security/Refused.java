package org.dauys.server.security;

import jakarta.servlet.http.HttpServletRequest;
import org.dauys.server.accounts.Officer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Records in the log of the server what was refused before anything was done: what an officer asked for, and what
 * anybody wanted to change. Accounts appear as numbers. What the night itself refuses is in the log of acts.
 */
final class Refused {
    private static final Logger LOG = LoggerFactory.getLogger(Refused.class);
    private static final int LONGEST = 200;

    private Refused() {}

    /** Refused because the handler does not answer who asks. */
    static void atTheGate(HttpServletRequest request, @Nullable Authentication who) {
        if (who != null && who.getPrincipal() instanceof Officer officer) {
            log("not for the role", request, officer.id().toString());
        } else if (changes(request)) {
            log("nobody is logged in", request, "nobody");
        }
    }

    /** Refused because the form did not come from a page of ours. */
    static void asForged(HttpServletRequest request) {
        log("no proof of the page", request, account());
    }

    /** Refused because it came too often. */
    static void asTooOften(HttpServletRequest request) {
        if (changes(request)) {
            log("too often", request, account());
        }
    }

    /** Whether it wants to change something. */
    static boolean changes(HttpServletRequest request) {
        return !request.getMethod().equals(HttpMethod.GET.name())
                && !request.getMethod().equals(HttpMethod.HEAD.name());
    }

    private static String account() {
        Authentication known = SecurityContextHolder.getContext().getAuthentication();
        return known != null && known.getPrincipal() instanceof Officer officer
                ? officer.id().toString()
                : "nobody";
    }

    private static void log(String why, HttpServletRequest request, String account) {
        String path = request.getRequestURI();
        LOG.atWarn()
                .addKeyValue("account", account)
                .addKeyValue("refused", why)
                .log(
                        "Refused, {}: {} {} of account {}",
                        why,
                        request.getMethod(),
                        path.substring(0, Math.min(path.length(), LONGEST)),
                        account);
    }
}
