package org.dauys.server.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.dauys.counting.acts.AccountAct.Change;
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
        var held = posts.all();
        return Page.of((output, nothing) -> JteaccountsGenerated.render(output, nothing, frame, all, held));
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
        var post = new Post(role.get(), wanted.area());
        if (accounts.named(wanted.name()).isPresent()) {
            return ask(frame, wanted, Optional.of("fault.taken"));
        }
        Optional<Refusal> refusal = posts.refusalToOpen(wanted.plainName(), post, by(officer));
        if (refusal.isPresent()) {
            return Page.of((output, nothing) ->
                    JtenewAccountGenerated.render(output, nothing, frame, wanted, Optional.empty(), refusal));
        }
        String drawn = passwords.drawn();
        return accounts.open(wanted.name(), wanted.person(), post, drawn, true, Optional.of(by(officer)))
                .map(account -> provisional(frame, account, drawn))
                .orElseGet(() -> ask(frame, wanted, Optional.of("fault.taken")));
    }

    @PostMapping("/accounts/{id}/password")
    @Decisive
    View resetPassword(Frame frame, @PathVariable UUID id, @AuthenticationPrincipal Officer officer) {
        Account account = account(id);
        Optional<Refusal> refusal = posts.refusalToChange(account, Change.PASSWORD_RENEWED, by(officer));
        if (refusal.isPresent()) {
            return posts(frame, account, refusal);
        }
        String drawn = accounts.resetPassword(account, by(officer));
        sessions.end(id);
        return provisional(frame, account, drawn);
    }

    @PostMapping("/accounts/{id}/unlock")
    @Decisive
    View unlock(Frame frame, @PathVariable UUID id, @AuthenticationPrincipal Officer officer) {
        return change(frame, id, officer, Change.UNLOCKED, accounts::unlock);
    }

    /** Who finds the lost factor goes on with nothing that was begun. */
    @PostMapping("/accounts/{id}/factor")
    @Decisive
    View removeFactor(Frame frame, @PathVariable UUID id, @AuthenticationPrincipal Officer officer) {
        return change(frame, id, officer, Change.SECOND_FACTOR_RENEWED, (account, by) -> {
            accounts.removeFactor(account, by);
            sessions.end(id);
        });
    }

    @PostMapping("/accounts/{id}/close")
    @Decisive
    View close(Frame frame, @PathVariable UUID id, @AuthenticationPrincipal Officer officer) {
        if (id.equals(officer.id())) {
            throw new ResponseStatusException(HttpStatus.CONFLICT);
        }
        Account account = account(id);
        Account by = by(officer);
        Optional<Refusal> refusal =
                posts.refusalToChange(account, Change.CLOSED, by).or(() -> posts.close(account, by));
        if (refusal.isPresent()) {
            return posts(frame, account, refusal);
        }
        sessions.end(id);
        return new RedirectView("/accounts");
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
        if (posts.of(account.name()).equals(List.of(new Post(role, area)))) {
            throw new ResponseStatusException(HttpStatus.CONFLICT);
        }
        return changed(frame, account, posts.take(account, new Post(role, area), reason.strip(), by(officer)));
    }

    private View changed(Frame frame, Account account, Optional<Refusal> refusal) {
        return refusal.isPresent()
                ? posts(frame, account, refusal)
                : new RedirectView("/accounts/" + account.id() + "/posts");
    }

    private View posts(Frame frame, Account account, Optional<Refusal> refusal) {
        List<Post> own = posts.of(account.name());
        return Page.of((output, nothing) -> JtepostsGenerated.render(output, nothing, frame, account, own, refusal));
    }

    private View change(Frame frame, UUID id, Officer officer, Change kind, BiConsumer<Account, Account> change) {
        Account account = account(id);
        Optional<Refusal> refusal = posts.refusalToChange(account, kind, by(officer));
        if (refusal.isPresent()) {
            return posts(frame, account, refusal);
        }
        change.accept(account, by(officer));
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
        return Page.of((output, nothing) ->
                JtenewAccountGenerated.render(output, nothing, frame, wanted, fault, Optional.empty()));
    }

    private View provisional(Frame frame, Account account, String password) {
        boolean isWithout = posts.of(account.name()).isEmpty();
        return Page.of((output, nothing) ->
                JteprovisionalGenerated.render(output, nothing, frame, account, password, isWithout));
    }
}
