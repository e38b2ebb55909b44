package org.dauys.server.security;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.function.Supplier;
import org.dauys.counting.acts.Role;
import org.dauys.server.Settings;
import org.dauys.server.accounts.Officer;
import org.dauys.server.database.Secrets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/** Lets those read the metrics who keep the server running: an administrator, or a program with the secret for it. */
@Component
class MetricsReader implements AuthorizationManager<RequestAuthorizationContext> {
    private final byte[] right;
    private final Powers powers;

    MetricsReader(Settings settings, Powers powers) throws IOException {
        this.powers = powers;
        Secrets secrets = new Secrets(settings.data().resolve("secrets"));
        this.right = ("Bearer " + secrets.secret("metrics")).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public AuthorizationResult authorize(
            Supplier<? extends @Nullable Authentication> who, RequestAuthorizationContext context) {
        String shown = context.getRequest().getHeader(HttpHeaders.AUTHORIZATION);
        if (shown != null) {
            return new AuthorizationDecision(MessageDigest.isEqual(right, shown.getBytes(StandardCharsets.UTF_8)));
        }
        Authentication known = who.get();
        return new AuthorizationDecision(known != null
                && known.getPrincipal() instanceof Officer officer
                && powers.has(officer, Role.ADMINISTRATOR));
    }
}
