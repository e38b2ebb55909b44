package org.dauys.tabulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dauys.election.Contest;

/**
 * In which constituencies stations vote: the distinct combinations that occur, of which a country has few, so that a
 * station needs one number for all its contests.
 */
final class Memberships {
    private final List<Contest> contests;
    private final Map<String, int[]> constituencies = new HashMap<>();
    private final Codes texts = new Codes();
    private final List<int[]> combinations = new ArrayList<>();
    private final boolean[] named;

    Memberships(List<Contest> contests) {
        this.contests = List.copyOf(contests);
        this.named = new boolean[contests.size()];
        for (int contest = 0; contest < contests.size(); contest++) {
            var of = contests.get(contest).constituencies();
            for (int i = 0; i < of.size(); i++) {
                constituencies.put(of.get(i).code(), new int[] {contest, i});
            }
        }
    }

    List<Contest> contests() {
        return contests;
    }

    /** The codes of all constituencies. */
    Iterable<String> codes() {
        return constituencies.keySet();
    }

    boolean knows(String constituency) {
        return constituencies.containsKey(constituency);
    }

    /** The contest of a constituency that is known. */
    Contest contestOf(String constituency) {
        return contests.get(constituencies.getOrDefault(constituency, new int[1])[0]);
    }

    /** The combination that is written so, codes parted by a blank, if it was entered before; otherwise NONE. */
    int position(byte[] from, int start, int end) {
        return texts.position(from, start, end);
    }

    /** Whether a combination is written so. */
    boolean is(int combination, byte[] from, int start, int end) {
        return texts.is(combination, from, start, end);
    }

    /** Whether all codes are known and no two of one contest. */
    boolean fit(List<String> codes) {
        return codes.stream().allMatch(this::knows)
                && codes.stream().map(this::contestOf).distinct().count() == codes.size();
    }

    /** The combination of these codes, all of them known. */
    int enter(List<String> codes) {
        int position = texts.enter(String.join(" ", codes));
        if (position == combinations.size()) {
            int[] combination = new int[contests.size()];
            Arrays.fill(combination, Codes.NONE);
            for (String code : codes) {
                int[] place = constituencies.getOrDefault(code, new int[] {0, Codes.NONE});
                combination[place[0]] = place[1];
                named[place[0]] = true;
            }
            combinations.add(combination);
        }
        return position;
    }

    /** Enters the combinations of another one, for the same contests; gives the position of each here. */
    int[] enter(Memberships other) {
        int[] positions = new int[other.combinations.size()];
        for (int i = 0; i < positions.length; i++) {
            positions[i] = enter(codesOf(other.texts.text(i)));
        }
        return positions;
    }

    /** The codes of constituencies that are written so. */
    static List<String> codesOf(String written) {
        return written.isEmpty() ? List.of() : List.of(written.split(" ", -1));
    }

    /** Lets every station vote in the only constituency of a contest, if no station names it. */
    void complete() {
        for (int contest = 0; contest < named.length; contest++) {
            if (!named[contest] && contests.get(contest).constituencies().size() == 1) {
                for (int[] combination : combinations) {
                    combination[contest] = 0;
                }
            }
        }
        texts.trim();
    }

    /** The constituency of a contest in a combination, or NONE. */
    int constituency(int combination, int contest) {
        return combinations.get(combination)[contest];
    }

    /** All constituencies of a combination, by contest. */
    List<String> codes(int combination) {
        List<String> codes = new ArrayList<>();
        for (int contest = 0; contest < named.length; contest++) {
            int constituency = constituency(combination, contest);
            if (constituency != Codes.NONE) {
                codes.add(
                        contests.get(contest).constituencies().get(constituency).code());
            }
        }
        return codes;
    }
}
