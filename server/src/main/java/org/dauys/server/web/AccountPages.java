package org.dauys.server.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.dauys.server.accounts.Account;
import org.dauys.server.accounts.Accounts;
import org.dauys.server.accounts.FactorKey;
import org.dauys.server.accounts.Officer;
import org.dauys.server.accounts.Passwords;
import org.dauys.server.pages.JteaccountGenerated;
import org.dauys.server.pages.JteconfirmGenerated;
import org.dauys.server.pages.JtefactorGenerated;
import org.dauys.server.pages.JtepasswordGenerated;
import org.dauys.server.security.Confirmation;
import org.dauys.server.security.ForRoles;
import org.dauys.server.security.Sessions;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** What officers do with their own account. */
@Controller
@ForRoles
class AccountPages {
    private static final String DRAWN = FactorKey.class.getName();
    private static final String OLD_FACTOR = "/confirm?to=/account/factor";

    private final Accounts accounts;
    private final Passwords passwords;
    private final Sessions sessions;
    private final Confirmation confirmation;

    AccountPages(Accounts accounts, Passwords passwords, Sessions sessions, Confirmation confirmation) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.sessions = sessions;
        this.confirmation = confirmation;
    }

    @GetMapping("/account")
    View account(Frame frame, @AuthenticationPrincipal Officer officer) {
        Account account = own(officer);
        return Page.of((output, nothing) -> JteaccountGenerated.render(output, nothing, frame, account));
    }

    @GetMapping("/account/password")
    View password(Frame frame, @AuthenticationPrincipal Officer officer) {
        return password(frame, officer, Optional.empty());
    }

    @PostMapping("/account/password")
    View changePassword(
            Frame frame,
            @AuthenticationPrincipal Officer officer,
            @RequestParam String present,
            @RequestParam String password,
            HttpServletRequest request,
            HttpServletResponse response) {
        Account account = own(officer);
        Optional<Passwords.Weakness> weakness = password.equals(present)
                ? Optional.of(Passwords.Weakness.SAME)
                : passwords.weakness(password, account.name());
        if (weakness.isPresent()) {
            return password(frame, officer, weakness.map(PasswordTexts::key));
        }
        if (!accounts.isPassword(account, present)) {
            return password(frame, officer, Optional.of("password.refused"));
        }
        accounts.changePassword(account, password);
        sessions.renew(own(officer), request, response);
        return new RedirectView("/account");
    }

    @GetMapping("/account/factor")
    View factor(Frame frame, @AuthenticationPrincipal Officer officer, HttpServletRequest request) {
        return mustShowOldFactor(officer, request)
                ? new RedirectView(OLD_FACTOR)
                : factor(frame, officer, request.getSession(), Optional.empty());
    }

    /** Whoever only knows the password must not put a factor of their own in the place of the one that stands against that. */
    private boolean mustShowOldFactor(Officer officer, HttpServletRequest request) {
        return own(officer).factor() && !confirmation.holds(request);
    }

    @PostMapping("/account/factor")
    View setFactor(
            Frame frame,
            @AuthenticationPrincipal Officer officer,
            @RequestParam String password,
            @RequestParam String code,
            HttpServletRequest request) {
        if (mustShowOldFactor(officer, request)) {
            return new RedirectView(OLD_FACTOR);
        }
        HttpSession session = request.getSession();
        Account account = own(officer);
        if (!accounts.isPassword(account, password)) {
            return factor(frame, officer, session, Optional.of("password.refused"));
        }
        if (!(session.getAttribute(DRAWN) instanceof FactorKey drawn)
                || !accounts.setFactor(account, drawn.secret(), code)) {
            return factor(frame, officer, session, Optional.of("confirm.refused"));
        }
        session.removeAttribute(DRAWN);
        confirmation.shown(request);
        return new RedirectView("/account");
    }

    @GetMapping("/confirm")
    View confirm(Frame frame, @AuthenticationPrincipal Officer officer, @RequestParam(defaultValue = "/") String to) {
        return confirm(frame, officer, OwnPath.of(to), Optional.empty());
    }

    @PostMapping("/confirm")
    View confirm(
            Frame frame,
            @AuthenticationPrincipal Officer officer,
            @RequestParam(defaultValue = "/") String to,
            @RequestParam String code,
            HttpServletRequest request) {
        if (!accounts.confirm(own(officer), code)) {
            return confirm(frame, officer, OwnPath.of(to), Optional.of("confirm.refused"));
        }
        confirmation.shown(request);
        return new RedirectView(OwnPath.of(to));
    }

    private Account own(Officer officer) {
        return accounts.account(officer.id()).orElseThrow();
    }

    private static View password(Frame frame, Officer officer, Optional<String> fault) {
        return Page.of(
                (output, nothing) -> JtepasswordGenerated.render(output, nothing, frame, officer.provisional(), fault));
    }

    private View factor(Frame frame, Officer officer, HttpSession session, Optional<String> fault) {
        FactorKey key = session.getAttribute(DRAWN) instanceof FactorKey drawn
                ? drawn
                : new FactorKey(officer.getName(), accounts.drawFactor());
        session.setAttribute(DRAWN, key);
        return Page.of((output, nothing) -> JtefactorGenerated.render(output, nothing, frame, key, fault));
    }

    private View confirm(Frame frame, Officer officer, String to, Optional<String> fault) {
        boolean possible = own(officer).factor();
        return Page.of((output, nothing) -> JteconfirmGenerated.render(output, nothing, frame, possible, to, fault));
    }
}
