package org.dauys.documents;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dauys.election.Body;
import org.dauys.election.Constituency;
import org.dauys.election.Contest;
import org.dauys.election.ElectionRecord;
import org.dauys.figures.Path;

/**
 * To what part of an election a figure belongs.
 *
 * @param contest the contest, if it is of one
 * @param constituency the constituency, if it is of one
 * @param body the body, if it is of a body as a whole
 * @param rest the words of the path after these
 */
record Spot(Optional<Contest> contest, Optional<Constituency> constituency, Optional<Body> body, List<String> rest) {
    /** Words under which numbers are those of constituencies. */
    private static final Set<String> OF_PLACES = Set.of(
            "sub-distribution", "cover", "apportioned", "people", "seats-of-constituencies", "constituency-divisors");

    static Spot of(ElectionRecord record, Path path) {
        List<String> words = Arrays.asList(path.toString().split("/", -1));
        String first = words.getFirst();
        Optional<Contest> contest = record.election().contests().stream()
                .filter(one -> one.id().equals(first))
                .findFirst();
        Optional<Constituency> constituency =
                words.size() < 2 ? Optional.empty() : contest.flatMap(of -> constituency(of, words.get(1)));
        Optional<Body> body = contest.isPresent()
                ? Optional.empty()
                : record.election().bodies().stream()
                        .filter(one -> one.id().equals(first))
                        .findFirst();
        int known = (contest.isPresent() || body.isPresent() ? 1 : 0) + (constituency.isPresent() ? 1 : 0);
        return new Spot(contest, constituency, body, words.subList(known, words.size()));
    }

    private static Optional<Constituency> constituency(Contest contest, String code) {
        return contest.constituencies().stream()
                .filter(one -> one.code().equals(code))
                .findFirst();
    }

    /** Whether the figure sets numbers of constituencies side by side, not of those who stand. */
    boolean ofPlaces() {
        return rest.stream().anyMatch(OF_PLACES::contains) || isPlacing();
    }

    /** Whether it places the seats of a list in constituencies: {@code all/placed/LIST/…}. */
    private boolean isPlacing() {
        return rest.size() > 2 && rest.getFirst().equals("all") && rest.get(1).equals("placed");
    }

    /** The code of the constituency; empty if it is of none. */
    String code() {
        return constituency.map(Constituency::code).orElse("");
    }
}
