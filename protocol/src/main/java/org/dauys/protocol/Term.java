package org.dauys.protocol;

import java.util.Optional;

/** A term of a formula: the figure of some line, of the protocol itself or of what it is compared with. */
public sealed interface Term {
    /** Whose figure it is. */
    enum Whose {
        /** The protocol's own. */
        OWN,
        /** That of what the protocol is compared with; the {@link Scope} of the rule says what that is. */
        OTHER
    }

    /**
     * The figure of an item; of votes the sum of all options.
     *
     * @param whose whose figure
     * @param item what it counts
     */
    record Of(Whose whose, Item item) implements Term {}

    /**
     * Each line that holds votes for an option, one after the other.
     *
     * @param whose whose figure
     */
    record EachOption(Whose whose) implements Term {}

    /**
     * Each line of the form, one after the other.
     *
     * @param whose whose figure
     */
    record EachLine(Whose whose) implements Term {}

    /** The number of voters on the register of the station before election day. */
    record Register() implements Term {}

    /** The protocol's own figure of an item. */
    static Term own(Item item) {
        return new Of(Whose.OWN, item);
    }

    /** The figure of an item in what the protocol is compared with. */
    static Term other(Item item) {
        return new Of(Whose.OTHER, item);
    }

    /** The item that a protocol's own form must have for the term to mean anything. */
    default Optional<Item> needed() {
        return this instanceof Of(var whose, var item) && whose == Whose.OWN && item != Item.AGAINST_ALL
                ? Optional.of(item)
                : Optional.empty();
    }

    /** How a formula writes it. */
    default String code(Scope scope) {
        return switch (this) {
            case Of(var whose, var item) -> prefix(whose, scope) + item.code();
            case EachOption(var whose) -> prefix(whose, scope) + "OPTION";
            case EachLine(var whose) -> prefix(whose, scope) + "line";
            case Register _ -> "register";
        };
    }

    private static String prefix(Whose whose, Scope scope) {
        return whose == Whose.OWN ? "" : scope.other() + ".";
    }
}
