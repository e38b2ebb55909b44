package org.dauys.documents;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.dauys.election.Party;

/** What an election defines, for the tables that refer to it; it grows while the definition is read. */
final class Known {
    /** The greatest number of seats that a body or a constituency can have. */
    static final long MOST_SEATS = 1_000_000;

    private final Roll bodies = new Roll();
    private final Roll contests = new Roll();
    private final Roll constituencies = new Roll();
    private final Roll parties = new Roll();
    private final Map<String, Roll> candidates = new HashMap<>();
    private final Map<String, Long> seats = new HashMap<>();

    Roll bodies() {
        return bodies;
    }

    Roll contests() {
        return contests;
    }

    Roll constituencies() {
        return constituencies;
    }

    Roll parties() {
        return parties;
    }

    /** Says that nothing of the definition could be read. */
    void leaveOpen() {
        bodies.leaveOpen();
        contests.leaveOpen();
        constituencies.leaveOpen();
        parties.leaveOpen();
    }

    /** Those who stand in a constituency in person, if persons stand there. */
    Optional<Roll> candidates(String constituency) {
        return Optional.ofNullable(candidates.get(constituency));
    }

    /** Those who stand in a constituency in person, among whom someone is to be entered. */
    Roll candidatesToEnter(String constituency) {
        return candidates.computeIfAbsent(constituency, _ -> new Roll());
    }

    /** Whether a code is neither that of a party nor the one for seats whose holder is not known. */
    boolean lacksHolder(String code) {
        return !code.equals(Party.UNKNOWN_CODE) && parties.lacks(code);
    }

    /** Says how many seats a body, a contest or a constituency has. */
    void seats(String name, long number) {
        seats.put(name, number);
    }

    /** How many seats a body, a contest or a constituency has, if that is clear. */
    Optional<Long> seats(String name) {
        return Optional.ofNullable(seats.get(name));
    }
}
