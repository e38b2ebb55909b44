package org.dauys.statute;

import java.util.List;
import java.util.Optional;
import org.dauys.apportionment.Admission;
import org.dauys.apportionment.Method;
import org.dauys.election.Body;
import org.dauys.election.Constituency;
import org.dauys.election.Contest;
import org.dauys.election.ElectionRecord;
import org.dauys.figures.Explanation;
import org.dauys.figures.Figure;
import org.dauys.figures.Tally;

/**
 * The seats of an election as far as they are settled.
 *
 * @param statute the statute that was applied
 * @param record the election
 * @param contests the contests in the order of the election
 * @param bodies the bodies in the order of the election
 * @param explanation every figure with its reason; empty if the reasoning was silent
 */
public record Result(
        Statute statute,
        ElectionRecord record,
        List<OfContest> contests,
        List<OfBody> bodies,
        Explanation explanation) {
    /** The result with its own lists. */
    public Result {
        contests = List.copyOf(contests);
        bodies = List.copyOf(bodies);
    }

    /**
     * The seats of a contest.
     *
     * @param contest the contest
     * @param section the rules applied to it
     * @param areas its constituencies, if it is counted from votes
     * @param whole all its constituencies together, if the law looks at them so
     * @param seats the seats of each party; empty while a question is open
     */
    public record OfContest(
            Contest contest,
            Section section,
            List<OfArea> areas,
            Optional<OfArea> whole,
            Optional<Figure<Tally>> seats) {
        /** The result with its own list. */
        public OfContest {
            areas = List.copyOf(areas);
        }
    }

    /**
     * The seats of a constituency.
     *
     * @param constituency the constituency
     * @param votes the votes of each list or candidate
     * @param base of what shares are taken, if the law has a base
     * @param admissions the thresholds that are shares of a base; one is enough
     * @param mandates how many seats there are
     * @param distribution how they were distributed; empty if not by a method of apportionment
     * @param seats the seats of those who took part; empty while a question is open
     */
    public record OfArea(
            Constituency constituency,
            Figure<Tally> votes,
            Optional<Figure<Long>> base,
            List<Admission> admissions,
            Figure<Long> mandates,
            Optional<Distribution> distribution,
            Optional<Figure<Tally>> seats) {
        /** The result with its own list. */
        public OfArea {
            admissions = List.copyOf(admissions);
        }

        /** The first threshold that is a share of a base, if there is one. */
        public Optional<Admission> admission() {
            return admissions.stream().findFirst();
        }
    }

    /**
     * A distribution by a method of apportionment.
     *
     * @param method the method
     * @param votes the votes of those who take part
     */
    public record Distribution(Method method, Figure<Tally> votes) {}

    /**
     * The seats of a body.
     *
     * @param body the body
     * @param seats the seats of each party over all its contests; empty while a question is open, and if no contest
     *     fills the body
     */
    public record OfBody(Body body, Optional<Figure<Tally>> seats) {}
}
