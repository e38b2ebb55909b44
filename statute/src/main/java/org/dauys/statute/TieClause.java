package org.dauys.statute;

/** What the law says of a tie. Clauses are tried in order; the last one decides for good. */
public sealed interface TieClause {
    /** The sentence. */
    Clause clause();

    /** The list that was registered earlier comes first. */
    record EarlierRegistration(Clause clause) implements TieClause {}

    /** Of whose votes the quota leaves more comes first. */
    record LargerRemainder(Clause clause) implements TieClause {}

    /** Who has more votes comes first. */
    record MoreVotes(Clause clause) implements TieClause {}

    /** Who has fewer votes comes first. */
    record FewerVotes(Clause clause) implements TieClause {}

    /**
     * A lot is drawn.
     *
     * @param authority who draws it, a code of the statute
     */
    record Lot(Clause clause, String authority) implements TieClause {}

    /**
     * The law is silent or not known to us.
     *
     * @param authority who decides, a code of the statute
     */
    record Ask(Clause clause, String authority) implements TieClause {}

    /** Whether nothing can be open after it. */
    default boolean isFinal() {
        return switch (this) {
            case MoreVotes _, FewerVotes _, LargerRemainder _ -> false;
            case EarlierRegistration _, Lot _, Ask _ -> true;
        };
    }
}
