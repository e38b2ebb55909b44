package org.dauys.apportionment;

/** What becomes of those who won more seats elsewhere than they should have in all. They keep the seats. */
public enum Overhang {
    /** They leave the distribution with their seats; the seats that are left are distributed anew among the others. */
    LEAVES,
    /** Their seats in excess are added to the house; nothing changes for the others. */
    ADDED
}
