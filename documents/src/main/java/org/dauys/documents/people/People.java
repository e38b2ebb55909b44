package org.dauys.documents.people;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dauys.figures.Citation;
import org.dauys.figures.Fraction;
import org.dauys.figures.Given;
import org.dauys.mandates.Roll;

/**
 * What the files of persons of an election folder hold.
 *
 * @param roll the persons
 * @param traits how their traits are kept
 * @param elected whom officials declared elected, to compare with; in the order of the file
 * @param lastResults what parties got at the election before, as far as it is at hand
 * @param source where the persons come from; empty if there are none
 * @param begins the first sitting, with which the term begins
 */
public record People(
        Roll roll,
        Kept traits,
        List<Elected> elected,
        List<LastResult> lastResults,
        String source,
        Optional<LocalDate> begins) {
    /** Nobody. */
    public static final People NOBODY =
            new People(Roll.EMPTY, Kept.NOT_AT_HAND, List.of(), List.of(), "", Optional.empty());

    /** The people with their own lists. */
    public People {
        elected = List.copyOf(elected);
        lastResults = List.copyOf(lastResults);
    }

    /** The same people as far as everybody may know them: traits only where officials published them. */
    People asPublished() {
        return traits == Kept.PUBLISHED
                ? this
                : new People(roll.withoutTraits(), Kept.NOT_AT_HAND, elected, lastResults, source, begins);
    }

    /** How traits are kept. */
    public enum Kept {
        /** There are none. */
        NOT_AT_HAND,
        /** Officials published them. */
        PUBLISHED,
        /** They are sealed, and were opened with the key. */
        OPENED,
        /** They are sealed, and no key was given. */
        LOCKED
    }

    /**
     * Someone whom officials declared elected.
     *
     * @param where the code of the constituency, or the id of the contest
     * @param party the code of the party
     * @param person the id of the person
     * @param entry the file and line where it stands
     */
    public record Elected(String where, String party, String person, Citation entry) {}

    /**
     * What a party got at the election before.
     *
     * @param party its code in this election
     * @param votes its votes
     * @param base the votes of which its share is taken; positive, and at least its votes
     * @param source who says so
     * @param entry the file and line where it stands, and how sure we are of it
     */
    public record LastResult(String party, long votes, long base, String source, Citation entry) {}

    /** The shares at the election before, by which deposits are reduced. */
    public org.dauys.mandates.registration.LastResult shares() {
        Map<String, Given<Fraction>> shares = new HashMap<>();
        lastResults.forEach(one ->
                shares.put(one.party(), new Given<>(one.entry(), Fraction.of(one.votes(), one.base()))));
        return new org.dauys.mandates.registration.LastResult(shares);
    }
}
