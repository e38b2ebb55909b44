package org.dauys.server.web.open;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dauys.protocol.Item;
import org.dauys.tabulation.Progress;
import org.dauys.tabulation.Tabulation;

/**
 * How far an area is: stations by what became of their protocols, and turnout.
 *
 * @param in how many protocols count, of how many
 * @param part how many in a thousand
 * @param parts the stations by state, without those of which there is none
 * @param turnout the turnout of the stations that count
 * @param ofVoters the figures from which it follows
 */
public record Intake(String in, int part, List<Part> parts, String turnout, String ofVoters) {
    /** The length of a bar. */
    public static final int BAR = 1000;

    /**
     * The stations of one state.
     *
     * @param kind the state, as a word for the stylesheet
     * @param name the state in words
     * @param count how many
     * @param from where its piece of the bar begins
     * @param length how long it is
     */
    public record Part(String kind, String name, String count, int from, int length) {}

    /** The intake with its own list. */
    public Intake {
        parts = List.copyOf(parts);
    }

    /** That of a contest below a commission. */
    public static Intake of(Say say, String contest, int commission) {
        Tabulation tabulation = say.published().tabulation();
        Progress progress = tabulation.progressOfCommission(contest, commission);
        long issued = tabulation.ofCommission(contest, commission, Item.BALLOTS_ISSUED.code());
        long onList = tabulation.ofCommission(contest, commission, Item.VOTERS_ON_LIST.code());
        long counts = progress.counted() + progress.disputed();
        return new Intake(
                say.of(
                        "open-stations",
                        Map.of("counted", say.number(counts), "expected", say.number(progress.expected()))),
                thousandths(counts, progress.expected()),
                parts(say, progress),
                say.share(issued, onList),
                say.of("open-turnout-of", Map.of("issued", say.number(issued), "voters", say.number(onList))));
    }

    static int thousandths(long part, long whole) {
        return whole == 0 ? 0 : (int) (part * BAR / whole);
    }

    private static List<Part> parts(Say say, Progress progress) {
        List<Part> parts = new ArrayList<>();
        int from = 0;
        from = add(say, "counted", progress.counted(), progress, from, parts);
        from = add(say, "disputed", progress.disputed(), progress, from, parts);
        from = add(say, "quarantined", progress.quarantined(), progress, from, parts);
        from = add(say, "invalidated", progress.invalidated(), progress, from, parts);
        add(say, "missing", progress.missing(), progress, from, parts);
        return parts;
    }

    private static int add(Say say, String kind, long count, Progress progress, int from, List<Part> into) {
        if (count == 0) {
            return from;
        }
        int length = Math.max(2, thousandths(count, progress.expected()));
        into.add(new Part(kind, say.of("night-state-" + kind), say.number(count), from, Math.min(length, BAR - from)));
        return Math.min(BAR - 2, from + length);
    }
}
