package org.dauys.server.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.dauys.counting.acts.Post;
import org.dauys.counting.acts.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of accounts. */
@Repository
class AccountTable {
    private static final String ACCOUNT =
            "select id, name, person, role, area, provisional, factor is not null as has_factor, locked_until, code_locked_until, closed from account ";

    private final JdbcClient database;

    /** What is guessed. Wrong codes are those of who is logged in: strangers who guess passwords keep nobody from confirming. */
    enum Guess {
        PASSWORD("failures", "locked_until"),
        CODE("code_failures", "code_locked_until");

        private final String failures;
        private final String locked;

        Guess(String failures, String locked) {
            this.failures = failures;
            this.locked = locked;
        }

        private String in(String statement) {
            return statement.replace("FAILURES", failures).replace("LOCKED", locked);
        }
    }

    AccountTable(JdbcClient database) {
        this.database = database;
    }

    Optional<Account> named(String name) {
        return database.sql(ACCOUNT + "where name = ?")
                .param(name)
                .query(AccountTable::account)
                .optional();
    }

    Optional<Account> withId(UUID id) {
        return database.sql(ACCOUNT + "where id = ?")
                .param(id)
                .query(AccountTable::account)
                .optional();
    }

    Optional<Account> opener(UUID id) {
        return database.sql(ACCOUNT + """
                        where id = (select by_account from account_event
                            where account = ? and kind = 'OPENED' order by number limit 1)""")
                .param(id)
                .query(AccountTable::account)
                .optional();
    }

    List<Account> all() {
        return database.sql(ACCOUNT + "order by closed, name")
                .query(AccountTable::account)
                .list();
    }

    boolean isEmpty() {
        return database.sql("select not exists (select from account)")
                .query(Boolean.class)
                .single();
    }

    /** Adds an account; false if the name is taken. */
    boolean add(Account account, String password, Instant now) {
        return database.sql("""
                        insert into account (id, name, person, role, area, password, provisional, created)
                        values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (name) do nothing""")
                        .params(
                                account.id(),
                                account.name(),
                                account.person(),
                                account.post().role().name(),
                                account.post().area(),
                                password,
                                account.provisional(),
                                now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    String password(UUID id) {
        return database.sql("select password from account where id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    void setPassword(UUID id, String password, boolean provisional) {
        database.sql("update account set password = ?, provisional = ?, failures = 0, locked_until = null where id = ?")
                .params(password, provisional, id)
                .update();
    }

    /**
     * Takes a guess, before it is looked at, so that guesses at the same moment are counted as well.
     *
     * @param forgiven the how manieth in a row locks
     * @param until until when it locks at least
     * @return the how manieth in a row it is; none if guesses are locked
     */
    OptionalInt takeGuess(UUID id, Guess guess, Instant now, int forgiven, Instant until) {
        return database.sql(guess.in("""
                        update account set FAILURES = FAILURES + 1,
                            LOCKED = case when FAILURES + 1 >= ? then ? else LOCKED end
                        where id = ? and (LOCKED is null or LOCKED <= ?) returning FAILURES"""))
                .params(forgiven, until.atOffset(ZoneOffset.UTC), id, now.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .optional()
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    void lock(UUID id, Guess guess, Instant until) {
        database.sql(guess.in("update account set LOCKED = ? where id = ?"))
                .params(until.atOffset(ZoneOffset.UTC), id)
                .update();
    }

    void forgetFailures(UUID id, Guess guess) {
        database.sql(guess.in("update account set FAILURES = 0, LOCKED = null where id = ?"))
                .param(id)
                .update();
    }

    void close(UUID id) {
        database.sql("update account set closed = true where id = ?").param(id).update();
    }

    Optional<byte[]> factor(UUID id) {
        return database.sql("select factor from account where id = ? and factor is not null")
                .param(id)
                .query(byte[].class)
                .optional();
    }

    void setFactor(UUID id, byte[] sealed) {
        database.sql("update account set factor = ?, factor_step = 0 where id = ?")
                .params(sealed, id)
                .update();
    }

    void removeFactor(UUID id) {
        database.sql("update account set factor = null, factor_step = 0 where id = ?")
                .param(id)
                .update();
    }

    /** Takes a code of a time step as used; false if one of it, or of a later one, has been used before. */
    boolean useStep(UUID id, long step) {
        return database.sql("update account set factor_step = ? where id = ? and factor_step < ?")
                        .params(step, id, step)
                        .update()
                == 1;
    }

    void record(AccountEvent event) {
        database.sql("""
                        insert into account_event (happened, kind, account, by_account)
                        values (:happened, :kind, :account, :by)""")
                .param("happened", event.happened().atOffset(ZoneOffset.UTC))
                .param("kind", event.kind().name())
                .param("account", event.account().map(Account::id).orElse(null))
                .param("by", event.by().map(Account::id).orElse(null))
                .update();
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        return new Account(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("person"),
                new Post(Role.valueOf(row.getString("role")), row.getString("area")),
                row.getBoolean("provisional"),
                row.getBoolean("has_factor"),
                moment(row, "locked_until"),
                moment(row, "code_locked_until"),
                row.getBoolean("closed"));
    }
}
