package org.dauys.server.night;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.UUID;
import org.dauys.counting.acts.AccountAct;
import org.dauys.counting.acts.Post;
import org.dauys.counting.acts.Refusal;
import org.dauys.server.accounts.Account;
import org.dauys.server.accounts.Accounts;
import org.springframework.stereotype.Service;

/**
 * The posts of officers, which are given and taken by acts in the journal. What an officer may open and do follows from all
 * that they hold now, each in its area.
 */
@Service
public class Posts {
    private static final String CLOSED = "account closed";

    private final CountingNight night;
    private final Accounts accounts;

    Posts(CountingNight night, Accounts accounts) {
        this.night = night;
        this.accounts = accounts;
    }

    /** Those that an officer holds now, as the journal has them. */
    public List<Post> of(String officer) {
        return night.read(state -> List.copyOf(state.posts(officer)));
    }

    /** Those of all officers, by the name of the account. */
    public SortedMap<String, SortedSet<Post>> all() {
        return night.read(state -> new TreeMap<>(state.officers()));
    }

    /** Why an account with a post may not be opened, if so. */
    public Optional<Refusal> refusalToOpen(String name, Post post, Account by) {
        return night.refusal(by.name(), new AccountAct.ChangeAccount(name, AccountAct.Change.OPENED))
                .or(() -> night.refusal(by.name(), new AccountAct.Appoint(name, post)));
    }

    /** Why an account may not be changed, if so; that it was tried is then in the journal. */
    public Optional<Refusal> refusalToChange(Account whom, AccountAct.Change change, Account by) {
        var act = new AccountAct.ChangeAccount(whom.name(), change);
        return night.refusal(by.name(), act).flatMap(_ -> done(by, act));
    }

    /** Gives a post, or says why not. */
    public Optional<Refusal> give(Account whom, Post post, Account by) {
        return done(by, new AccountAct.Appoint(whom.name(), post));
    }

    /**
     * Takes a post, or says why not.
     *
     * @throws IllegalArgumentException if it is the only one, which is taken by closing the account
     */
    public Optional<Refusal> take(Account whom, Post post, String reason, Account by) {
        if (of(whom.name()).equals(List.of(post))) {
            throw new IllegalArgumentException("The only post of an account must stay as long as it does.");
        }
        return done(by, new AccountAct.Dismiss(whom.name(), post, reason));
    }

    /** Takes all posts of an account and closes it for good, or says why one may not be taken; then all stays as it is. */
    public Optional<Refusal> close(Account whom, Account by) {
        List<AccountAct> acts = of(whom.name()).stream()
                .<AccountAct>map(post -> new AccountAct.Dismiss(whom.name(), post, CLOSED))
                .toList();
        Optional<Refusal> refusal = acts.stream()
                .filter(act -> night.refusal(by.name(), act).isPresent())
                .findFirst()
                .flatMap(act -> done(by, act));
        for (AccountAct act : refusal.isPresent() ? List.<AccountAct>of() : acts) {
            refusal = refusal.or(() -> done(by, act));
        }
        if (refusal.isEmpty()) {
            accounts.close(whom, by);
        }
        return refusal;
    }

    private Optional<Refusal> done(Account by, AccountAct act) {
        return switch (night.submit(by.name(), UUID.randomUUID().toString(), act)
                .join()) {
            case Reply.Taken _ -> Optional.empty();
            case Reply.Refused(var refusal) -> Optional.of(refusal);
        };
    }
}
