package org.dauys.documents.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dauys.documents.Headway;
import org.dauys.election.Election;
import org.dauys.election.Party;
import org.dauys.election.Text;
import org.dauys.protocol.Layout;
import org.dauys.tabulation.Sheet;

/**
 * An {@code ElectionReport} of NIST SP 1500-100, Election Results Reporting, version 2.0, as JSON.
 *
 * <p>{@code docs/export.md} says where each figure stands in it, and what the standard has no place for.
 */
public final class NistReport {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

    private static final Text NOTE = new Text(
            "Dauys учаскелік комиссиялар хаттамаларынан есептеген; сайлау комиссиясының жарияланымы емес.",
            "Подсчитано программой Dauys по протоколам участковых комиссий; это не публикация избирательной комиссии.",
            "Computed by Dauys from the protocols of polling stations; not a publication of an election commission.");
    private static final Text REHEARSAL = new Text(
            "ЖАТТЫҒУ: учаскелердің деректері ойдан шығарылған.",
            "РЕПЕТИЦИЯ: данные участков вымышлены.",
            "REHEARSAL: the figures of polling stations are made up.");

    private final Results results;
    private final Imprint imprint;
    private final Set<Level> levels;
    private final Headway headway;

    /**
     * A report of results.
     *
     * @param levels the levels whose counts are in it; those of constituencies always are
     * @param headway is told how far it is
     */
    public NistReport(Results results, Imprint imprint, Set<Level> levels, Headway headway) {
        this.results = results;
        this.imprint = imprint;
        this.levels = Set.copyOf(levels);
        this.headway = headway;
    }

    /**
     * Writes it as it goes.
     *
     * @throws IOException if the stream cannot be written
     */
    public void write(OutputStream stream) throws IOException {
        NistJson.write(stream, this::report);
    }

    private void report(NistJson into) {
        Map<String, ByConstituency> stations = new HashMap<>();
        results.tabulation().sheets().forEach((contest, sheet) -> stations.put(contest, ByConstituency.of(sheet)));
        long all = levels.contains(Level.STATION) ? entries(stations) : 0;
        var done = new Headway.Sum(headway, Headway.Part.WRITE_REPORT, 0, all);
        head(into);
        new NistUnits(results, levels, stations).write(into, done);
        parties(into);
        into.list("Election");
        election(new NistCounts(results, levels, stations, done), into);
        into.endList().close();
        headway.reached(Headway.Part.WRITE_REPORT, all, all);
    }

    /** How many entries of stations there are at most: each as a place, for each option and against all, and its ballots. */
    private long entries(Map<String, ByConstituency> stations) {
        long entries = 0;
        for (Sheet sheet : results.tabulation().sheets().values()) {
            List<Layout> layouts = sheet.ballot().layouts();
            ByConstituency own =
                    Optional.ofNullable(stations.get(sheet.ballot().id())).orElseThrow();
            for (int i = 0; i < layouts.size(); i++) {
                entries += (long) own.size(i) * (layouts.get(i).options().size() + 2);
            }
        }
        return entries + results.tabulation().register().size();
    }

    private void head(NistJson into) {
        into.open("ElectionReport")
                .text("Format", levels.contains(Level.STATION) ? "precinct-level" : "summary-contest")
                .text("GeneratedDate", TIME.format(imprint.written().truncatedTo(ChronoUnit.SECONDS)))
                .text("Issuer", "Dauys")
                .text("IssuerAbbreviation", "Dauys")
                .text("VendorApplicationId", imprint.program())
                .number("SequenceStart", 1)
                .number("SequenceEnd", 1)
                .text("Status", results.isComplete() ? "unofficial-complete" : "unofficial-partial")
                .flag("IsTest", results.rehearsal().isPresent());
        results.rehearsal().ifPresent(label -> into.text("TestType", "rehearsal: " + label));
        into.text("Notes", results.rehearsal().map(_ -> inAll(REHEARSAL) + " ").orElse("") + inAll(NOTE));
    }

    /** A note is one text without a language. */
    private static String inAll(Text text) {
        return text.kk() + " / " + text.ru() + " / " + text.en();
    }

    private void parties(NistJson into) {
        into.list("Party");
        for (Party party : results.record().election().parties().values()) {
            into.open("Party", NistIds.party(party.code()))
                    .words("Name", party.name())
                    .words("Abbreviation", party.brief())
                    .text("Color", party.colour().substring(1).toLowerCase(Locale.ROOT))
                    .flag("IsRecognizedParty", party.kind() == Party.Kind.PARTY)
                    .code("party", party.code())
                    .close();
        }
        into.endList();
    }

    private void election(NistCounts counts, NistJson into) {
        Election election = results.record().election();
        var contests = new NistContests(results, counts);
        String top = results.tabulation().register().hierarchy().commission(0).code();
        into.open("Election")
                .words("Name", election.title())
                .text("Type", "general")
                .text("StartDate", election.date().toString())
                .text("EndDate", election.date().toString())
                .text("ElectionScopeId", NistIds.commission(top))
                .code("election", election.id());
        contests.candidates(into);
        contests.contests(into);
        counts.ballots(into);
        into.close();
    }
}
