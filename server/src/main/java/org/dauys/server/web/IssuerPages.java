package org.dauys.server.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.dauys.server.accounts.Account;
import org.dauys.server.accounts.Accounts;
import org.dauys.server.pages.JtebackGenerated;
import org.dauys.server.security.ForEveryone;
import org.dauys.server.security.Issuer;
import org.dauys.server.security.Sessions;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** The way in by an issuer that vouches for officers, if one is configured. */
@Controller
@ForEveryone
class IssuerPages {
    private static final String BACK = "/login/issuer/back";

    private final Issuer issuer;
    private final Accounts accounts;
    private final Sessions sessions;

    IssuerPages(Issuer issuer, Accounts accounts, Sessions sessions) {
        this.issuer = issuer;
        this.accounts = accounts;
        this.sessions = sessions;
    }

    @GetMapping("/login/issuer")
    View login(HttpServletRequest request, HttpServletResponse response) {
        mustBeThere();
        return new RedirectView(issuer.login(BACK, request, response).orElse("/login?unreachable"));
    }

    /**
     * Back from the issuer. A browser does not send a strict cookie where another site led it: the first answer is a page of
     * ours that leads here once more.
     */
    @GetMapping(BACK)
    View back(Frame frame, HttpServletRequest request, HttpServletResponse response) {
        mustBeThere();
        if (request.getParameter("own") == null && request.getQueryString() != null) {
            String on = BACK + "?" + request.getQueryString() + "&own";
            return Page.of((output, nothing) -> JtebackGenerated.render(output, nothing, frame, on));
        }
        Optional<Account> account = accounts.vouched(issuer.vouched(request, response));
        account.ifPresent(known -> sessions.renew(known, request, response));
        return new RedirectView(account.isPresent() ? "/" : "/login?refused");
    }

    private void mustBeThere() {
        if (issuer.name().isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
