package org.dauys.server.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.dauys.counting.acts.Post;
import org.dauys.counting.acts.Refusal;
import org.dauys.counting.acts.Role;
import org.dauys.server.accounts.Account;
import org.dauys.server.accounts.Accounts;
import org.dauys.server.accounts.Officer;
import org.dauys.server.accounts.Passwords;
import org.dauys.server.night.Posts;
import org.dauys.server.pages.JteaccountsGenerated;
import org.dauys.server.pages.JtenewAccountGenerated;
import org.dauys.server.pages.JtepostsGenerated;
import org.dauys.server.pages.JteprovisionalGenerated;
import org.dauys.server.security.Decisive;
import org.dauys.server.security.ForRoles;
import org.dauys.server.security.Sessions;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** What the administrator does with the accounts of others. The administrator sees no figures. */
@Controller
@ForRoles(Role.ADMINISTRATOR)
class AdministrationPages {
    private final Accounts accounts;
    private final Passwords passwords;
    private final Sessions sessions;
    private final Posts posts;

    AdministrationPages(Accounts accounts, Passwords passwords, Sessions sessions, Posts posts) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.sessions = sessions;
        this.posts = posts;
    }

    @GetMapping("/accounts")
    View all(Frame frame) {
        var all = accounts.all();
        return Page.of((output, nothing) -> JteaccountsGenerated.render(output, nothing, frame, all));
    }

    @GetMapping("/accounts/new")
    @Decisive
    View ask(Frame frame) {
        return ask(frame, new NewAccount("", "", Role.TYPIST.name(), ""), Optional.empty());
    }

    @PostMapping("/accounts/new")
    @Decisive
    View open(Frame frame, NewAccount wanted, @AuthenticationPrincipal Officer officer) {
        Optional<Role> role = Stream.of(Role.values())
                .filter(some -> some.name().equals(wanted.role()))
                .findFirst();
        Optional<String> fault = wanted.fault().or(wanted::areaFault);
        if (fault.isPresent() || role.isEmpty()) {
            return ask(frame, wanted, fault.or(() -> Optional.of("fault.role")));
        }
        String drawn = passwords.drawn();
        Optional<Account> opened = accounts.open(
                wanted.name(),
                wanted.person(),
                new Post(role.get(), wanted.area()),
                drawn,
                true,
                Optional.of(by(officer)));
        return opened.map(account -> provisional(frame, account, drawn))
                .orElseGet(() -> ask(frame, wanted, Optional.of("fault.taken")));
    }

    @PostMapping("/accounts/{id}/password")
    @Decisive
    View resetPassword(Frame frame, @PathVariable UUID id, @AuthenticationPrincipal Officer officer) {
        Account account = account(id);
        String drawn = accounts.resetPassword(account, by(officer));
        sessions.end(id);
        return provisional(frame, account, drawn);
    }

    @PostMapping("/accounts/{id}/unlock")
    @Decisive
    View unlock(@PathVariable UUID id, @AuthenticationPrincipal Officer officer) {
        return change(id, officer, accounts::unlock);
    }

    @PostMapping("/accounts/{id}/factor")
    @Decisive
    View removeFactor(@PathVariable UUID id, @AuthenticationPrincipal Officer officer) {
        return change(id, officer, accounts::removeFactor);
    }

    @PostMapping("/accounts/{id}/close")
    @Decisive
    View close(@PathVariable UUID id, @AuthenticationPrincipal Officer officer) {
        if (id.equals(officer.id())) {
            throw new ResponseStatusException(HttpStatus.CONFLICT);
        }
        View done = change(id, officer, accounts::close);
        sessions.end(id);
        return done;
    }

    /** The posts of an officer, to give another one or to take one. */
    @GetMapping("/accounts/{id}/posts")
    View posts(Frame frame, @PathVariable UUID id) {
        return posts(frame, account(id), Optional.empty());
    }

    @PostMapping("/accounts/{id}/posts")
    @Decisive
    View givePost(
            Frame frame,
            @PathVariable UUID id,
            @RequestParam Role role,
            @RequestParam String area,
            @AuthenticationPrincipal Officer officer) {
        Account account = account(id);
        return changed(frame, account, posts.give(account, new Post(role, area.strip()), by(officer)));
    }

    /** The officer is logged out: what was open may not be theirs any more. */
    @PostMapping("/accounts/{id}/posts/end")
    @Decisive
    View takePost(
            Frame frame,
            @PathVariable UUID id,
            @RequestParam Role role,
            @RequestParam String area,
            @RequestParam String reason,
            @AuthenticationPrincipal Officer officer) {
        Account account = account(id);
        if (posts.of(account).equals(List.of(new Post(role, area)))) {
            throw new ResponseStatusException(HttpStatus.CONFLICT);
        }
        Optional<Refusal> refusal = posts.take(account, new Post(role, area), reason.strip(), by(officer));
        if (refusal.isEmpty()) {
            sessions.end(id);
        }
        return changed(frame, account, refusal);
    }

    private View changed(Frame frame, Account account, Optional<Refusal> refusal) {
        return refusal.isPresent()
                ? posts(frame, account, refusal)
                : new RedirectView("/accounts/" + account.id() + "/posts");
    }

    private View posts(Frame frame, Account account, Optional<Refusal> refusal) {
        List<Post> own = posts.of(account);
        return Page.of((output, nothing) -> JtepostsGenerated.render(output, nothing, frame, account, own, refusal));
    }

    private View change(UUID id, Officer officer, BiConsumer<Account, Account> change) {
        change.accept(account(id), by(officer));
        return new RedirectView("/accounts");
    }

    private Account account(UUID id) {
        return accounts.account(id)
                .filter(account -> !account.closed())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Account by(Officer officer) {
        return accounts.account(officer.id()).orElseThrow();
    }

    private static View ask(Frame frame, NewAccount wanted, Optional<String> fault) {
        return Page.of((output, nothing) -> JtenewAccountGenerated.render(output, nothing, frame, wanted, fault));
    }

    private static View provisional(Frame frame, Account account, String password) {
        return Page.of((output, nothing) -> JteprovisionalGenerated.render(output, nothing, frame, account, password));
    }
}
