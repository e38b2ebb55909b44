package org.dauys.server.web.open;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.dauys.counting.acts.Dossier;
import org.dauys.counting.acts.Paper;
import org.dauys.counting.acts.Trace;
import org.dauys.documents.FormulaText;
import org.dauys.election.Contest;
import org.dauys.figures.Path;
import org.dauys.protocol.Figures;
import org.dauys.protocol.Finding;
import org.dauys.protocol.Item;
import org.dauys.protocol.Layout;
import org.dauys.server.published.History;
import org.dauys.tabulation.Register;
import org.dauys.tabulation.Sheet;
import org.dauys.tabulation.Version;

/**
 * A station, its protocols and what was done to them.
 *
 * @param head what stands above
 * @param code its code
 * @param place where it is; empty if unknown
 * @param facts what is known of it besides
 * @param protocols a protocol for each contest in which it votes
 */
public record StationView(Head head, String code, String place, List<Fact> facts, List<OfContest> protocols) {
    /** Something said of something. */
    public record Fact(String name, String text) {}

    /**
     * A protocol.
     *
     * @param kind where it stands, as a word for the stylesheet
     * @param state where it stands
     * @param shown whether its figures are shown: not before they count
     * @param lines its lines in the order of the paper
     * @param findings what the rules find
     * @param traces what was done to it
     * @param images the hashes of the images kept beside it
     */
    public record OfContest(
            String title,
            String kind,
            String state,
            boolean shown,
            List<Row> lines,
            List<Found> findings,
            List<Done> traces,
            List<String> images) {
        /** The protocol with its own lists. */
        public OfContest {
            lines = List.copyOf(lines);
            findings = List.copyOf(findings);
            traces = List.copyOf(traces);
            images = List.copyOf(images);
        }
    }

    /** A line of the paper. */
    public record Row(String number, String name, String figure, String why) {}

    /**
     * What a rule found.
     *
     * @param reason with which it was closed; empty if it is open
     */
    public record Found(
            String code, String title, String severity, String text, String formula, Optional<String> reason) {}

    /**
     * What was done.
     *
     * @param time when, for programs
     * @param about the rule and the lines that it was about, in words
     * @param changes the figures that it changed
     * @param entry where it is in the log
     * @param leaf the hash of its entry
     * @param proof the address of what proves that it is there
     */
    public record Done(
            String time,
            String at,
            String act,
            List<String> about,
            String stage,
            String reason,
            String document,
            List<String> changes,
            long entry,
            String leaf,
            String proof) {
        /** What was done, with its own lists. */
        public Done {
            about = List.copyOf(about);
            changes = List.copyOf(changes);
        }
    }

    /** The station with its own lists. */
    public StationView {
        facts = List.copyOf(facts);
        protocols = List.copyOf(protocols);
    }

    /** The station at a position of the register. */
    static StationView of(Say say, int station, History history) {
        Register register = say.published().tabulation().register();
        List<OfContest> protocols = say.published().contests().stream()
                .filter(contest -> say.published().sheet(contest.id()).takesPart(station))
                .map(contest -> new Draft(say, contest, station, history).protocol())
                .toList();
        return new StationView(
                Head.of(say, AreaView.crumbs(say, register.commission(station))),
                register.code(station),
                register.place(station),
                List.of(
                        new Fact(
                                say.of("open-commission"),
                                say.of(register.hierarchy()
                                        .commission(register.commission(station))
                                        .title())),
                        new Fact(
                                say.of("open-kind"),
                                say.of("open-kind-"
                                        + register.kind(station).name().toLowerCase(Locale.ROOT))),
                        new Fact(say.of("open-voters"), say.number(register.voters(station)))),
                protocols);
    }

    /** What is known of one protocol. */
    private record Draft(Say say, Contest contest, int station, History history) {
        OfContest protocol() {
            Sheet sheet = sheet();
            Optional<Dossier> dossier = say.published().book().dossier(new Paper(code(), contest.id()));
            boolean shown = switch (sheet.state(station)) {
                case COUNTED, DISPUTED -> true;
                case MISSING, QUARANTINED, INVALIDATED -> false;
            };
            return new OfContest(
                    say.of(contest.title()),
                    sheet.state(station).name().toLowerCase(Locale.ROOT),
                    state(),
                    shown,
                    shown ? lines() : List.of(),
                    shown ? findings(dossier) : List.of(),
                    dossier.stream()
                            .flatMap(one -> history.of(one).stream())
                            .map(this::done)
                            .toList(),
                    dossier.stream()
                            .flatMap(one -> one.images().stream())
                            .map(Dossier.Image::sha256)
                            .toList());
        }

        private Sheet sheet() {
            return say.published().sheet(contest.id());
        }

        private String code() {
            return say.published().tabulation().register().code(station);
        }

        private String state() {
            Version version = sheet().version(station);
            String state = say.words().capital(say.state(sheet().state(station)));
            return version == Version.NONE
                    ? state
                    : state + " · " + say.of("night-version-" + version.name().toLowerCase(Locale.ROOT));
        }

        private List<Row> lines() {
            Layout layout = sheet().layout(station);
            List<Row> rows = new ArrayList<>();
            for (var line : layout.form().lines()) {
                if (line.item() == Item.VOTES) {
                    int place = 0;
                    for (String option : layout.options()) {
                        place++;
                        rows.add(row(
                                line.number() + "." + place,
                                say.names().option(constituency(), option),
                                layout.line(option)));
                    }
                } else {
                    rows.add(row(line.number(), say.of(line.title()), layout.line(line.item())));
                }
            }
            return rows;
        }

        private String constituency() {
            return contest.constituencies().get(sheet().constituency(station)).code();
        }

        private Row row(String number, String name, int line) {
            int figure = sheet().at(station, line);
            String path = Path.of("station")
                    .then(contest.id())
                    .written(code())
                    .then(sheet().layout(station).code(line))
                    .toString();
            return new Row(number, name, figure == Figures.BLANK ? "–" : say.number(figure), say.why(path));
        }

        private List<Found> findings(Optional<Dossier> dossier) {
            return say.published().findings().stream()
                    .filter(finding -> finding.subject().equals(code())
                            && finding.contest().equals(contest.id()))
                    .map(finding -> found(finding, dossier))
                    .toList();
        }

        private Found found(Finding finding, Optional<Dossier> dossier) {
            var rules = say.rules();
            return new Found(
                    finding.rule().code(),
                    rules.title(finding.rule()),
                    rules.severity(finding.severity()),
                    rules.commission(finding),
                    FormulaText.of(finding),
                    dossier.stream()
                            .flatMap(one -> one.closed().stream())
                            .filter(closed ->
                                    closed.rule().equals(finding.rule().code())
                                            && closed.line().equals(lineOf(finding)))
                            .map(Dossier.Closed::reason)
                            .findFirst());
        }

        private static String lineOf(Finding finding) {
            return finding.line() == Layout.NONE ? "" : finding.layout().code(finding.line());
        }

        private Done done(History.Step step) {
            Trace trace = step.trace();
            var lines = new Lines(say, contest, station);
            return new Done(
                    trace.time().toString(),
                    say.time(trace.time()),
                    say.of("open-act-" + trace.act().name()),
                    Stream.concat(
                                    Stream.of(step.rule()).filter(rule -> !rule.isEmpty()),
                                    step.lines().stream().map(lines::name))
                            .toList(),
                    say.of("open-stage-" + trace.stage().name()),
                    trace.reason(),
                    trace.document(),
                    trace.changes().stream().map(lines::change).toList(),
                    step.index(),
                    step.leaf(),
                    step.proof());
        }
    }
}
