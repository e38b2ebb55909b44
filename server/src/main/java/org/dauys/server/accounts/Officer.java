package org.dauys.server.accounts;

import java.io.Serial;
import java.io.Serializable;
import java.security.Principal;
import java.util.UUID;

/** Who is logged in. The same account is the same officer, whatever has changed of it since. */
public final class Officer implements Principal, Serializable {
    @Serial
    private static final long serialVersionUID = 1;

    private final UUID id;
    private final String name;
    private final String person;
    private final boolean provisional;

    /** The officer of an account. */
    public Officer(Account account) {
        this.id = account.id();
        this.name = account.name();
        this.person = account.person();
        this.provisional = account.provisional();
    }

    /** The account. */
    public UUID id() {
        return id;
    }

    /** What was typed to log in; the name under which acts are recorded. */
    @Override
    public String getName() {
        return name;
    }

    /** Whose account it is. */
    public String person() {
        return person;
    }

    /** Whether the password must be changed before anything else. */
    public boolean provisional() {
        return provisional;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Officer officer && id.equals(officer.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** For logs: nothing of the person. */
    @Override
    public String toString() {
        return id.toString();
    }
}
