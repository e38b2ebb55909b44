package org.dauys.documents.rehearsal;

import java.io.IOException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.dauys.election.Commission;
import org.dauys.election.Station;

/** Hands the totals down to the stations and writes them as it goes; nothing but sums is kept. */
final class Making {
    private static final int SIZES = 900;
    private static final int DISTRICTS = 350;
    private static final long LEAST = 50;
    static final long MOST = 3000;
    private static final long OFTEN = 1000;

    private final Goal goal;
    private final Shape shape;
    private final Draws draws;
    private final Spoiling spoiling;
    private final FaultPlan plan;
    private final Uppers uppers;
    private final Sheets sheets;
    private final LongConsumer progress;
    private final String day;
    private final Map<Fault, Long> planted = new EnumMap<>(Fault.class);
    private int made;
    private long largest;

    Making(Goal goal, Shape shape, FaultSpec faults, Draws draws, Sheets sheets, LongConsumer progress) {
        this.goal = goal;
        this.shape = shape;
        this.draws = draws;
        this.spoiling = new Spoiling(draws);
        this.plan = FaultPlan.of(faults, shape.sizes(), draws);
        this.sheets = sheets;
        this.uppers = new Uppers(goal, shape, faults, draws, sheets, planted);
        this.progress = progress;
        this.day = goal.record().election().date().plusDays(1).toString();
    }

    /**
     * Writes everything.
     *
     * @return how many faults were planted
     */
    Map<Fault, Long> all() throws IOException {
        sheets.commission(marked(goal.top()));
        long[] sum = lines();
        int branch = 0;
        for (Goal.Part part : goal.constituencies()) {
            int end = branch + part.areas().size();
            long stations = 0;
            for (int i = branch; i < end; i++) {
                stations += shape.branches().get(i).stations();
            }
            Pot pot = Pot.of(part.totals(), stations);
            for (; branch < end; branch++) {
                Shape.Branch each = shape.branches().get(branch);
                add(sum, area(part, each, pot.region(each.area(), each.stations(), draws)));
            }
        }
        uppers.write(goal.top().code(), sum);
        progress.accept(made);
        return planted;
    }

    /** The voters of the largest station that was made. */
    long largest() {
        return largest;
    }

    private long[] area(Goal.Part part, Shape.Branch branch, Pot pot) throws IOException {
        Area area = branch.area();
        sheets.commission(marked(area.commission()));
        uppers.reports(area, pot);
        long average = pot.voters() / pot.stations();
        long least = Math.min(LEAST, average / 3);
        long most = Math.max(MOST, average * 2);
        var numbering = new Numbering(area);
        long[] sum = lines();
        List<Long> sizes = branch.sizes();
        for (int i = 0; i < sizes.size(); i++) {
            String below = area.commission().code();
            if (branch.hasTerritorial()) {
                Commission commission = territorial(area, i + 1);
                sheets.commission(commission);
                below = commission.code();
            }
            long voters = draws.size(pot.voters(), pot.stations(), sizes.get(i), least, most, DISTRICTS);
            var place = new Place(area, below, constituencies(part, area, i, sizes.size()), least, most);
            long[] stations = stations(place, numbering, pot.part(sizes.get(i), voters, draws));
            if (branch.hasTerritorial()) {
                uppers.lowest(below, stations);
            }
            add(sum, stations);
        }
        if (branch.hasTerritorial()) {
            uppers.write(area.commission().code(), sum);
        } else {
            uppers.lowest(area.commission().code(), sum);
        }
        return sum;
    }

    private static Commission marked(Commission commission) {
        return new Commission(
                commission.code(), commission.upper(), commission.level(), Labels.marked(commission.title()));
    }

    private static Commission territorial(Area area, long number) {
        String code = Labels.CODE + area.commission().code() + "-T" + number;
        return new Commission(
                code,
                Optional.of(area.commission().code()),
                Commission.Level.TERRITORIAL,
                Labels.territorial(number, area.name()));
    }

    /** The constituencies of the stations of a commission; the districts of a region are shared in their order. */
    private List<String> constituencies(Goal.Part part, Area area, int commission, int commissions) {
        List<String> codes = new ArrayList<>();
        if (goal.constituencies().size() > 1) {
            codes.add(part.code());
        }
        List<String> districts = area.constituencies();
        if (!districts.isEmpty()) {
            codes.add(districts.get(commission * districts.size() / commissions));
        }
        return codes;
    }

    /** Where stations are, and within which bounds their registers are. */
    private record Place(Area area, String commission, List<String> constituencies, long least, long most) {
        Place {
            constituencies = List.copyOf(constituencies);
        }
    }

    /** Counts the stations of an area. */
    private static final class Numbering {
        private final String prefix;
        private long last;

        Numbering(Area area) {
            this.prefix = Labels.CODE + area.commission().code() + "-";
        }

        String next() {
            last++;
            String digits = Long.toString(last);
            return prefix + "0".repeat(Math.max(0, 4 - digits.length())) + digits;
        }
    }

    private long[] stations(Place place, Numbering numbering, Pot pot) throws IOException {
        long[] sum = lines();
        long[] twin = lines();
        String twinCode = "";
        while (pot.stations() > 0) {
            long voters = draws.size(pot.voters(), pot.stations(), 1, place.least(), place.most(), SIZES);
            largest = Math.max(largest, voters);
            Pot own = pot.part(1, voters, draws);
            long[] lines = own.protocol(draws);
            Station station = station(place, numbering, own);
            sheets.station(station);
            history(station, lines);
            Paper paper = written(station, lines, twinCode, twin);
            twinCode = paper.sound ? station.code() : "";
            twin = lines;
            add(sum, paper.lines);
            made++;
            if (made % OFTEN == 0) {
                progress.accept(made);
            }
        }
        return sum;
    }

    private Station station(Place place, Numbering numbering, Pot own) {
        String code = numbering.next();
        Area area = place.area();
        ZoneOffset zone = area.zone();
        String where = Labels.WORD;
        Station.Kind kind = kind(own.voters());
        if (area.isAbroad()) {
            kind = Station.Kind.ABROAD;
            long state = (numbering.last - 1) % area.abroad().states() + 1;
            where = "State " + state + " (" + Labels.WORD + ")";
            zone = ZoneOffset.ofHours(Math.toIntExact(state * 7 % 19) - 8);
        }
        return new Station(code, place.commission(), kind, zone, where, own.before(), place.constituencies());
    }

    /** Some of the small stations are special ones. */
    private Station.Kind kind(long voters) {
        if (voters > 400) {
            return Station.Kind.ORDINARY;
        }
        return switch ((int) draws.below(20)) {
            case 0, 1, 2 -> Station.Kind.CARE;
            case 3 -> Station.Kind.MILITARY;
            case 4 -> Station.Kind.DETENTION;
            case 5 -> Station.Kind.REMOTE;
            default -> Station.Kind.ORDINARY;
        };
    }

    /** The election before: as many voters, or a few less, and almost the same turnout. */
    private void history(Station station, long[] lines) throws IOException {
        long onList = draws.scaled(lines[Slots.ON_LIST], 900 + draws.below(120), 1000);
        long found = lines[Slots.ON_LIST] == 0
                ? 0
                : draws.scaled(onList, lines[Slots.FOUND], lines[Slots.ON_LIST]) * (930 + draws.below(140)) / 1000;
        sheets.history(station.code(), onList, Math.min(onList, found));
    }

    /** What the commission above gets from a station on paper, and whether no fault is planted there. */
    private static final class Paper {
        private final boolean sound;
        private final long[] lines;

        Paper(boolean sound, long[] lines) {
            this.sound = sound;
            this.lines = lines;
        }
    }

    /** Writes the protocol of a station, with the fault planned for it. */
    private Paper written(Station station, long[] lines, String twinCode, long[] twin) throws IOException {
        Optional<Fault> planned = plan.at(made);
        if (planned.isEmpty()) {
            sheets.protocol(station.code(), lines);
            return new Paper(true, lines);
        }
        Fault fault = planned.get();
        boolean copied = fault == Fault.COPIED;
        List<Change> changes = copied && twinCode.isEmpty() ? List.of() : spoiling.of(fault, lines, twin);
        long[] written = Uppers.changed(lines, changes);
        if (fault == Fault.MISSING) {
            sheets.missing(station.code(), lines);
        } else if (changes.isEmpty()) {
            plan.putOff(fault);
            sheets.protocol(station.code(), lines);
            return new Paper(true, lines);
        } else {
            sheets.protocol(station.code(), written);
        }
        for (Change change : changes) {
            sheets.fault(fault, station.code(), change, copied ? twinCode : "");
            if (fault == Fault.LATE) {
                sheets.correction(station, change, day);
            }
        }
        planted.merge(fault, 1L, Long::sum);
        return new Paper(false, fault.isOnPaper() ? written : lines);
    }

    private long[] lines() {
        return new long[Slots.VOTES + goal.options().size()];
    }

    private static void add(long[] sum, long[] lines) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] = Math.addExact(sum[i], lines[i]);
        }
    }
}
