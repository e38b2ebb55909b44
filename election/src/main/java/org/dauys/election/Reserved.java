package org.dauys.election;

import java.util.Optional;

/** What a ballot can hold besides a vote for a list or a candidate. */
public enum Reserved {
    /** A vote against all. */
    AGAINST_ALL,
    /** An invalid ballot. */
    INVALID,
    /** A ballot left blank. */
    BLANK;

    /** The reserved code that is written so. */
    public static Optional<Reserved> of(String code) {
        for (Reserved reserved : values()) {
            if (reserved.name().equals(code)) {
                return Optional.of(reserved);
            }
        }
        return Optional.empty();
    }
}
