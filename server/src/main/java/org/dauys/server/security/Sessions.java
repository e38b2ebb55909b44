package org.dauys.server.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.UUID;
import org.dauys.server.accounts.Account;
import org.dauys.server.accounts.Officer;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.session.SessionInformation;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** The sessions of officers. */
@Component
public class Sessions {
    private final SessionRegistry registry;
    private final SecurityContextRepository contexts;

    Sessions(SessionRegistry registry, SecurityContextRepository contexts) {
        this.registry = registry;
        this.contexts = contexts;
    }

    /** Ends all sessions of an account, wherever they are. */
    public void end(UUID account) {
        registry.getAllPrincipals().stream()
                .filter(principal ->
                        principal instanceof Officer officer && officer.id().equals(account))
                .flatMap(principal -> registry.getAllSessions(principal, false).stream())
                .forEach(SessionInformation::expireNow);
    }

    /** Goes on with the account as it is now, in a new session that has nothing of the one before; others of it end. */
    public void renew(Account account, HttpServletRequest request, HttpServletResponse response) {
        end(account.id());
        HttpSession before = request.getSession(false);
        if (before != null) {
            before.invalidate();
        }
        String session = request.getSession().getId();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(Doorkeeper.known(account));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        registry.registerNewSession(session, new Officer(account));
    }
}
