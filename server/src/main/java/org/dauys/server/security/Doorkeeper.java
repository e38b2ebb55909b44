package org.dauys.server.security;

import java.util.List;
import org.dauys.server.accounts.Account;
import org.dauys.server.accounts.Accounts;
import org.dauys.server.accounts.Officer;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Tells an officer from a stranger by name and password. */
@Component
class Doorkeeper implements AuthenticationProvider {
    private final Accounts accounts;

    Doorkeeper(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Authentication authenticate(Authentication shown) {
        Object password = shown.getCredentials();
        Account account = accounts.login(shown.getName(), password == null ? "" : password.toString())
                .orElseThrow(() -> new BadCredentialsException("The name or the password is wrong."));
        return known(account);
    }

    /** An officer of whom this is the account, proved. What they may follows from their posts, which can change meanwhile. */
    static Authentication known(Account account) {
        return UsernamePasswordAuthenticationToken.authenticated(new Officer(account), null, List.of());
    }

    @Override
    public boolean supports(Class<?> shown) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(shown);
    }
}
