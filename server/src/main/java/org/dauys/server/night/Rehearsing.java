package org.dauys.server.night;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.dauys.counting.acts.CountAct;
import org.dauys.counting.acts.Entry;
import org.dauys.counting.acts.NightAct;
import org.dauys.counting.acts.Paper;
import org.dauys.documents.acts.Canonical;
import org.dauys.documents.night.Night;
import org.dauys.figures.Citation;
import org.dauys.protocol.TurnoutReport;
import org.dauys.tabulation.Sheet;
import org.dauys.tabulation.Version;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Begins a rehearsal: papers that were made up are imported, each import labelled as what it is, and some are left to be
 * typed; the own protocols of upper commissions are imported too. What was imported before is not imported again.
 *
 * @param night the night
 * @param label the label of the figures
 * @param left every how manieth station is left to be typed
 */
record Rehearsing(CountingNight night, Night.Label label, int left) {
    private static final Logger LOG = LoggerFactory.getLogger(Rehearsing.class);
    private static final int ROWS_AT_ONCE = 100;

    void begin() {
        night.election().files().protocols().sheets().forEach(this::contest);
        uppers();
        for (TurnoutReport report : night.election().files().turnout()) {
            if (night.read(state -> state.reports().stream()
                    .noneMatch(known -> known.commission().equals(report.commission())
                            && known.time().equals(report.time())))) {
                hand("turnout " + report.commission() + " " + report.time(), turnout(report));
            }
        }
    }

    /** What upper commissions declare themselves, to be compared with the sums of those below. */
    private void uppers() {
        night.election().files().uppers().stream()
                .filter(upper -> night.<Boolean>read(state ->
                        state.summary(upper.contest(), upper.commission()).isEmpty()))
                .map(upper -> sent(
                        "upper %s %s".formatted(upper.contest(), upper.commission()),
                        new CountAct.SumUp(upper.commission(), upper.contest(), 0, upper.figures(), words())))
                .toList()
                .forEach(Sent::await);
    }

    private String words() {
        return "rehearsal, seed %d".formatted(label.seed());
    }

    private static NightAct turnout(TurnoutReport report) {
        return new CountAct.ReportTurnout(
                report.commission(),
                report.time(),
                report.measure(),
                report.figure().numerator().longValueExact(),
                report.figure().denominator().longValueExact());
    }

    private void contest(Sheet sheet) {
        List<CountAct.Import.Row> rows = new ArrayList<>();
        String contest = sheet.ballot().id();
        for (int station = 0; station < sheet.register().size(); station++) {
            if (station % left != 0 && sheet.takesPart(station) && sheet.version(station) != Version.NONE) {
                Citation entry = sheet.entry(station);
                rows.add(new CountAct.Import.Row(
                        sheet.register().code(station),
                        Integer.parseInt(entry.place()),
                        NightElection.figures(sheet, station)));
            }
        }
        for (int from = 0; from < rows.size(); from += ROWS_AT_ONCE) {
            List<CountAct.Import.Row> some = rows.subList(from, Math.min(from + ROWS_AT_ONCE, rows.size()));
            if (some.stream().allMatch(row -> isUntouched(new Paper(row.station(), contest)))) {
                hand("import %s %d".formatted(contest, from), taken(contest, some));
            }
        }
    }

    private boolean isUntouched(Paper paper) {
        return night.read(state -> state.dossier(paper).revision()) == 0;
    }

    private CountAct.Import taken(String contest, List<CountAct.Import.Row> rows) {
        long sum = rows.stream()
                .flatMap(row -> row.figures().values().stream())
                .mapToLong(Integer::longValue)
                .sum();
        return new CountAct.Import("protocols.csv", hash(rows), contest, words(), rows, sum);
    }

    /** The hash of the rows as they are imported. */
    private static String hash(List<CountAct.Import.Row> rows) {
        List<Object> lines = new ArrayList<>();
        rows.forEach(row -> lines.add(List.of(row.station(), row.line(), Map.copyOf(row.figures()))));
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Canonical.bytes(lines)));
        } catch (NoSuchAlgorithmException fault) {
            throw new IllegalStateException("Java must know SHA-256.", fault);
        }
    }

    private void hand(String name, NightAct act) {
        sent(name, act).await();
    }

    private Sent sent(String name, NightAct act) {
        return new Sent(name, night.submit(Entry.SYSTEM, "rehearsal-" + name.replace(' ', '-'), act));
    }

    /** An act that waits for its reply. */
    private record Sent(String name, CompletableFuture<Reply> reply) {
        void await() {
            switch (reply.join()) {
                case Reply.Taken _ -> {}
                case Reply.Refused(var refusal) ->
                    LOG.warn(
                            "{} of the rehearsal was refused: {} {}",
                            name,
                            refusal.code().id(),
                            refusal.value());
            }
        }
    }
}
