package org.dauys.server.night;

import java.util.Optional;
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
import org.dauys.counting.acts.Refusal;
import org.dauys.counting.acts.Role;
import org.dauys.server.accounts.Account;
import org.dauys.server.accounts.AccountEvent;
import org.dauys.server.accounts.Accounts;
import org.dauys.server.accounts.FirstAdministrator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Records in the journal what happens to accounts, and gives officers the posts that their accounts are opened for. */
@Component
class AccountActs {
    private static final Logger LOG = LoggerFactory.getLogger(AccountActs.class);
    private static final long PATIENCE_SECONDS = 5;

    private final CountingNight night;
    private final Accounts accounts;

    AccountActs(CountingNight night, Accounts accounts) {
        this.night = night;
        this.accounts = accounts;
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
            case OPENED -> opened(account, by);
            case LOGGED_IN -> {
                complete(account);
                record(name, new AccountAct.LogIn());
            }
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
            case CLOSED -> record(by, new AccountAct.ChangeAccount(name, Change.CLOSED));
        }
    }

    /** What was opened while the journal could not be written, or before the server died, gets its post when it starts again. */
    @EventListener(ApplicationReadyEvent.class)
    void started() {
        accounts.all().forEach(this::complete);
    }

    /**
     * Gives an account the post that it was opened for, in the name of who opened it, if that is not in the journal: between
     * the two the database or the server may have failed.
     */
    private void complete(Account account) {
        boolean isWithout = night.read(state -> state.posts(account.name()).isEmpty());
        if (isWithout && !account.closed()) {
            String by = accounts.opener(account).map(Account::name).orElse(Entry.SYSTEM);
            Optional<Refusal> refusal =
                    night.refusal(by, new AccountAct.Appoint(account.name(), placed(account.post())));
            refusal.ifPresentOrElse(
                    why -> LOG.warn(
                            "The account {} has no post, and that which it was opened for may not be given: {}",
                            account.id(),
                            why.code().id()),
                    () -> opened(account, by));
        }
    }

    /** Under keys of the account: what is in the journal already is not recorded again, though the post was taken since. */
    private void opened(Account account, String by) {
        String name = account.name();
        await(recorded(by, "opened-" + account.id(), new AccountAct.ChangeAccount(name, Change.OPENED)));
        await(recorded(by, "post-" + account.id(), new AccountAct.Appoint(name, placed(account.post()))));
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
        var _ = recorded(officer, UUID.randomUUID().toString(), act);
    }

    private CompletableFuture<Reply> recorded(String officer, String key, NightAct act) {
        return night.submit(officer, key, act).whenComplete((reply, fault) -> {
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
