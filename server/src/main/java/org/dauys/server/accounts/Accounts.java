package org.dauys.server.accounts;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.dauys.counting.acts.Entry;
import org.dauys.counting.acts.Post;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** The accounts, and what may be done with them. Everything that happens is recorded. */
@Service
public class Accounts {
    /** So many wrong passwords in a row are forgiven. */
    static final int FORGIVEN = 5;

    static final Duration FIRST_LOCK = Duration.ofMinutes(1);
    static final Duration LONGEST_LOCK = Duration.ofHours(1);

    /** 160 bits, as RFC 4226 recommends. */
    private static final int FACTOR_BYTES = 20;

    private final AccountTable table;
    private final Passwords passwords;
    private final FactorSeal seal;
    private final TransactionOperations transactions;
    private final Clock clock;
    private final ApplicationEventPublisher listeners;
    private final SecureRandom chance = new SecureRandom();

    Accounts(
            AccountTable table,
            Passwords passwords,
            FactorSeal seal,
            TransactionOperations transactions,
            Clock clock,
            ApplicationEventPublisher listeners) {
        this.table = table;
        this.passwords = passwords;
        this.seal = seal;
        this.transactions = transactions;
        this.clock = clock;
        this.listeners = listeners;
    }

    /** All of them, those that are closed last. */
    public List<Account> all() {
        return table.all();
    }

    /** Whether there is none yet. */
    public boolean isEmpty() {
        return table.isEmpty();
    }

    /** The account of this identifier. */
    public Optional<Account> account(UUID id) {
        return table.withId(id);
    }

    /** Who opened an account; none if the server did. */
    public Optional<Account> opener(Account account) {
        return table.opener(account.id());
    }

    /** The account of this name. */
    public Optional<Account> named(String name) {
        return table.named(plain(name));
    }

    /**
     * Opens an account.
     *
     * @param post the post that is then given in the journal
     * @return the account, or none if the name is taken, or that of the system
     */
    public Optional<Account> open(
            String name, String person, Post post, String password, boolean provisional, Optional<Account> by) {
        if (plain(name).equals(Entry.SYSTEM)) {
            return Optional.empty();
        }
        Account account = new Account(
                UUID.randomUUID(), plain(name), person.strip(), post, provisional, false, Optional.empty(), false);
        Instant now = clock.instant();
        String encoded = passwords.encoded(password);
        AccountEvent opened = new AccountEvent(now, AccountEvent.Kind.OPENED, Optional.of(account), by);
        boolean added = Boolean.TRUE.equals(transactions.execute(_ -> {
            boolean isNew = table.add(account, encoded, now);
            if (isNew) {
                table.record(opened);
            }
            return isNew;
        }));
        if (!added) {
            return Optional.empty();
        }
        listeners.publishEvent(opened);
        return Optional.of(account);
    }

    /**
     * Whose these credentials are. A locked account is not looked at; wrong passwords lock it, each time for longer.
     *
     * @return the account, or none: the reason is recorded and not told
     */
    public Optional<Account> login(String name, String password) {
        Instant now = clock.instant();
        Optional<Account> found = table.named(plain(name));
        if (found.isEmpty() || found.get().closed() || found.get().isLocked(now)) {
            passwords.matchesNobody(password);
            refused(now, found);
            return Optional.empty();
        }
        Account account = found.get();
        if (!passwords.matches(password, table.password(account.id()))) {
            fail(account, AccountEvent.Kind.REFUSED);
            return Optional.empty();
        }
        change(AccountEvent.Kind.LOGGED_IN, account, Optional.of(account), () -> table.forgetFailures(account.id()));
        return Optional.of(account);
    }

    /**
     * Who an issuer that is trusted says logs in. Nothing is opened for them: there is an account of exactly this name
     * that could log in by its password and need not change it, or they are refused.
     *
     * @param name what was vouched for; none if nothing was
     * @return the account, or none: the reason is recorded and not told
     */
    public Optional<Account> vouched(Optional<String> name) {
        Instant now = clock.instant();
        Optional<Account> found = name.flatMap(
                said -> named(said).filter(account -> account.name().equals(said)));
        Optional<Account> admitted =
                found.filter(account -> !account.closed() && !account.provisional() && !account.isLocked(now));
        admitted.ifPresentOrElse(
                account -> change(AccountEvent.Kind.LOGGED_IN, account, Optional.of(account), () -> {}),
                () -> refused(now, found));
        return admitted;
    }

    /** Notes that somebody went. */
    public void logout(UUID id) {
        table.withId(id)
                .ifPresent(account -> change(AccountEvent.Kind.LOGGED_OUT, account, Optional.of(account), () -> {}));
    }

    /** Whether a password is that of an account. A wrong one counts as a failed login. */
    public boolean isPassword(Account account, String password) {
        if (account.isLocked(clock.instant())) {
            return false;
        }
        boolean right = passwords.matches(password, table.password(account.id()));
        if (!right) {
            fail(account, AccountEvent.Kind.REFUSED);
        }
        return right;
    }

    /** Gives an account the password its owner chose. */
    public void changePassword(Account account, String password) {
        String encoded = passwords.encoded(password);
        change(
                AccountEvent.Kind.PASSWORD_CHANGED,
                account,
                Optional.of(account),
                () -> table.setPassword(account.id(), encoded, false));
    }

    /** Gives an account a drawn password that its owner must change. */
    public String resetPassword(Account account, Account by) {
        String drawn = passwords.drawn();
        String encoded = passwords.encoded(drawn);
        change(
                AccountEvent.Kind.PASSWORD_RESET,
                account,
                Optional.of(by),
                () -> table.setPassword(account.id(), encoded, true));
        return drawn;
    }

    /** Lets an account be used again at once that wrong passwords have locked. */
    public void unlock(Account account, Account by) {
        change(AccountEvent.Kind.UNLOCKED, account, Optional.of(by), () -> table.forgetFailures(account.id()));
    }

    /** Closes an account for good. */
    public void close(Account account, Account by) {
        change(AccountEvent.Kind.CLOSED, account, Optional.of(by), () -> table.close(account.id()));
    }

    /** A new secret for a second factor; it becomes one when a code of it was shown. */
    public byte[] drawFactor() {
        byte[] secret = new byte[FACTOR_BYTES];
        chance.nextBytes(secret);
        return secret;
    }

    /** Makes a secret the second factor of an account, if a code shows that its owner has it. */
    public boolean setFactor(Account account, byte[] secret, String code) {
        OptionalLong step = TimeCode.step(secret, digits(code), clock.instant());
        if (step.isEmpty()) {
            return false;
        }
        change(AccountEvent.Kind.FACTOR_SET, account, Optional.of(account), () -> {
            table.setFactor(account.id(), seal.seal(account.id(), secret));
            table.useStep(account.id(), step.getAsLong());
        });
        return true;
    }

    /** Takes away the second factor of somebody who has lost it. */
    public void removeFactor(Account account, Account by) {
        change(AccountEvent.Kind.FACTOR_REMOVED, account, Optional.of(by), () -> table.removeFactor(account.id()));
    }

    /** Whether a code is a fresh one of the second factor. Each is good once; wrong ones lock the account. */
    public boolean confirm(Account account, String code) {
        Optional<byte[]> sealed = table.factor(account.id());
        if (sealed.isEmpty() || account.isLocked(clock.instant())) {
            return false;
        }
        OptionalLong step = TimeCode.step(seal.open(account.id(), sealed.get()), digits(code), clock.instant());
        if (step.isEmpty() || !table.useStep(account.id(), step.getAsLong())) {
            fail(account, AccountEvent.Kind.CONFIRMATION_REFUSED);
            return false;
        }
        change(AccountEvent.Kind.CONFIRMED, account, Optional.of(account), () -> table.forgetFailures(account.id()));
        return true;
    }

    private void fail(Account account, AccountEvent.Kind kind) {
        change(kind, account, Optional.empty(), () -> {});
        int failures = table.addFailure(account.id());
        if (failures >= FORGIVEN) {
            Instant until = clock.instant().plus(lock(failures));
            change(AccountEvent.Kind.LOCKED, account, Optional.empty(), () -> table.lock(account.id(), until));
        }
    }

    /** A minute after the fifth failure, twice as long after each further one, an hour at most. */
    static Duration lock(int failures) {
        int doublings = Math.min(failures - FORGIVEN, 6);
        Duration lock = FIRST_LOCK.multipliedBy(1L << doublings);
        return lock.compareTo(LONGEST_LOCK) > 0 ? LONGEST_LOCK : lock;
    }

    private void refused(Instant now, Optional<Account> account) {
        AccountEvent event = new AccountEvent(now, AccountEvent.Kind.REFUSED, account, Optional.empty());
        table.record(event);
        listeners.publishEvent(event);
    }

    /** The change and its record are kept together or not at all; then whoever listens is told. */
    private void change(AccountEvent.Kind kind, Account account, Optional<Account> by, Runnable change) {
        Instant now = clock.instant();
        AccountEvent event = transactions.execute(_ -> {
            change.run();
            AccountEvent happened = new AccountEvent(now, kind, table.withId(account.id()), by);
            table.record(happened);
            return happened;
        });
        listeners.publishEvent(Objects.requireNonNull(event));
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private static String digits(String code) {
        return code.replaceAll("\\s", "");
    }
}
