package org.dauys.server.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dauys.counting.acts.Post;
import org.dauys.counting.acts.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of accounts. */
@Repository
class AccountTable {
    private static final String ACCOUNT =
            "select id, name, person, role, area, provisional, factor is not null as has_factor, locked_until, closed from account ";

    private final JdbcClient database;

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

    /** Counts a wrong password, and says the how manieth in a row it was. */
    int addFailure(UUID id) {
        return database.sql("update account set failures = failures + 1 where id = ? returning failures")
                .param(id)
                .query(Integer.class)
                .single();
    }

    void lock(UUID id, Instant until) {
        database.sql("update account set locked_until = ? where id = ?")
                .params(until.atOffset(ZoneOffset.UTC), id)
                .update();
    }

    void forgetFailures(UUID id) {
        database.sql("update account set failures = 0, locked_until = null where id = ?")
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

    private static Account account(ResultSet row, int number) throws SQLException {
        return new Account(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("person"),
                new Post(Role.valueOf(row.getString("role")), row.getString("area")),
                row.getBoolean("provisional"),
                row.getBoolean("has_factor"),
                Optional.ofNullable(row.getTimestamp("locked_until")).map(Timestamp::toInstant),
                row.getBoolean("closed"));
    }
}
