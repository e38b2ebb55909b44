package org.dauys.election;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * An election: what is elected, where, and who stands.
 *
 * @param id the name of its folder
 * @param title its name
 * @param date election day
 * @param statute the id of the statute that governs it, e.g. {@code kz/elections/2022-11-18}
 * @param bodies the bodies it fills
 * @param contests the contests, in the order of the ballot papers
 * @param parties the parties by code, in the order of the document
 * @param gaps what the figures lack
 * @param note what else a reader should know
 * @param compared the laws under which the same votes are also counted, each the id of a statute, or the id and one of
 *     its sections with a colon between
 */
public record Election(
        String id,
        Text title,
        LocalDate date,
        String statute,
        List<Body> bodies,
        List<Contest> contests,
        SequencedMap<String, Party> parties,
        List<Gap> gaps,
        Optional<Text> note,
        List<String> compared) {
    /** The election with its own collections. */
    public Election {
        bodies = List.copyOf(bodies);
        contests = List.copyOf(contests);
        parties = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(parties));
        gaps = List.copyOf(gaps);
        compared = List.copyOf(compared);
    }

    /** An election that is not compared. */
    public Election(
            String id,
            Text title,
            LocalDate date,
            String statute,
            List<Body> bodies,
            List<Contest> contests,
            SequencedMap<String, Party> parties,
            List<Gap> gaps,
            Optional<Text> note) {
        this(id, title, date, statute, bodies, contests, parties, gaps, note, List.of());
    }

    /**
     * The party of a code, or {@link Party#UNKNOWN}.
     *
     * @throws IllegalArgumentException if no party has the code
     */
    public Party party(String code) {
        Party party = code.equals(Party.UNKNOWN_CODE) ? Party.UNKNOWN : parties.get(code);
        if (party == null) {
            throw new IllegalArgumentException("%s is not among the parties %s.".formatted(code, parties.keySet()));
        }
        return party;
    }

    /** The contests that fill a body. */
    public List<Contest> contestsOf(Body body) {
        return contests.stream()
                .filter(contest -> contest.body().equals(body.id()))
                .toList();
    }
}
