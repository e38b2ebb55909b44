package org.dauys.server.night;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dauys.counting.acts.AccountAct;
import org.dauys.counting.acts.NightAct;
import org.dauys.counting.acts.Post;
import org.dauys.counting.acts.Refusal;
import org.dauys.server.accounts.Account;
import org.dauys.server.accounts.Accounts;
import org.springframework.stereotype.Service;

/**
 * The posts of officers, which are given and taken by acts in the journal. One of them is the account's own: it says which
 * pages open.
 */
@Service
public class Posts {
    private final CountingNight night;
    private final Accounts accounts;

    Posts(CountingNight night, Accounts accounts) {
        this.night = night;
        this.accounts = accounts;
    }

    /** Those of an account, as the journal has them. */
    public List<Post> of(Account account) {
        return night.read(state -> List.copyOf(state.posts(account.name())));
    }

    /** Gives a post. */
    public Optional<Refusal> give(Account whom, Post post, Account by) {
        return refusal(by, new AccountAct.Appoint(whom.name(), post));
    }

    /**
     * Takes a post. If it was the account's own, another one becomes that.
     *
     * @throws IllegalArgumentException if it is the only one, which is taken by closing the account
     */
    public Optional<Refusal> take(Account whom, Post post, String reason, Account by) {
        List<Post> left = of(whom).stream().filter(other -> !other.equals(post)).toList();
        if (left.isEmpty()) {
            throw new IllegalArgumentException("The only post of an account must stay as long as it does.");
        }
        Optional<Refusal> refusal = refusal(by, new AccountAct.Dismiss(whom.name(), post, reason));
        if (refusal.isEmpty() && !left.contains(whom.post())) {
            accounts.setPost(whom, left.getFirst(), by);
        }
        return refusal;
    }

    private Optional<Refusal> refusal(Account by, NightAct act) {
        return switch (night.submit(by.name(), UUID.randomUUID().toString(), act)
                .join()) {
            case Reply.Taken _ -> Optional.empty();
            case Reply.Refused(var refusal) -> Optional.of(refusal);
        };
    }
}
