package org.dauys.server.accounts;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.dauys.counting.acts.Entry;
import org.dauys.counting.acts.Post;
import org.dauys.server.accounts.AccountTable.Guess;
import org.springframework.stereotype.Service;

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
    private final AccountLog log;
    private final Clock clock;
    private final SecureRandom chance = new SecureRandom();

    Accounts(AccountTable table, Passwords passwords, FactorSeal seal, AccountLog log, Clock clock) {
        this.table = table;
        this.passwords = passwords;
        this.seal = seal;
        this.log = log;
        this.clock = clock;
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
                UUID.randomUUID(),
                plain(name),
                person.strip(),
                post,
                provisional,
                false,
                Optional.empty(),
                Optional.empty(),
                false);
        Instant now = clock.instant();
        String encoded = passwords.encoded(password);
        boolean isNew = log.opened(account, by, () -> table.add(account, encoded, now));
        return isNew ? Optional.of(account) : Optional.empty();
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
            log.refused(found);
            return Optional.empty();
        }
        Account account = found.get();
        return isGuessed(
                        account,
                        Guess.PASSWORD,
                        AccountEvent.Kind.REFUSED,
                        () -> passwords.matches(password, table.password(account.id())))
                ? loggedIn(account)
                : Optional.empty();
    }

    private Optional<Account> loggedIn(Account account) {
        log.change(
                AccountEvent.Kind.LOGGED_IN,
                account,
                Optional.of(account),
                () -> table.forgetFailures(account.id(), Guess.PASSWORD));
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
                account -> log.change(AccountEvent.Kind.LOGGED_IN, account, Optional.of(account), () -> {}),
                () -> log.refused(found));
        return admitted;
    }

    /** Notes that somebody went. */
    public void logout(UUID id) {
        table.withId(id)
                .ifPresent(
                        account -> log.change(AccountEvent.Kind.LOGGED_OUT, account, Optional.of(account), () -> {}));
    }

    /** Whether a password is that of an account. A wrong one counts as a failed login. */
    public boolean isPassword(Account account, String password) {
        boolean right = isGuessed(
                account,
                Guess.PASSWORD,
                AccountEvent.Kind.REFUSED,
                () -> passwords.matches(password, table.password(account.id())));
        if (right) {
            table.forgetFailures(account.id(), Guess.PASSWORD);
        }
        return right;
    }

    /** Gives an account the password its owner chose. */
    public void changePassword(Account account, String password) {
        String encoded = passwords.encoded(password);
        log.change(
                AccountEvent.Kind.PASSWORD_CHANGED,
                account,
                Optional.of(account),
                () -> table.setPassword(account.id(), encoded, false));
    }

    /** Gives an account a drawn password that its owner must change. */
    public String resetPassword(Account account, Account by) {
        String drawn = passwords.drawn();
        String encoded = passwords.encoded(drawn);
        log.change(
                AccountEvent.Kind.PASSWORD_RESET,
                account,
                Optional.of(by),
                () -> table.setPassword(account.id(), encoded, true));
        return drawn;
    }

    /** Lets an account be used again at once that wrong passwords have locked. */
    public void unlock(Account account, Account by) {
        log.change(AccountEvent.Kind.UNLOCKED, account, Optional.of(by), () -> {
            table.forgetFailures(account.id(), Guess.PASSWORD);
            table.forgetFailures(account.id(), Guess.CODE);
        });
    }

    /** Closes an account for good. */
    public void close(Account account, Account by) {
        log.change(AccountEvent.Kind.CLOSED, account, Optional.of(by), () -> table.close(account.id()));
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
        log.change(AccountEvent.Kind.FACTOR_SET, account, Optional.of(account), () -> {
            table.setFactor(account.id(), seal.seal(account.id(), secret));
            table.forgetFailures(account.id(), Guess.CODE);
            table.useStep(account.id(), step.getAsLong());
        });
        return true;
    }

    /** Takes away the second factor of somebody who has lost it. */
    public void removeFactor(Account account, Account by) {
        log.change(AccountEvent.Kind.FACTOR_REMOVED, account, Optional.of(by), () -> table.removeFactor(account.id()));
    }

    /** Whether a code is a fresh one of the second factor. Each is good once; wrong ones lock the account. */
    public boolean confirm(Account account, String code) {
        boolean right = isGuessed(
                account, Guess.CODE, AccountEvent.Kind.CONFIRMATION_REFUSED, () -> isFresh(account, digits(code)));
        if (right) {
            log.change(
                    AccountEvent.Kind.CONFIRMED,
                    account,
                    Optional.of(account),
                    () -> table.forgetFailures(account.id(), Guess.CODE));
        }
        return right;
    }

    private boolean isFresh(Account account, String code) {
        OptionalLong step = table.factor(account.id())
                .map(secret -> TimeCode.step(seal.open(account.id(), secret), code, clock.instant()))
                .orElse(OptionalLong.empty());
        return step.isPresent() && table.useStep(account.id(), step.getAsLong());
    }

    /** Whether a guess is right. It is counted before it is looked at, and not looked at while guesses are locked. */
    private boolean isGuessed(Account account, Guess guess, AccountEvent.Kind refusal, BooleanSupplier isRight) {
        Instant now = clock.instant();
        OptionalInt failures = table.takeGuess(account.id(), guess, now, FORGIVEN, now.plus(FIRST_LOCK));
        if (failures.isEmpty()) {
            return false;
        }
        boolean right = isRight.getAsBoolean();
        if (!right) {
            fail(account, guess, refusal, failures.getAsInt());
        }
        return right;
    }

    private void fail(Account account, Guess guess, AccountEvent.Kind kind, int failures) {
        log.change(kind, account, Optional.empty(), () -> {});
        if (failures >= FORGIVEN) {
            Instant until = clock.instant().plus(lock(failures));
            log.change(
                    AccountEvent.Kind.LOCKED, account, Optional.empty(), () -> table.lock(account.id(), guess, until));
        }
    }

    /** A minute after the fifth failure, twice as long after each further one, an hour at most. */
    static Duration lock(int failures) {
        int doublings = Math.min(failures - FORGIVEN, 6);
        Duration lock = FIRST_LOCK.multipliedBy(1L << doublings);
        return lock.compareTo(LONGEST_LOCK) > 0 ? LONGEST_LOCK : lock;
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private static String digits(String code) {
        return code.replaceAll("\\s", "");
    }
}
