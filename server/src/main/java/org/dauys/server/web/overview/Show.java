package org.dauys.server.web.overview;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Which protocols are asked for. */
public enum Show {
    /** All of them. */
    ALL,
    /** Those that have not come. */
    MISSING,
    /** Those that have not come although most of their commission's have. */
    LATE,
    /** Those typed once or twice that are not agreed on yet. */
    TYPING,
    /** Those on which two typists agree, which wait for approval. */
    WAITING,
    /** Those approved that are not with the highest commission yet. */
    BELOW,
    /** Those in which a rule found something. */
    FINDINGS,
    /** Those that are set aside or disputed, and those of invalidated voting. */
    STOPPED;

    /** As it is written in an address. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What a word of an address asks for. */
    static Optional<Show> of(String word) {
        return Stream.of(values()).filter(one -> one.word().equals(word)).findFirst();
    }
}
