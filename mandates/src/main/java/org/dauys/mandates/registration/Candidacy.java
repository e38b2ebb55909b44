package org.dauys.mandates.registration;

import java.util.List;
import org.dauys.election.Contest;
import org.dauys.figures.Citation;
import org.dauys.mandates.Answer;
import org.dauys.mandates.CandidateList;

/**
 * A list, or a person who stands in a constituency.
 *
 * @param contest the contest
 * @param where its id, or the code of one of its constituencies
 * @param holder the code of the list, or of the candidate; of several declared winners of one party the id of the person
 * @param party the code of the party by which decisions on it are filed
 * @param kind which of both
 * @param seats for how many seats it stands
 * @param places the persons in the order of the document; of a candidate one
 * @param entry the file and line where it begins
 */
public record Candidacy(
        Contest contest,
        String where,
        String holder,
        String party,
        Kind kind,
        long seats,
        List<CandidateList.Place> places,
        Citation entry) {
    /** What stands. */
    public enum Kind {
        LIST,
        PERSON
    }

    /** The candidacy with its own places. */
    public Candidacy {
        places = List.copyOf(places);
    }

    /** Whether a person is on it. */
    public boolean has(String person) {
        return places.stream().anyMatch(place -> place.person().equals(person));
    }

    /** Whether the person of a place is a member of the party; of who stands in person nobody asks. */
    Answer isMember(CandidateList.Place place) {
        return kind == Kind.PERSON ? Answer.YES : place.member();
    }
}
