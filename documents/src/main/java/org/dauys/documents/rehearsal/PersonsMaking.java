package org.dauys.documents.rehearsal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.dauys.documents.rehearsal.MadePerson.Kind;

/** Makes the persons of lists so that the totals are met and every list has enough of those whom quotas count. */
final class PersonsMaking {
    private static final int YEARS_OF_MOST = 40;
    private static final int DAYS_OF_YEAR = 365;
    private static final int ONE_WOMAN_IN = 40;

    private final LocalDate electionDay;
    private final int leastAge;
    private final int youngBelow;
    private final Draws draws;
    private final MadeNames names;

    /**
     * A list to be made.
     *
     * @param where where it stands
     * @param party the code of the party
     * @param nominated how many persons
     * @param registered how many of them are registered
     * @param counted how many of those belong to a category of the quota
     */
    record Frame(String where, String party, int nominated, int registered, int counted) {}

    /**
     * Makes persons.
     *
     * @param leastAge the least age of a candidate
     * @param youngBelow the age that the young have not reached
     */
    PersonsMaking(LocalDate electionDay, int leastAge, int youngBelow, Draws draws, MadeNames names) {
        this.electionDay = electionDay;
        this.leastAge = leastAge;
        this.youngBelow = youngBelow;
        this.draws = draws;
        this.names = names;
    }

    /** The persons of every list, in the order of its places. */
    SequencedMap<Frame, List<MadePerson>> lists(List<Frame> frames, PersonsGoal.Totals totals) {
        List<Kind> kinds = kinds(totals);
        boolean several = frames.stream().map(Frame::party).distinct().count() < frames.size();
        SequencedMap<Frame, List<MadePerson>> lists = new LinkedHashMap<>();
        int from = 0;
        for (Frame frame : frames) {
            List<Kind> own = new ArrayList<>(kinds.subList(from, from + frame.counted()));
            from += frame.counted();
            own.addAll(Collections.nCopies(frame.registered() - frame.counted(), Kind.OTHER));
            shuffle(own);
            lists.put(frame, list(frame, own, !several));
        }
        return lists;
    }

    private List<MadePerson> list(Frame frame, List<Kind> kinds, boolean isOnlyList) {
        List<Integer> refused = new ArrayList<>();
        for (int i = frame.registered(); i < frame.nominated(); i++) {
            refused.add((int) draws.below(frame.nominated()));
        }
        List<MadePerson> persons = new ArrayList<>();
        int taken = 0;
        for (int place = 1; place <= frame.nominated(); place++) {
            int left = frame.nominated() - place;
            boolean registered =
                    taken < kinds.size() && (!refused.contains(place - 1) || kinds.size() - taken > left);
            Kind kind = registered ? kinds.get(taken++) : Kind.OTHER;
            String id = MadeNames.id(frame.where(), frame.party(), place, isOnlyList);
            persons.add(person(id, frame, place, registered, kind));
        }
        return persons;
    }

    private MadePerson person(String id, Frame frame, int place, boolean registered, Kind kind) {
        // Whoever is refused has not lived in the country for long enough.
        long years = registered ? 11 + draws.below(Math.max(1, leastAge - 12)) : 1 + draws.below(5);
        return new MadePerson(
                id,
                names.next(),
                frame.where(),
                frame.party(),
                place,
                registered,
                kind,
                kind == Kind.MAN_WITH_DISABILITY || (kind.isWoman() && draws.below(ONE_WOMAN_IN) == 0),
                born(kind),
                electionDay.minusYears(years).minusDays(draws.below(DAYS_OF_YEAR)));
    }

    private LocalDate born(Kind kind) {
        long age = kind.isYoung()
                ? leastAge + draws.below(Math.max(1, youngBelow - leastAge))
                : Math.max(leastAge, youngBelow) + draws.below(YEARS_OF_MOST);
        return electionDay.minusYears(age).minusDays(draws.below(DAYS_OF_YEAR - 1));
    }

    /** Women, young persons and persons with a disability, so many as there are together, in an order of chance. */
    private List<Kind> kinds(PersonsGoal.Totals totals) {
        int youngWomen = Math.max(totals.women() + totals.young() - totals.together(), totals.young() / 4);
        youngWomen = Math.min(youngWomen, Math.min(totals.women(), totals.young()));
        int others = totals.together() - totals.women() - totals.young() + youngWomen;
        Map<Kind, Integer> numbers = Map.of(
                Kind.YOUNG_WOMAN, youngWomen,
                Kind.WOMAN, totals.women() - youngWomen,
                Kind.YOUNG_MAN, totals.young() - youngWomen,
                Kind.MAN_WITH_DISABILITY, others);
        List<Kind> kinds = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            kinds.addAll(Collections.nCopies(numbers.getOrDefault(kind, 0), kind));
        }
        shuffle(kinds);
        return kinds;
    }

    <T> void shuffle(List<T> things) {
        for (int i = things.size() - 1; i > 0; i--) {
            Collections.swap(things, i, (int) draws.below(i + 1L));
        }
    }
}
