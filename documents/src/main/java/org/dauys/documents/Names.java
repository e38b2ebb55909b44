package org.dauys.documents;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dauys.election.Candidate;
import org.dauys.election.ElectionRecord;
import org.dauys.election.Party;
import org.dauys.election.Reserved;

/** The names of those who stand, in one language. */
public final class Names {
    private final Words words;
    private final ElectionRecord record;

    /** The names of an election in the language of the words. */
    public Names(Words words, ElectionRecord record) {
        this.words = words;
        this.record = record;
    }

    /**
     * The short name of a party, for tables and sentences.
     *
     * @throws IllegalArgumentException if no party has the code
     */
    public String party(String code) {
        return record.election().party(code).brief().in(words.language());
    }

    /**
     * The full name of a party.
     *
     * @throws IllegalArgumentException if no party has the code
     */
    public String partyInFull(String code) {
        return record.election().party(code).name().in(words.language());
    }

    /**
     * The name of what a voter could choose: a list, a candidate, or against all.
     *
     * @param constituency the code of the constituency
     * @param option the code of the option; one that is not known is its own name
     */
    public String option(String constituency, String option) {
        Optional<Candidate> candidate = candidate(constituency, option);
        if (candidate.isPresent()) {
            return candidate.get().name();
        }
        if (Reserved.of(option).isPresent()) {
            return words.of("reserved", Map.of("what", option));
        }
        return party(record, option)
                .map(party -> party.brief().in(words.language()))
                .orElse(option);
    }

    /** Whether those who stand in a constituency are candidates, not lists. */
    boolean ofPersons(String constituency) {
        return record.candidates().containsKey(constituency);
    }

    private Optional<Candidate> candidate(String constituency, String code) {
        return record.candidates().getOrDefault(constituency, List.of()).stream()
                .filter(one -> one.code().equals(code))
                .findFirst();
    }

    private static Optional<Party> party(ElectionRecord record, String code) {
        return code.equals(Party.UNKNOWN_CODE)
                ? Optional.of(Party.UNKNOWN)
                : Optional.ofNullable(record.election().parties().get(code));
    }
}
