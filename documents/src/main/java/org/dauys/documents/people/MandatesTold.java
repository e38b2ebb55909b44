package org.dauys.documents.people;

import java.util.List;
import java.util.Optional;
import org.dauys.election.Language;
import org.dauys.figures.Citation;

/**
 * The seats of each list, what quotas ask of their persons, and how far they are filled, in the words of one language.
 *
 * @param cautions what everybody must know first: that the persons are made up, or that traits are locked
 * @param houses the houses
 */
public record MandatesTold(List<String> cautions, List<House> houses) {
    /** What is told, with its own lists. */
    public MandatesTold {
        cautions = List.copyOf(cautions);
        houses = List.copyOf(houses);
    }

    /**
     * A house.
     *
     * @param title its name and its seats
     * @param contests whose seats they are
     * @param questions what must be decided: several lines each, the last of them for the file of decisions
     * @param otherwise what follows under other readings of the act
     */
    public record House(String title, List<OfContest> contests, List<String> questions, List<Note> otherwise) {}

    /**
     * The seats of a contest.
     *
     * @param title its name
     * @param summary of districts, which are too many for rows
     * @param head the heads of the columns; none without rows
     * @param rows a row for each list, its name first
     * @param groups whom the quotas count
     * @param notes what is to be said of a list besides its row
     * @param holders each list with those who sit for it; all districts together
     */
    public record OfContest(
            String title,
            Optional<String> summary,
            List<String> head,
            List<List<String>> rows,
            List<String> groups,
            List<Note> notes,
            List<Holder> holders) {}

    /**
     * A list, or all districts of a contest, and who takes its seats.
     *
     * @param code of the list; empty of districts
     * @param name of the list; the title of the contest of districts
     * @param seats how many, and their numbers
     * @param why the sentences that led to these persons, in the order in which they were applied
     * @param taken the seats that are taken
     */
    public record Holder(String code, String name, String seats, List<Because> why, List<Seat> taken) {}

    /** A sentence and where it stands. */
    public record Because(String sentence, Citation basis) {}

    /** A sentence, and what stands beneath it. */
    public record Note(String sentence, List<String> beneath) {}

    /**
     * A seat that is taken.
     *
     * @param number in the house
     * @param person who takes it
     * @param place on the list; the district of who won one
     * @param party the code of the party of who won a district; empty of a list
     * @param entry where the person stands in the files
     */
    public record Seat(String number, String person, String place, String party, Citation entry) {}

    /** What is told to everybody: whom a quota counts is said in numbers, not by name. */
    public static MandatesTold of(Language language, Membership membership) {
        return of(PersonsWords.of(language, membership), false);
    }

    /**
     * What is told of a membership.
     *
     * @param byName whether those who may be exchanged for a quota are named
     */
    static MandatesTold of(PersonsWords say, boolean byName) {
        var teller = new MandatesTeller(say, new SeatsTold(say), byName);
        return new MandatesTold(
                say.cautions(),
                say.membership().houses().stream().map(teller::house).toList());
    }
}
