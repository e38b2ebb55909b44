package org.dauys.server.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.stream.Stream;
import org.dauys.server.accounts.Account;
import org.dauys.server.accounts.FirstAdministrator;
import org.dauys.server.accounts.Passwords;
import org.dauys.server.pages.JtefirstGenerated;
import org.dauys.server.pages.JteloginGenerated;
import org.dauys.server.security.ForEveryone;
import org.dauys.server.security.Issuer;
import org.dauys.server.security.Sessions;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** How one gets in: by name and password, or as the first administrator by the code that was printed. */
@Controller
@ForEveryone
class LoginPages {
    private final FirstAdministrator first;
    private final Passwords passwords;
    private final Sessions sessions;
    private final Issuer issuer;

    LoginPages(FirstAdministrator first, Passwords passwords, Sessions sessions, Issuer issuer) {
        this.first = first;
        this.passwords = passwords;
        this.sessions = sessions;
        this.issuer = issuer;
    }

    @GetMapping("/login")
    View login(Frame frame, HttpServletRequest request) {
        Optional<String> notice = Stream.of("refused", "ended", "unreachable")
                .filter(each -> request.getParameter(each) != null)
                .map("login."::concat)
                .findFirst();
        return Page.of((output, nothing) -> JteloginGenerated.render(output, nothing, frame, notice, issuer.name()));
    }

    @GetMapping("/first")
    View first(Frame frame) {
        return page(frame, new NewAccount("", "", "", ""), "", Optional.empty());
    }

    @PostMapping("/first")
    View open(
            Frame frame,
            @RequestParam String code,
            NewAccount wanted,
            @RequestParam String password,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<String> fault = wanted.fault()
                .or(() -> passwords.weakness(password, wanted.plainName()).map(PasswordTexts::key));
        if (fault.isPresent()) {
            return page(frame, wanted, code, fault);
        }
        Optional<Account> opened = first.open(code, wanted.name(), wanted.person(), password);
        if (opened.isEmpty()) {
            return page(frame, wanted, "", Optional.of("first.refused"));
        }
        sessions.renew(opened.get(), request, response);
        return new RedirectView("/account/factor");
    }

    private static View page(Frame frame, NewAccount wanted, String code, Optional<String> fault) {
        return Page.of((output, nothing) -> JtefirstGenerated.render(output, nothing, frame, wanted, code, fault));
    }
}
