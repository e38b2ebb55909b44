package org.dauys.server.accounts;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** What happens to accounts: a change and its record are kept together or not at all; then whoever listens is told. */
@Component
class AccountLog {
    private final AccountTable table;
    private final TransactionOperations transactions;
    private final Clock clock;
    private final ApplicationEventPublisher listeners;

    AccountLog(
            AccountTable table, TransactionOperations transactions, Clock clock, ApplicationEventPublisher listeners) {
        this.table = table;
        this.transactions = transactions;
        this.clock = clock;
        this.listeners = listeners;
    }

    /** Changes an account. */
    void change(AccountEvent.Kind kind, Account account, Optional<Account> by, Runnable change) {
        Instant now = clock.instant();
        AccountEvent event = transactions.execute(_ -> {
            change.run();
            AccountEvent happened = new AccountEvent(now, kind, table.withId(account.id()), by);
            table.record(happened);
            return happened;
        });
        listeners.publishEvent(Objects.requireNonNull(event));
    }

    /** Adds an account; false if it was not added. */
    boolean opened(Account account, Optional<Account> by, BooleanSupplier add) {
        AccountEvent opened = new AccountEvent(clock.instant(), AccountEvent.Kind.OPENED, Optional.of(account), by);
        boolean added = Boolean.TRUE.equals(transactions.execute(_ -> {
            boolean isNew = add.getAsBoolean();
            if (isNew) {
                table.record(opened);
            }
            return isNew;
        }));
        if (added) {
            listeners.publishEvent(opened);
        }
        return added;
    }

    /** Notes a login that was refused; without an account if it named none. */
    void refused(Optional<Account> account) {
        AccountEvent event = new AccountEvent(clock.instant(), AccountEvent.Kind.REFUSED, account, Optional.empty());
        table.record(event);
        listeners.publishEvent(event);
    }
}
