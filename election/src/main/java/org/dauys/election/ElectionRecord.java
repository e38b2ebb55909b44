package org.dauys.election;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.dauys.figures.Decisions;

/**
 * Everything known of an election: its definition, its figures, the decisions taken, and the official seats.
 *
 * @param election the definition
 * @param votes the votes by constituency
 * @param candidates those who stand in person, by constituency
 * @param declared seats as declared
 * @param winners persons declared elected in districts, as far as known
 * @param official official seats to compare with, as far as known
 * @param decisions decisions taken outside the count
 * @param particulars what else the law asks for
 * @param sources where the figures come from, what is missing and what is in conflict, as Markdown
 */
public record ElectionRecord(
        Election election,
        SequencedMap<String, Votes> votes,
        Map<String, List<Candidate>> candidates,
        List<Declared> declared,
        List<Winner> winners,
        List<OfficialSeats> official,
        Decisions decisions,
        Particulars particulars,
        String sources) {
    /** The record with its own collections. */
    public ElectionRecord {
        votes = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(votes));
        candidates = Map.copyOf(candidates);
        declared = List.copyOf(declared);
        winners = List.copyOf(winners);
        official = List.copyOf(official);
    }

    /** A record of an election whose law asks for votes alone and whose sources are not told. */
    public ElectionRecord(
            Election election,
            SequencedMap<String, Votes> votes,
            Map<String, List<Candidate>> candidates,
            List<Declared> declared,
            List<Winner> winners,
            List<OfficialSeats> official,
            Decisions decisions) {
        this(election, votes, candidates, declared, winners, official, decisions, Particulars.NONE, "");
    }

    /** The same record with other votes. */
    public ElectionRecord with(SequencedMap<String, Votes> other) {
        return new ElectionRecord(
                election, other, candidates, declared, winners, official, decisions, particulars, sources);
    }

    /** The same record with other decisions. */
    public ElectionRecord with(Decisions other) {
        return new ElectionRecord(
                election, votes, candidates, declared, winners, official, other, particulars, sources);
    }
}
