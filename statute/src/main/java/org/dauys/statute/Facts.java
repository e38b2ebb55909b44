package org.dauys.statute;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.dauys.election.Constituency;
import org.dauys.election.Contest;
import org.dauys.election.ElectionRecord;
import org.dauys.election.RegisteredList;
import org.dauys.election.WonSeats;
import org.dauys.figures.Citation;
import org.dauys.figures.Claimants;
import org.dauys.figures.Figure;
import org.dauys.figures.Given;
import org.dauys.figures.Reasoning;
import org.dauys.figures.Tally;

/**
 * What the law asks for besides votes, as figures of one constituency or of the whole contest; each is concluded when it
 * is first asked for.
 */
final class Facts {
    private final ElectionRecord record;
    private final Contest contest;
    private final Optional<Constituency> area;
    private final Optional<Result.OfContest> elsewhere;
    private final Citation law;
    private final Reasoning reasoning;
    private final Map<String, Figure<Tally>> known = new HashMap<>();

    /**
     * The facts of a constituency, or of the whole contest.
     *
     * @param area the constituency; empty for the whole contest
     * @param elsewhere the contest that gives the seats won elsewhere; empty if the folder says so
     * @param law the sentence on the number of seats
     */
    Facts(
            ElectionRecord record,
            Contest contest,
            Optional<Constituency> area,
            Optional<Result.OfContest> elsewhere,
            Citation law,
            Reasoning reasoning) {
        this.record = record;
        this.contest = contest;
        this.area = area;
        this.elsewhere = elsewhere;
        this.law = law;
        this.reasoning = reasoning;
    }

    /** What is known of a list, if anything is. */
    Optional<RegisteredList> list(String party) {
        return record.particulars().lists().stream()
                .filter(list -> list.party().equals(party) && isHere(list.where()))
                .findFirst();
    }

    /** How many parties stand behind each list. */
    Figure<Tally> partiesBehind(Claimants lists) {
        return known(
                "parties-behind",
                lists,
                name -> list(name).map(RegisteredList::parties).orElse(1));
    }

    /** One for each list that belongs to a connection, zero for the others. */
    Figure<Tally> connected(Claimants lists) {
        return known(
                "connected",
                lists,
                name -> list(name).flatMap(RegisteredList::connection).isPresent() ? 1 : 0);
    }

    /** One for each list of a kind, zero for the others. */
    Figure<Tally> ofKind(RegisteredList.Kind kind, Claimants lists) {
        String word = "kind-" + kind.name().toLowerCase(Locale.ROOT);
        return known(
                word,
                lists,
                name -> list(name).filter(list -> list.kind() == kind).isPresent() ? 1 : 0);
    }

    /** How many candidates each list has, of those of which it is known; empty if it is known of none. */
    Optional<Figure<Tally>> candidates() {
        List<RegisteredList> limited = record.particulars().lists().stream()
                .filter(list -> isHere(list.where()) && list.candidates().isPresent())
                .toList();
        if (limited.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(known.computeIfAbsent("candidates", word -> {
            var lists = Claimants.of(limited.stream().map(RegisteredList::party).toList());
            long[] numbers = limited.stream()
                    .mapToLong(list -> list.candidates().orElseThrow())
                    .toArray();
            return reasoning.conclude(word, new Given<>(Citation.of("lists.csv", word), Tally.of(lists, numbers)));
        }));
    }

    private Figure<Tally> known(String word, Claimants lists, ToLongFunction<String> number) {
        return known.computeIfAbsent(
                word,
                name -> reasoning.conclude(
                        name,
                        new Given<>(
                                Citation.of("lists.csv", name),
                                Tally.of(
                                        lists,
                                        lists.names().stream().mapToLong(number).toArray()))));
    }

    /** The seats that the lists have from elsewhere: those of all lists, or, after these, of those that take part. */
    Figure<Tally> won(Claimants lists) {
        Figure<Tally> ofAll = known.get("won");
        String word = ofAll == null || ofAll.value().claimants().equals(lists) ? "won" : "won-by-those-who-take-part";
        Figure<Tally> found = known.get(word);
        if (found == null) {
            found = reasoning.conclude(word, new SumStep.SeatsElsewhere(law, lists, wonByAll()));
            known.put(word, found);
        }
        return found;
    }

    /** The seats from elsewhere of everyone, also of those without a list. */
    Figure<Tally> wonByAll() {
        Figure<Tally> found = known.get("won-by-all");
        if (found == null) {
            found = elsewhere.isPresent() ? fromContest(elsewhere.get()) : fromFolder();
            known.put("won-by-all", found);
        }
        return found;
    }

    /** The constituencies of the other contest that lie here; all of them if none says where it lies. */
    List<Result.OfArea> areasElsewhere() {
        List<Result.OfArea> all = elsewhere.map(Result.OfContest::areas).orElse(List.of());
        boolean placed = area.isPresent()
                && all.stream().anyMatch(part -> part.constituency().within().isPresent());
        return placed ? all.stream().filter(this::liesHere).toList() : all;
    }

    private boolean liesHere(Result.OfArea part) {
        return part.constituency().within().equals(area.map(Constituency::code));
    }

    /** The party of each candidate of a constituency, by code. */
    Map<String, String> partyOf(String constituency) {
        return ContestCount.partyOf(record, constituency);
    }

    /** How many people live in each constituency of the contest; empty if that is not known of all. */
    Optional<Figure<Tally>> people() {
        List<String> codes =
                contest.constituencies().stream().map(Constituency::code).toList();
        Map<String, Long> known = new HashMap<>();
        record.particulars().populations().forEach(row -> known.put(row.constituency(), row.people()));
        if (!known.keySet().containsAll(codes)) {
            return Optional.empty();
        }
        long[] people = codes.stream()
                .mapToLong(code -> Optional.ofNullable(known.get(code)).orElseThrow())
                .toArray();
        return Optional.of(reasoning.conclude(
                "people", new Given<>(Citation.of("population.csv", "people"), Tally.of(Claimants.of(codes), people))));
    }

    private Figure<Tally> fromContest(Result.OfContest other) {
        if (area.isEmpty()) {
            return other.seats()
                    .orElseThrow(() -> new IllegalStateException("The seats of %s must be settled first."
                            .formatted(other.contest().id())));
        }
        List<SumStep.PartySeats.Part> parts = new ArrayList<>();
        for (Result.OfArea part : other.areas()) {
            if (part.constituency().within().equals(Optional.of(area.get().code()))) {
                Map<String, String> partyOf =
                        ContestCount.partyOf(record, part.constituency().code());
                part.seats().ifPresent(seats -> parts.add(new SumStep.PartySeats.Part(seats, partyOf)));
            }
        }
        return reasoning.conclude("won-by-all", ContestCount.partySeats(law, record, parts));
    }

    private Figure<Tally> fromFolder() {
        List<SumStep.PartySeats.Part> parts = new ArrayList<>();
        for (WonSeats won : record.particulars().won()) {
            if (isHere(won.where()) || isWithin(won.where())) {
                var seats = new Given<>(won.entry(), Tally.of(Claimants.of(List.of(won.party())), won.seats()));
                Reasoning here = reasoning.within("won-as-published").within(won.where());
                parts.add(
                        new SumStep.PartySeats.Part(here.conclude(here.scope().written(won.party()), seats), Map.of()));
            }
        }
        return reasoning.conclude("won-by-all", ContestCount.partySeats(law, record, parts));
    }

    private boolean isHere(String where) {
        return where.equals(contest.id())
                || area.map(constituency -> where.equals(constituency.code())).orElse(false);
    }

    /** Whether a place is a constituency of the contest, and the facts are those of the whole contest. */
    private boolean isWithin(String where) {
        return area.isEmpty()
                && contest.constituencies().stream()
                        .anyMatch(constituency -> constituency.code().equals(where));
    }
}
