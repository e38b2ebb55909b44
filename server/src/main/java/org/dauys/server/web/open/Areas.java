package org.dauys.server.web.open;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.dauys.documents.report.Colour;
import org.dauys.election.Commission;
import org.dauys.election.Contest;
import org.dauys.protocol.Item;
import org.dauys.tabulation.Hierarchy;
import org.dauys.tabulation.Progress;
import org.dauys.tabulation.Register;
import org.dauys.tabulation.Tabulation;

/**
 * The areas directly below one, each with how far it is.
 *
 * @param contest the contest
 * @param rows the areas in the order of the election
 */
public record Areas(String contest, List<Row> rows) {
    /**
     * An area.
     *
     * @param code the code of its commission
     * @param name its short name
     * @param title the name of its commission
     * @param at its page
     * @param counted how many stations count
     * @param expected how many there are
     * @param part how many of a thousand count
     * @param turnout the turnout of those that count
     * @param first who has most votes; empty if there are none, or the options differ from place to place
     * @param findings how many findings there are in it
     * @param missing how many stations have handed in nothing
     * @param setAside how many protocols are set aside
     */
    public record Row(
            String code,
            String name,
            String title,
            String at,
            long counted,
            long expected,
            int part,
            String turnout,
            Optional<First> first,
            long findings,
            long missing,
            long setAside) {}

    /** Who has most votes. */
    public record First(Colour colour, String name, String share) {}

    /** The areas with their own list. */
    public Areas {
        rows = List.copyOf(rows);
    }

    /**
     * Those below a commission in which a contest is held.
     *
     * @param at gives the page of the area of a code
     */
    public static Areas below(Say say, Contest contest, int commission, UnaryOperator<String> at) {
        Tabulation tabulation = say.published().tabulation();
        Hierarchy hierarchy = tabulation.register().hierarchy();
        Map<Integer, Long> findings = findings(say, contest.id());
        List<Row> rows = new ArrayList<>();
        hierarchy
                .lower(commission)
                .filter(below ->
                        tabulation.progressOfCommission(contest.id(), below).expected() > 0)
                .forEach(below -> rows.add(row(say, contest, below, findings.getOrDefault(below, 0L), at)));
        return new Areas(contest.id(), rows);
    }

    /** How many findings there are at and below each commission. */
    private static Map<Integer, Long> findings(Say say, String contest) {
        Register register = say.published().tabulation().register();
        Hierarchy hierarchy = register.hierarchy();
        Map<Integer, Long> counts = new HashMap<>();
        say.published().findings().stream()
                .filter(finding -> finding.contest().equals(contest))
                .forEach(finding -> {
                    int station = register.position(finding.subject());
                    int at = station == Register.NONE
                            ? hierarchy.position(finding.subject())
                            : register.commission(station);
                    while (at != Hierarchy.NONE) {
                        counts.merge(at, 1L, Long::sum);
                        at = hierarchy.upper(at);
                    }
                });
        return counts;
    }

    private static Row row(Say say, Contest contest, int below, long findings, UnaryOperator<String> at) {
        Tabulation tabulation = say.published().tabulation();
        Commission commission = tabulation.register().hierarchy().commission(below);
        Progress progress = tabulation.progressOfCommission(contest.id(), below);
        long counts = progress.counted() + progress.disputed();
        return new Row(
                commission.code(),
                say.area(commission),
                say.of(commission.title()),
                at.apply(commission.code()),
                counts,
                progress.expected(),
                Intake.thousandths(counts, progress.expected()),
                say.share(
                        tabulation.ofCommission(contest.id(), below, Item.BALLOTS_ISSUED.code()),
                        tabulation.ofCommission(contest.id(), below, Item.VOTERS_ON_LIST.code())),
                first(say, contest, below),
                findings,
                progress.missing(),
                progress.quarantined());
    }

    private static Optional<First> first(Say say, Contest contest, int below) {
        if (contest.constituencies().size() > 1) {
            return Optional.empty();
        }
        Tabulation tabulation = say.published().tabulation();
        String constituency = contest.constituencies().getFirst().code();
        long all = 0;
        long most = 0;
        String first = "";
        for (String option :
                tabulation.sheet(contest.id()).ballot().layouts().getFirst().options()) {
            long votes = tabulation.ofCommission(contest.id(), below, option);
            all += votes;
            if (votes > most) {
                most = votes;
                first = option;
            }
        }
        return all == 0
                ? Optional.empty()
                : Optional.of(new First(
                        say.colour(constituency, first),
                        say.names().option(constituency, first),
                        say.share(most, all)));
    }
}
