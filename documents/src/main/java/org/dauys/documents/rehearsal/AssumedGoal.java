package org.dauys.documents.rehearsal;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.dauys.documents.FolderTexts;
import org.dauys.election.Commission;
import org.dauys.election.Constituency;
import org.dauys.election.Contest;
import org.dauys.election.ElectionRecord;
import org.dauys.election.Reserved;
import org.dauys.election.Text;
import org.dauys.reading.Findings;
import org.dauys.reading.Place;

/**
 * What a rehearsal must meet if nothing but the votes is known: one commission for each constituency, seven voters in ten
 * come, and so on. Only the votes are true then.
 */
final class AssumedGoal {
    /** The form of protocols that has every line but the votes against all, and the one that has these, too. */
    static final String FORM = "any/rehearsal";

    private static final String AGAINST_ALL = FORM + "-against-all";

    private static final long VOTERS_OF_STATION = 1200;
    private static final long VOTERS_OF_COMMISSION = 60_000;
    private static final List<Area.Report> REPORTS = List.of(
            new Area.Report("10:00", 1_500, false),
            new Area.Report("12:00", 3_500, false),
            new Area.Report("16:00", 7_000, false),
            new Area.Report("20:00", 10_000, false));
    private static final Commission TOP = new Commission(
            "CENTRAL",
            Optional.empty(),
            Commission.Level.CENTRAL,
            new Text("Орталық комиссия", "Центральная комиссия", "Central commission"));

    private AssumedGoal() {}

    static Optional<Goal> of(ElectionRecord record, Findings findings) {
        Optional<Contest> contest = Published.contest(record);
        if (contest.isEmpty()) {
            findings.report(RehearsalCode.NO_VOTES, new Place(FolderTexts.VOTES, 0), "", "");
            return Optional.empty();
        }
        var published = new Published(record, contest.get());
        List<Goal.Part> parts = new ArrayList<>();
        long voters = 0;
        for (Constituency constituency : contest.get().constituencies()) {
            Totals totals = totals(published, constituency);
            voters = Math.addExact(voters, totals.voters());
            parts.add(new Goal.Part(constituency.code(), totals, List.of(area(constituency, totals))));
        }
        return Optional.of(new Goal(
                record,
                contest.get().id(),
                published.options().contains(Reserved.AGAINST_ALL.name()) ? AGAINST_ALL : FORM,
                published.options(),
                parts.size() + voters / VOTERS_OF_STATION,
                TOP,
                parts));
    }

    private static Totals totals(Published published, Constituency constituency) {
        List<Long> votes = published.votes(constituency);
        long valid = votes.stream().reduce(0L, Math::addExact);
        long blank = published.reserved(constituency, Reserved.BLANK).orElse(0L);
        long invalid = published
                .reserved(constituency, Reserved.INVALID)
                .map(known -> Math.addExact(known, blank))
                .orElse(blank == 0 ? valid / 50 : blank);
        long lost = valid / 400;
        long issued = Math.addExact(Math.addExact(valid, invalid), lost);
        long voters = Math.multiplyExact(issued, 10) / 7;
        return new Totals(
                voters, voters / 3000, voters / 2500, issued, issued / 3000, issued / 75, lost, invalid, votes);
    }

    private static Area area(Constituency constituency, Totals totals) {
        var commission = new Commission(
                "C-" + constituency.code(),
                Optional.of(TOP.code()),
                Commission.Level.CONSTITUENCY,
                constituency.title());
        return new Area(
                commission,
                constituency.title(),
                ZoneOffset.UTC,
                List.of(),
                Math.min(200, totals.voters() / VOTERS_OF_COMMISSION),
                Area.Abroad.NONE,
                totals.voters(),
                OptionalLong.of(totals.issued()),
                OptionalLong.of(totals.byCertificate()),
                OptionalLong.of(totals.outside()),
                REPORTS);
    }
}
