package org.dauys.apportionment;

/** What happens when the integer parts of the quotients are more than the seats, as a quota that is too small allows. */
public enum OverAward {
    /** The seats in excess are taken back one by one, from the smallest remainder. */
    WITHDRAW,
    /**
     * The quotients are taken again with the next larger quota: its addend one less, until there is no excess. What even
     * Hare's quota rounded down, without an addend, leaves in excess is taken back as by {@link #WITHDRAW}.
     */
    LARGER_QUOTA
}
