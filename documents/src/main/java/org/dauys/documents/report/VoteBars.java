package org.dauys.documents.report;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dauys.election.Reserved;
import org.dauys.figures.Fraction;
import org.dauys.figures.Rounding;
import org.dauys.statute.Provision;

/**
 * The votes of a contest as bars, with the line of the threshold.
 *
 * @param thresholds the places of the lines, in thousandths of the width
 * @param thresholdLabel what the lines say
 * @param base of what shares are taken
 */
record VoteBars(
        String anchor,
        String title,
        List<Row> rows,
        long others,
        String total,
        List<String> thresholds,
        Optional<String> thresholdLabel,
        String base) {
    private static final int MOST = 16;
    private static final Fraction TENTH = Fraction.of(1, 10);

    /**
     * The votes of a party.
     *
     * @param width of its bar, in thousandths
     * @param takesPart whether it takes part in the distribution
     */
    record Row(
            String name, String inFull, Colour colour, String votes, String share, String width, boolean takesPart) {}

    VoteBars {
        thresholds = List.copyOf(thresholds);
        rows = List.copyOf(rows);
    }

    /** One chart for each contest whose votes are known. */
    static List<VoteBars> of(Telling telling) {
        return telling.result().contests().stream()
                .filter(contest -> !contest.areas().isEmpty())
                .map(contest -> of(telling, PartyVotes.of(telling, contest)))
                .toList();
    }

    private static VoteBars of(Telling telling, PartyVotes votes) {
        List<Map.Entry<String, Long>> all = votes.votes().entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry<String, Long>::getValue).reversed())
                .toList();
        Fraction scale = scale(votes, all);
        List<Row> rows = new ArrayList<>();
        for (Map.Entry<String, Long> one : all.subList(0, Math.min(MOST, all.size()))) {
            rows.add(party(telling, votes, one.getKey(), one.getValue(), scale));
        }
        new EnumMap<>(votes.reserved()).forEach((what, number) -> rows.add(other(telling, votes, what, number, scale)));
        return new VoteBars(
                telling.anchor("votes-" + votes.contest().contest().id()),
                telling.title(votes.contest().contest()),
                rows,
                Math.max(0, all.size() - MOST),
                telling.words().number(votes.base()),
                votes.thresholds().stream()
                        .map(share -> thousandths(share, scale))
                        .toList(),
                label(telling, votes),
                base(telling, votes));
    }

    /** The greatest share, rounded up to whole tenths, so that bars of different elections can be compared. */
    private static Fraction scale(PartyVotes votes, List<Map.Entry<String, Long>> all) {
        if (votes.base() == 0 || all.isEmpty()) {
            return Fraction.of(1);
        }
        Fraction most = Fraction.of(all.getFirst().getValue(), votes.base());
        return Rounding.UP.of(most.dividedBy(TENTH)).times(TENTH);
    }

    private static Row party(Telling telling, PartyVotes votes, String code, long number, Fraction scale) {
        return new Row(
                telling.names().party(code),
                telling.names().partyInFull(code),
                telling.colour(code),
                telling.words().number(number),
                share(telling, votes, number),
                width(votes, number, scale),
                votes.takesPart(telling, code));
    }

    private static Row other(Telling telling, PartyVotes votes, Reserved what, long number, Fraction scale) {
        boolean counts = votes.inBase(what);
        return new Row(
                telling.names().option("", what.name()),
                "",
                Colour.REST,
                telling.words().number(number),
                counts ? share(telling, votes, number) : "–",
                counts ? width(votes, number, scale) : "0",
                true);
    }

    private static Optional<String> label(Telling telling, PartyVotes votes) {
        List<String> shares = votes.thresholds().stream()
                .map(share -> telling.words().percent(share))
                .toList();
        return shares.isEmpty()
                ? Optional.empty()
                : Optional.of(telling.say("threshold", Map.of("share", String.join(" · ", shares))));
    }

    private static String share(Telling telling, PartyVotes votes, long number) {
        return votes.share(number)
                .map(share -> telling.words().percent(share, 2))
                .orElse("–");
    }

    private static String width(PartyVotes votes, long number, Fraction scale) {
        return votes.share(number).map(share -> thousandths(share, scale)).orElse("0");
    }

    private static String thousandths(Fraction share, Fraction scale) {
        BigInteger tenths = share.dividedBy(scale).digits(4, Rounding.HALF_UP);
        return tenths.divide(BigInteger.TEN) + "." + tenths.mod(BigInteger.TEN);
    }

    private static String base(Telling telling, PartyVotes votes) {
        String number = telling.words().number(votes.base());
        if (!votes.byLaw()) {
            return telling.say("base.votes", Map.of("number", number));
        }
        List<String> parts = new ArrayList<>();
        for (Provision step : votes.contest().section().steps()) {
            if (step instanceof Provision.BaseOfShares rule) {
                rule.sum().forEach(part -> parts.add(telling.say("base.part", Map.of("part", part.name()))));
            }
        }
        return telling.say("base.law", Map.of("number", number, "parts", String.join(" + ", parts)));
    }
}
