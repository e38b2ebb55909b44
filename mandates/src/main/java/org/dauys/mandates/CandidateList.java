package org.dauys.mandates;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.dauys.figures.Citation;

/**
 * The persons whom a party puts up in a contest or one of its constituencies.
 *
 * @param where the id of the contest, or the code of one of its constituencies
 * @param party the code of the party
 * @param places the persons in the order of the document, which binds only where the law says so
 */
public record CandidateList(String where, String party, List<Place> places) {
    /** The list with its own places. */
    public CandidateList {
        places = List.copyOf(places);
    }

    /**
     * A place on the list.
     *
     * @param number its number on the list, from 1
     * @param person the id of the person
     * @param votes the votes for the person, where voters choose among persons and they are known
     * @param member whether the person is a member of the party, where that is known
     * @param entry the file and line where it stands
     */
    public record Place(int number, String person, OptionalLong votes, Answer member, Citation entry) {}

    /** The persons in the order of their numbers. */
    public List<String> persons() {
        return places.stream()
                .sorted(Comparator.comparingInt(Place::number))
                .map(Place::person)
                .toList();
    }

    /** The votes for each person; 0 where they are not known. */
    public Map<String, Long> votes() {
        Map<String, Long> votes = new LinkedHashMap<>();
        places.forEach(place -> votes.put(place.person(), place.votes().orElse(0)));
        return votes;
    }
}
