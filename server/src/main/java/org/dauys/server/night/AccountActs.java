package org.dauys.server.night;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.dauys.counting.acts.AccountAct;
import org.dauys.counting.acts.AccountAct.Change;
import org.dauys.counting.acts.Entry;
import org.dauys.counting.acts.NightAct;
import org.dauys.counting.acts.Post;
import org.dauys.counting.acts.Role;
import org.dauys.server.accounts.Account;
import org.dauys.server.accounts.AccountEvent;
import org.dauys.server.accounts.FirstAdministrator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Records in the journal what happens to accounts, and gives officers the posts of their accounts. */
@Component
class AccountActs {
    private static final Logger LOG = LoggerFactory.getLogger(AccountActs.class);
    private static final long PATIENCE_SECONDS = 5;

    private final CountingNight night;

    AccountActs(CountingNight night) {
        this.night = night;
    }

    @EventListener
    void happened(AccountEvent event) {
        String by = event.by().map(Account::name).orElse(Entry.SYSTEM);
        event.account()
                .ifPresentOrElse(
                        account -> happened(event.kind(), account, by),
                        () -> record(Entry.SYSTEM, new AccountAct.RefuseLogin("", "unknown")));
    }

    private void happened(AccountEvent.Kind kind, Account account, String by) {
        String name = account.name();
        switch (kind) {
            case OPENED -> {
                await(recorded(by, new AccountAct.ChangeAccount(name, Change.OPENED)));
                await(recorded(by, new AccountAct.Appoint(name, placed(account.post()))));
            }
            case LOGGED_IN -> record(name, new AccountAct.LogIn());
            case LOGGED_OUT -> record(name, new AccountAct.LogOut());
            case REFUSED -> record(Entry.SYSTEM, new AccountAct.RefuseLogin(name, "refused"));
            case CONFIRMATION_REFUSED -> record(Entry.SYSTEM, new AccountAct.RefuseLogin(name, "second-factor"));
            case LOCKED -> record(Entry.SYSTEM, new AccountAct.ChangeAccount(name, Change.LOCKED));
            case UNLOCKED -> record(by, new AccountAct.ChangeAccount(name, Change.UNLOCKED));
            case PASSWORD_CHANGED, PASSWORD_RESET ->
                record(by, new AccountAct.ChangeAccount(name, Change.PASSWORD_RENEWED));
            case FACTOR_SET, FACTOR_REMOVED ->
                record(by, new AccountAct.ChangeAccount(name, Change.SECOND_FACTOR_RENEWED));
            case CONFIRMED -> {} // the act that was confirmed is recorded itself
            case POST_CHANGED -> {
                Post post = placed(account.post());
                if (!night.<Boolean>read(state -> state.posts(name).contains(post))) {
                    dismiss(account, by, "another post");
                    await(recorded(by, new AccountAct.Appoint(name, post)));
                }
            }
            case CLOSED -> {
                dismiss(account, by, "account closed");
                record(by, new AccountAct.ChangeAccount(name, Change.CLOSED));
            }
        }
    }

    private void dismiss(Account account, String by, String reason) {
        List<Post> posts = night.read(state -> List.copyOf(state.posts(account.name())));
        posts.forEach(post -> await(recorded(by, new AccountAct.Dismiss(account.name(), post, reason))));
    }

    /** The post in the words of the election: the first administrator is one of the whole country, however that is called. */
    private Post placed(Post post) {
        return post.role() == Role.ADMINISTRATOR && post.area().equals(FirstAdministrator.TOP)
                ? new Post(
                        post.role(),
                        night.election().register().hierarchy().commission(0).code())
                : post;
    }

    /** Records an act; nobody waits for it, and a fault is logged. */
    private void record(String officer, NightAct act) {
        var _ = recorded(officer, act);
    }

    private CompletableFuture<Reply> recorded(String officer, NightAct act) {
        return night.submit(officer, UUID.randomUUID().toString(), act).whenComplete((reply, fault) -> {
            if (fault != null) {
                LOG.error("An act on an account could not be recorded: {}", act.kind(), fault);
            } else if (reply instanceof Reply.Refused(var refusal)) {
                LOG.warn(
                        "An act on an account was refused: {} {}",
                        act.kind(),
                        refusal.code().id());
            }
        });
    }

    /** Waits for what must hold before the officer goes on; a fault is logged by whoever recorded it. */
    private static void await(CompletableFuture<Reply> reply) {
        try {
            reply.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException unknown) {
            LOG.warn("It is not known whether an act on an account was recorded.");
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }
}
