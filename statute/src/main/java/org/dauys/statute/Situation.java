package org.dauys.statute;

/** What the law says of a special situation in a constituency. */
public sealed interface Situation {
    /** The sentence. */
    Clause clause();

    /** The leading candidate is elected all the same. */
    record Elected(Clause clause) implements Situation {}

    /** Nobody is elected; the election is repeated. */
    record RepeatElection(Clause clause) implements Situation {}

    /**
     * The law is silent or not known to us.
     *
     * @param authority who decides, a code of the statute
     */
    record Ask(Clause clause, String authority) implements Situation {}
}
