package org.dauys.server.night;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.dauys.counting.Announcement;
import org.dauys.counting.Prospect;
import org.dauys.counting.acts.Declaration;
import org.dauys.counting.acts.Paper;
import org.dauys.counting.acts.Stage;
import org.dauys.documents.night.Night;
import org.dauys.election.Votes;
import org.dauys.protocol.Finding;
import org.dauys.protocol.TurnoutReport;
import org.dauys.statute.Outcome;
import org.dauys.tabulation.Progress;

/**
 * The night at one moment, for all who only read. Immutable.
 *
 * @param version its number; each has a higher one than those before, also after a restart
 * @param time when it was made
 * @param label says that the figures are made up, if they are
 * @param contests what the protocols say, by the id of the contest
 * @param outcome the seats that follow; empty as long as a constituency has no votes
 * @param prospect which seats are certain
 * @param findings what the rules find, the gravest first
 * @param turnout the reports of turnout, by commission and hour
 * @param declarations the contests that were declared
 */
public record Snapshot(
        long version,
        Instant time,
        Optional<Night.Label> label,
        SequencedMap<String, OfContest> contests,
        Optional<Outcome> outcome,
        Prospect prospect,
        List<Finding> findings,
        List<TurnoutReport> turnout,
        Map<String, Declaration> declarations) {
    /** The snapshot with its own collections. */
    public Snapshot {
        contests = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(contests));
        findings = List.copyOf(findings);
        turnout = List.copyOf(turnout);
        declarations = Map.copyOf(declarations);
    }

    /** How many entries of the journal it is made of. */
    public long entries() {
        return version;
    }

    /**
     * A contest.
     *
     * @param commissions every commission with stations that vote in it, by code, each after the one above it
     * @param votes the votes of each constituency, in their order
     * @param late the protocols that are not approved yet, those of the largest stations first
     * @param announcement whether its seats can be announced
     */
    public record OfContest(
            SequencedMap<String, OfCommission> commissions,
            List<Votes> votes,
            List<Late> late,
            Announcement announcement) {
        /** The contest with its own collections. */
        public OfContest {
            commissions = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(commissions));
            votes = List.copyOf(votes);
            late = List.copyOf(late);
        }

        /** The commission at the top: the whole contest. */
        public OfCommission whole() {
            return commissions.firstEntry().getValue();
        }
    }

    /**
     * What lies below a commission.
     *
     * @param progress how far its stations are
     * @param stages how many protocols are in which stage
     * @param totals the sums of all protocols that count, by the code of the line
     * @param findings how many findings its stations have
     */
    public record OfCommission(
            Progress progress, Map<Stage, Long> stages, SequencedMap<String, Long> totals, long findings) {
        /** What lies below with its own maps. */
        public OfCommission {
            stages = Map.copyOf(stages);
            totals = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(totals));
        }
    }

    /**
     * A protocol that is not approved yet.
     *
     * @param paper which
     * @param commission the code of the commission of its station
     * @param stage where it stands
     * @param voters how many voters were on the register
     */
    public record Late(Paper paper, String commission, Stage stage, long voters) {}
}
