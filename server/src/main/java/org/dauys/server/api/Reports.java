package org.dauys.server.api;

import static org.dauys.documents.JsonValues.object;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dauys.counting.Announcement;
import org.dauys.counting.AwaitedStation;
import org.dauys.counting.Prospect;
import org.dauys.documents.JsonValues;
import org.dauys.election.Contest;
import org.dauys.election.Votes;
import org.dauys.protocol.Finding;
import org.dauys.protocol.Layout;
import org.dauys.server.published.Published;
import org.dauys.statute.Result;
import org.dauys.tabulation.Hierarchy;
import org.dauys.tabulation.Progress;
import org.dauys.tabulation.Register;
import org.dauys.tabulation.Sheet;

/** A moment as tables and objects. */
final class Reports {
    private static final List<String> PROGRESS =
            List.of("expected", "counted", "disputed", "set-aside", "invalidated", "missing", "voters");

    private final Published published;

    Reports(Published published) {
        this.published = published;
    }

    /** The contest of an id, if its protocols are counted here. */
    Optional<Contest> contest(String id) {
        return published.contests().stream()
                .filter(contest -> contest.id().equals(id))
                .findFirst();
    }

    /** What the election is. */
    Map<String, Object> election() {
        var election = published.night().record().election();
        return object(
                "election", election.id(),
                "title", JsonValues.text(election.title()),
                "date", election.date().toString(),
                "statute", election.statute(),
                "rehearsal", published.night().label().map(label -> (Object) object("seed", label.seed())),
                "version", published.version(),
                "time", published.time().toString(),
                "contests",
                        election.contests().stream()
                                .map(contest -> contest(contest))
                                .toList());
    }

    private Object contest(Contest contest) {
        boolean here = contest(contest.id()).isPresent();
        String at = "/api/v1/elections/%s/contests/%s"
                .formatted(published.night().record().election().id(), contest.id());
        return object(
                "contest", contest.id(),
                "title", JsonValues.text(contest.title()),
                "seats",
                        contest.constituencies().stream()
                                .mapToLong(one -> one.seats())
                                .sum(),
                "declared",
                        Optional.ofNullable(published.book().declarations().get(contest.id()))
                                .map(declaration -> (Object) object(
                                        "data", at + "/declared",
                                        "time", declaration.time().toString(),
                                        "sha256", declaration.act().sha256(),
                                        "document", declaration.act().document())),
                "stream", here ? Optional.of((Object) (at + "/seats/stream")) : Optional.empty(),
                "links",
                        here
                                ? Optional.of((Object) object(
                                        "totals", at + "/totals",
                                        "seats", at + "/seats",
                                        "certain", at + "/certain",
                                        "findings", at + "/findings",
                                        "protocols", at + "/protocols",
                                        "stations", at + "/stations"))
                                : Optional.empty());
    }

    /** The totals of every commission. */
    Table byCommission(Contest contest) {
        List<String> lines = lines(contest);
        List<String> names = new ArrayList<>(List.of("commission", "upper"));
        names.addAll(PROGRESS);
        names.addAll(lines);
        var table = new Table(names);
        Hierarchy hierarchy = published.tabulation().register().hierarchy();
        for (int i = 0; i < hierarchy.size(); i++) {
            Progress progress = published.tabulation().progressOfCommission(contest.id(), i);
            if (progress.expected() > 0) {
                List<Object> row = new ArrayList<>(List.of(
                        hierarchy.commission(i).code(),
                        hierarchy.commission(i).upper().orElse("")));
                row.addAll(progress(progress));
                int commission = i;
                lines.forEach(line -> row.add(published.tabulation().ofCommission(contest.id(), commission, line)));
                table.add(row.toArray());
            }
        }
        return table;
    }

    private List<String> lines(Contest contest) {
        return published.sheet(contest.id()).ballot().layouts().stream()
                .flatMap(layout -> layout.codes().stream())
                .distinct()
                .toList();
    }

    private static List<Object> progress(Progress progress) {
        return List.of(
                progress.expected(),
                progress.counted(),
                progress.disputed(),
                progress.quarantined(),
                progress.invalidated(),
                progress.missing(),
                progress.voters());
    }

    /** The votes of every constituency. */
    Table byConstituency(Contest contest) {
        var table = new Table("constituency", "option", "votes");
        for (Votes votes : published.tabulation().votes(contest.id())) {
            votes.options().forEach((option, count) -> table.add(votes.constituency(), option, count.votes()));
            new TreeMap<>(votes.reserved())
                    .forEach((what, count) -> table.add(votes.constituency(), what.name(), count.votes()));
        }
        return table;
    }

    /** The seats so far, the certain and the possible ones, of whoever stands; no seats while none follow. */
    Table seats(Contest contest) {
        var table = new Table("constituency", "option", "votes", "seats", "certain", "at-most");
        Prospect.OfContest prospect = published.prospect(contest.id()).orElseThrow();
        for (Prospect.OfArea area : prospect.areas()) {
            String code = area.constituency().code();
            var ranges = Prospect.together(new Prospect.OfContest(contest, List.of(area)));
            var seats = published.area(contest.id(), code).flatMap(Result.OfArea::seats);
            published
                    .votes(contest.id(), code)
                    .options()
                    .forEach((option, count) -> table.add(
                            code,
                            option,
                            count.votes(),
                            seats.map(all -> (Object)
                                    (all.value().claimants().contains(option)
                                            ? all.value().of(option)
                                            : 0L)),
                            Optional.ofNullable(ranges.get(option)).map(range -> (Object) range.least()),
                            Optional.ofNullable(ranges.get(option)).map(range -> (Object) range.most())));
        }
        return table;
    }

    /** Whether the seats can be announced. */
    Map<String, Object> certain(Contest contest) {
        Prospect.OfContest prospect = published.prospect(contest.id()).orElseThrow();
        Announcement announcement =
                Optional.ofNullable(published.announcements().get(contest.id())).orElseThrow();
        return object(
                "contest", contest.id(),
                "version", published.version(),
                "seats", prospect.seats(),
                "certain", prospect.certain(),
                "answer",
                        switch (announcement) {
                            case Announcement.Yes() -> "yes";
                            case Announcement.NotYet _ -> "not-yet";
                            case Announcement.NotBeforeAll _ -> "not-before-all";
                        },
                "hurry", hurry(announcement).objects());
    }

    /** The stations to hurry. */
    Table hurry(Contest contest) {
        return hurry(
                Optional.ofNullable(published.announcements().get(contest.id())).orElseThrow());
    }

    private static Table hurry(Announcement announcement) {
        List<AwaitedStation> stations = switch (announcement) {
            case Announcement.Yes() -> List.of();
            case Announcement.NotYet(var _, var hurry) -> hurry;
            case Announcement.NotBeforeAll(var awaited, var _) -> awaited;
        };
        var table = new Table("station", "state", "at-most");
        stations.forEach(station -> table.add(station.code(), JsonValues.word(station.state()), station.most()));
        return table;
    }

    /** How many findings there are of each rule. */
    Table findings(Contest contest) {
        Map<String, Long> counts = new TreeMap<>();
        Map<String, Finding> first = new LinkedHashMap<>();
        for (Finding finding : published.findings()) {
            if (finding.contest().equals(contest.id())) {
                String key = finding.rule().code() + " " + finding.severity().name();
                counts.merge(key, 1L, Long::sum);
                first.putIfAbsent(key, finding);
            }
        }
        var table = new Table("rule", "severity", "count");
        counts.forEach((key, count) -> {
            Finding finding = Optional.ofNullable(first.get(key)).orElseThrow();
            table.add(finding.rule().code(), JsonValues.word(finding.severity()), count);
        });
        return table;
    }

    /** How many stations vote in a contest. */
    int stations(Contest contest) {
        Sheet sheet = published.sheet(contest.id());
        int count = 0;
        for (int i = 0; i < sheet.register().size(); i++) {
            count += sheet.takesPart(i) ? 1 : 0;
        }
        return count;
    }

    /** Some of the stations, in the order of the register. */
    Table stations(Contest contest, int from, int count) {
        Sheet sheet = published.sheet(contest.id());
        Register register = sheet.register();
        var table = new Table("station", "commission", "constituency", "place", "voters", "state", "version");
        int at = 0;
        for (int i = 0; i < register.size(); i++) {
            if (sheet.takesPart(i)) {
                if (at >= from && at < from + count) {
                    table.add(
                            register.code(i),
                            register.hierarchy()
                                    .commission(register.commission(i))
                                    .code(),
                            contest.constituencies().get(sheet.constituency(i)).code(),
                            register.place(i),
                            (long) register.voters(i),
                            JsonValues.word(sheet.state(i)),
                            JsonValues.word(sheet.version(i)));
                }
                at++;
            }
        }
        return table;
    }

    /** Every protocol that counts, in the order of the register: the data of which a declaration has the fingerprint. */
    Table protocols(Contest contest) {
        List<String> lines = lines(contest);
        List<String> names = new ArrayList<>(List.of("station"));
        names.addAll(lines);
        var table = new Table(names);
        Sheet sheet = published.sheet(contest.id());
        for (int i = 0; i < sheet.register().size(); i++) {
            if (sheet.takesPart(i) && ProtocolReport.isShown(sheet, i)) {
                Layout layout = sheet.layout(i);
                List<Object> row = new ArrayList<>(List.of(sheet.register().code(i)));
                for (String line : lines) {
                    int at = layout.line(line);
                    row.add(at == Layout.NONE ? Optional.empty() : ProtocolReport.figure(sheet.at(i, at)));
                }
                table.add(row.toArray());
            }
        }
        return table;
    }
}
