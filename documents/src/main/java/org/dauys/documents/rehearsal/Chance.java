package org.dauys.documents.rehearsal;

/** Where a rehearsal draws from. One that is made anew from the same seed gives the same numbers. */
@FunctionalInterface
public interface Chance {
    /** A whole number from 0 to below a bound, which is positive; each is as likely as the others. */
    long below(long bound);
}
