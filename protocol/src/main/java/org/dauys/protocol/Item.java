package org.dauys.protocol;

import java.util.Locale;

/** What a line of a protocol counts. */
public enum Item {
    /** Voters on the list of the station when voting ended. */
    VOTERS_ON_LIST,
    /** Absentee certificates issued to voters of the station. */
    CERTIFICATES_ISSUED,
    /** Ballots that the commission received before voting. */
    BALLOTS_RECEIVED,
    /** Voters who received ballots: the signatures in the list. */
    BALLOTS_ISSUED,
    /** Of the ballots issued, those for absentee certificates. */
    ISSUED_BY_CERTIFICATE,
    /** Of the ballots issued, those outside the station. */
    ISSUED_OUTSIDE,
    /** Ballots left over, which are cancelled. */
    BALLOTS_UNUSED,
    /** Ballots spoiled by voters and replaced. */
    BALLOTS_SPOILED,
    /** Ballots found in the boxes: voters who took part. */
    BALLOTS_FOUND,
    /** Ballots found that are invalid. */
    BALLOTS_INVALID,
    /** Votes for one option of the ballot paper; one line for each. */
    VOTES,
    /** Votes against all. */
    AGAINST_ALL,
    /** Whether the commission states that ballots found are not as many as those issued: 1 if so, 0 if not. */
    DIFFERENCE_STATED,
    /** How many more ballots were found than issued, as the commission declares. */
    FOUND_MORE,
    /** How many fewer ballots were found than issued, as the commission declares. */
    FOUND_FEWER;

    /** The name of its column, e.g. {@code voters_on_list}; that of votes against all is the reserved {@code AGAINST_ALL}. */
    public String code() {
        return this == AGAINST_ALL ? name() : name().toLowerCase(Locale.ROOT);
    }
}
