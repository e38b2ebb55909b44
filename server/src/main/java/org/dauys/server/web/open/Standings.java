package org.dauys.server.web.open;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.dauys.apportionment.Admission;
import org.dauys.counting.Prospect;
import org.dauys.counting.SeatRange;
import org.dauys.documents.report.Colour;
import org.dauys.documents.report.Hemicycle;
import org.dauys.election.Constituency;
import org.dauys.election.Contest;
import org.dauys.election.Votes;
import org.dauys.figures.Figure;
import org.dauys.figures.Fraction;
import org.dauys.figures.Tally;
import org.dauys.statute.Result;
import org.dauys.tabulation.Derivation;

/**
 * The votes and seats of one constituency so far.
 *
 * @param title its name
 * @param seats how many seats it has
 * @param picture the seats: certain ones full, those that can still change hands as rings, the others empty
 * @param description the picture in words
 * @param rows who stands, those with most votes first
 * @param others votes for nobody who stands
 * @param base of what shares are taken
 * @param threshold the share from which a list takes part, and where it lies in a bar; empty if there is none
 */
public record Standings(
        String title,
        String seats,
        Hemicycle picture,
        String description,
        List<Row> rows,
        List<Other> others,
        Other base,
        Optional<Threshold> threshold) {
    /** The length of a bar. */
    public static final int BAR = 1000;

    /**
     * Who stands.
     *
     * @param bar the length of the bar of votes
     * @param out whether the list does not pass the threshold with the votes so far
     * @param seats seats so far, or a question mark
     * @param least seats that are certain
     * @param most seats that it cannot exceed
     * @param whySeats the address that says why; empty if no seats follow
     * @param whyVotes the address that adds the votes up
     */
    public record Row(
            Colour colour,
            String name,
            String votes,
            String share,
            int bar,
            boolean out,
            String seats,
            String least,
            String most,
            Optional<String> whySeats,
            String whyVotes) {}

    /** Votes that are no list's. */
    public record Other(String name, String votes, Optional<String> why) {}

    /** A threshold. */
    public record Threshold(String name, int at) {}

    /** The standings with their own lists. */
    public Standings {
        rows = List.copyOf(rows);
        others = List.copyOf(others);
    }

    /** The standings of a constituency. */
    public static Standings of(Say say, Contest contest, Constituency constituency) {
        return new Draft(say, contest, constituency).standings();
    }

    /** What is known of a constituency. */
    private static final class Draft {
        private final Say say;
        private final Contest contest;
        private final Constituency constituency;
        private final Votes votes;
        private final Optional<Result.OfArea> area;
        private final Map<String, SeatRange> ranges;
        private final long base;
        private final long most;

        Draft(Say say, Contest contest, Constituency constituency) {
            this.say = say;
            this.contest = contest;
            this.constituency = constituency;
            this.votes = say.published().votes(contest.id(), constituency.code());
            this.area = say.published().area(contest.id(), constituency.code());
            this.ranges = say.published()
                    .prospect(contest.id())
                    .map(all -> new Prospect.OfContest(
                            contest,
                            all.areas().stream()
                                    .filter(one -> one.constituency().equals(constituency))
                                    .toList()))
                    .map(Prospect::together)
                    .orElseGet(Map::of);
            this.base = area.flatMap(Result.OfArea::base)
                    .map(Figure::value)
                    .orElseGet(() -> votes.options().values().stream()
                            .mapToLong(count -> count.votes())
                            .sum());
            this.most = votes.options().values().stream()
                    .mapToLong(count -> count.votes())
                    .max()
                    .orElse(0);
        }

        Standings standings() {
            List<String> ordered = votes.options().entrySet().stream()
                    .sorted(Comparator.comparingLong(entry -> -entry.getValue().votes()))
                    .map(Map.Entry::getKey)
                    .toList();
            return new Standings(
                    say.of(constituency.title()),
                    say.number(constituency.seats()),
                    Hemicycle.of(groups(ordered)),
                    description(ordered),
                    ordered.stream().map(this::row).toList(),
                    others(),
                    new Other(
                            say.of("night-sum"),
                            say.number(base),
                            area.flatMap(Result.OfArea::base)
                                    .map(figure -> say.why(figure.path().toString()))),
                    threshold());
        }

        private Row row(String option) {
            long own = Optional.ofNullable(votes.options().get(option))
                    .orElseThrow()
                    .votes();
            return new Row(
                    say.colour(constituency.code(), option),
                    name(option),
                    say.number(own),
                    say.share(own, base),
                    bar(own),
                    isOut(option),
                    seats().map(all -> say.number(seatsOf(all, option))).orElse("?"),
                    range(option, SeatRange::least),
                    range(option, SeatRange::most),
                    area.flatMap(Result.OfArea::seats)
                            .filter(figure -> figure.value().claimants().contains(option))
                            .map(figure -> say.why(figure.path().written(option).toString())),
                    say.why(Derivation.path(contest.id(), constituency.code(), option)
                            .toString()));
        }

        private int bar(long own) {
            return most == 0 ? 0 : (int) (own * BAR / most);
        }

        private Optional<Tally> seats() {
            return area.flatMap(Result.OfArea::seats).map(Figure::value);
        }

        private static long seatsOf(Tally seats, String option) {
            return seats.claimants().contains(option) ? seats.of(option) : 0;
        }

        private String range(String option, ToLongFunction<SeatRange> which) {
            return Optional.ofNullable(ranges.get(option))
                    .map(range -> say.number(which.applyAsLong(range)))
                    .orElse("?");
        }

        private boolean isOut(String option) {
            return area.map(Result.OfArea::admissions).filter(all -> !all.isEmpty()).stream()
                    .anyMatch(all -> all.stream()
                            .noneMatch(
                                    admission -> admission.result().claimants().contains(option)));
        }

        private Optional<Threshold> threshold() {
            return area.flatMap(Result.OfArea::admission)
                    .filter(admission -> most > 0)
                    .map(admission -> new Threshold(
                            say.of("open-threshold", Map.of("share", say.words().percent(share(admission)))),
                            place(admission)));
        }

        private static Fraction share(Admission admission) {
            return admission.share().value();
        }

        private int place(Admission admission) {
            Fraction votesNeeded = share(admission).times(Fraction.of(base));
            return Math.min(
                    BAR, votesNeeded.times(Fraction.of(BAR, most)).floor().intValueExact());
        }

        private List<Other> others() {
            List<Other> others = new ArrayList<>();
            votes.reserved()
                    .forEach((what, count) -> others.add(new Other(
                            say.words().capital(name(what.name())),
                            say.number(count.votes()),
                            Optional.of(say.why("total/" + count.entry().place())))));
            return others;
        }

        private String name(String option) {
            return say.names().option(constituency.code(), option);
        }

        private List<Hemicycle.Group> groups(List<String> ordered) {
            List<Hemicycle.Group> groups = new ArrayList<>();
            long given = 0;
            for (String option : ordered) {
                Colour colour = say.colour(constituency.code(), option);
                long certain = Optional.ofNullable(ranges.get(option))
                        .map(SeatRange::least)
                        .orElse(0L);
                long open = Math.max(0, seats().map(all -> seatsOf(all, option)).orElse(0L) - certain);
                groups.add(new Hemicycle.Group(
                        colour, label("open-dots-certain", option, certain), Hemicycle.Look.FULL, certain));
                groups.add(
                        new Hemicycle.Group(colour, label("open-dots-open", option, open), Hemicycle.Look.RING, open));
                given += certain + open;
            }
            long left = Math.max(0, constituency.seats() - given);
            groups.add(new Hemicycle.Group(
                    Colour.NOBODY, say.of("open-dots-nobody", Map.of("seats", left)), Hemicycle.Look.EMPTY, left));
            return groups;
        }

        private String label(String key, String option, long seats) {
            return say.of(key, Map.of("list", name(option), "seats", seats));
        }

        private String description(List<String> ordered) {
            List<String> all = new ArrayList<>();
            for (String option : ordered) {
                long so = seats().map(seats -> seatsOf(seats, option)).orElse(0L);
                long certain = Optional.ofNullable(ranges.get(option))
                        .map(SeatRange::least)
                        .orElse(0L);
                if (so > 0 || certain > 0) {
                    all.add(say.of("open-picture-list", Map.of("list", name(option), "seats", so, "certain", certain)));
                }
            }
            return all.isEmpty()
                    ? say.of("open-picture-empty", Map.of("seats", constituency.seats()))
                    : say.of("open-picture", Map.of("seats", constituency.seats(), "lists", String.join("; ", all)));
        }
    }
}
