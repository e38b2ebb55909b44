package org.dauys.documents.rehearsal;

import java.time.DateTimeException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.dauys.documents.FolderTexts;
import org.dauys.election.Commission;
import org.dauys.election.Contest;
import org.dauys.election.ElectionRecord;
import org.dauys.election.Text;
import org.dauys.reading.Fields;
import org.dauys.reading.Findings;
import org.dauys.reading.Names;
import org.dauys.statute.TextFields;

/** Reads {@code rehearsal.yaml} and the tables of commissions and turnout beside it. */
final class GoalReader {
    private static final long MOST = 10_000_000_000L;
    private static final long MOST_STATIONS = 100_000_000;

    private final ElectionRecord record;
    private final Fields fields;
    private final Map<String, Commission> commissions;
    private final Map<String, List<Area.Report>> reports;
    private boolean good;

    GoalReader(ElectionRecord record, FolderTexts texts, Fields fields, Findings findings) {
        this.record = record;
        this.fields = fields;
        var tables = new NightTables(texts, findings);
        this.commissions = tables.commissions();
        this.reports = tables.reports();
        this.good = tables.isGood();
    }

    Optional<Goal> read() {
        Optional<Contest> contest = fields.text("contest").flatMap(this::contest);
        Optional<String> form = fields.text("form");
        Optional<Long> stations = fields.wholeNumber("stations", 1, MOST_STATIONS);
        fields.optionalText("source");
        Optional<Fields> totals = fields.mapping("totals");
        Map<String, Long> figures = new LinkedHashMap<>();
        totals.ifPresent(known -> figures(known, figures));
        List<Area> areas = new ArrayList<>();
        fields.mappings("areas").forEach((code, area) -> area(code, area).ifPresent(areas::add));
        fields.close();
        Optional<Commission> top = top();
        if (contest.isEmpty() || form.isEmpty() || stations.isEmpty() || top.isEmpty() || !good || areas.isEmpty()) {
            return Optional.empty();
        }
        var published = new Published(record, contest.get());
        return total(published, areas, figures)
                .map(total -> new Goal(
                        record,
                        contest.get().id(),
                        form.get(),
                        published.options(),
                        stations.get(),
                        top.get(),
                        List.of(new Goal.Part(
                                contest.get().constituencies().getFirst().code(), total, areas))));
    }

    private Optional<Contest> contest(String id) {
        Optional<Contest> contest = record.election().contests().stream()
                .filter(each -> each.id().equals(id) && each.constituencies().size() == 1)
                .filter(each -> new Published(record, each).isWhole())
                .findFirst();
        if (contest.isEmpty()) {
            fault(fields, RehearsalCode.NO_VOTES, "contest", id);
        }
        return contest;
    }

    private void fault(Fields where, RehearsalCode code, String key, String value, String... details) {
        where.report(code, key, value, details);
        good = false;
    }

    private Optional<Commission> top() {
        List<Commission> tops = commissions.values().stream()
                .filter(commission -> commission.upper().isEmpty())
                .toList();
        if (tops.size() != 1) {
            fault(fields, RehearsalCode.NO_TOP, "", FolderTexts.COMMISSIONS);
        }
        return tops.stream().findFirst();
    }

    /** The total figures by their keys, each with its source or why it is assumed. */
    private void figures(Fields totals, Map<String, Long> into) {
        for (String key : List.of(
                "voters-before",
                "voters-on-list",
                "ballots-issued",
                "not-in-box",
                "ballots-invalid",
                "certificates-issued")) {
            Optional<Fields> figure = totals.mapping(key);
            Optional<Long> value = figure.flatMap(each -> each.wholeNumber("value", 0, MOST));
            value.ifPresentOrElse(number -> into.put(key, number), () -> good = false);
            figure.ifPresent(each -> {
                boolean sourced = each.optionalText("source").isPresent();
                boolean assumed = each.optionalText("assumed").isPresent();
                if (!sourced && !assumed) {
                    each.text("source");
                    good = false;
                }
                each.close();
            });
        }
        totals.close();
    }

    private Optional<Area> area(String code, Fields area) {
        Optional<Commission> commission = commission(code);
        Optional<Text> name = TextFields.text(area, "name");
        Optional<ZoneOffset> zone = area.text("offset").flatMap(text -> zone(text, area));
        List<String> constituencies = area.optionalTexts("constituencies");
        Area.Abroad abroad = area.optionalMapping("abroad").map(this::abroad).orElse(Area.Abroad.NONE);
        long territorial =
                area.optionalWholeNumber("territorial", 1, MOST_STATIONS).orElse(0L);
        long voters = figure(area, "voters-on-list");
        long issued = figure(area, "ballots-issued");
        long byCertificate = figure(area, "by-certificate");
        long outside = figure(area, "outside");
        area.optionalText("source");
        assumed(area);
        area.close();
        if (issued > voters || byCertificate + outside > issued) {
            fault(area, RehearsalCode.IMPOSSIBLE, "ballots-issued", String.valueOf(issued));
        }
        if (commission.isEmpty() || name.isEmpty() || zone.isEmpty()) {
            good = false;
            return Optional.empty();
        }
        return Optional.of(new Area(
                commission.get(),
                name.get(),
                zone.get(),
                constituencies,
                territorial,
                abroad,
                voters,
                OptionalLong.of(issued),
                OptionalLong.of(byCertificate),
                OptionalLong.of(outside),
                reports.getOrDefault(code, List.of())));
    }

    /** A figure of an area; 0 if it is not there, which is reported. */
    private long figure(Fields area, String key) {
        Optional<Long> figure = area.wholeNumber(key, 0, MOST);
        good &= figure.isPresent();
        return figure.orElse(0L);
    }

    /** The commission of an area, directly below the one at the top. */
    private Optional<Commission> commission(String code) {
        Optional<Commission> commission = Optional.ofNullable(commissions.get(code))
                .filter(known -> known.upper()
                        .map(commissions::get)
                        .filter(upper -> upper.upper().isEmpty())
                        .isPresent());
        if (commission.isEmpty()) {
            fault(fields, RehearsalCode.NOT_AN_AREA, "areas", code, nearest(code));
        }
        return commission;
    }

    private String[] nearest(String code) {
        return Names.nearest(code, commissions.keySet()).stream().toArray(String[]::new);
    }

    private void assumed(Fields area) {
        List<String> keys = area.keys();
        for (String key : area.optionalTexts("assumed")) {
            if (!keys.contains(key)) {
                fault(area, RehearsalCode.NOT_ASSUMED, "assumed", key);
            }
        }
    }

    private Area.Abroad abroad(Fields abroad) {
        Optional<Long> stations = abroad.wholeNumber("stations", 1, MOST_STATIONS);
        Optional<Long> states = abroad.wholeNumber("states", 1, MOST_STATIONS);
        abroad.close();
        good &= stations.isPresent() && states.isPresent();
        return new Area.Abroad(stations.orElse(1L), states.orElse(1L));
    }

    private Optional<ZoneOffset> zone(String text, Fields area) {
        try {
            return Optional.of(ZoneOffset.of(text));
        } catch (DateTimeException unheardOf) {
            fault(area, RehearsalCode.IMPOSSIBLE, "offset", text);
            return Optional.empty();
        }
    }

    /** The totals that the areas add up to, where these have them, and the votes fill the rest. */
    private Optional<Totals> total(Published published, List<Area> areas, Map<String, Long> figures) {
        sum("voters-on-list", areas.stream().mapToLong(Area::voters).sum(), figures);
        sum(
                "ballots-issued",
                areas.stream().mapToLong(area -> area.issued().orElse(0)).sum(),
                figures);
        List<Long> votes = published.votes(published.contest().constituencies().getFirst());
        long issued = figures.getOrDefault("ballots-issued", 0L);
        long boxes = votes.stream().mapToLong(Long::longValue).sum() + figures.getOrDefault("ballots-invalid", 0L);
        sum("not-in-box", issued - boxes, figures);
        long added = figures.getOrDefault("voters-on-list", 0L) - figures.getOrDefault("voters-before", 0L);
        if (added < 0) {
            Fields totals = fields.mapping("totals").orElse(fields);
            fault(
                    totals,
                    RehearsalCode.IMPOSSIBLE,
                    "voters-before",
                    String.valueOf(figures.getOrDefault("voters-before", 0L)));
        }
        return good
                ? Optional.of(new Totals(
                        figures.getOrDefault("voters-on-list", 0L),
                        added,
                        figures.getOrDefault("certificates-issued", 0L),
                        issued,
                        areas.stream()
                                .mapToLong(area -> area.byCertificate().orElse(0))
                                .sum(),
                        areas.stream()
                                .mapToLong(area -> area.outside().orElse(0))
                                .sum(),
                        figures.getOrDefault("not-in-box", 0L),
                        figures.getOrDefault("ballots-invalid", 0L),
                        votes))
                : Optional.empty();
    }

    private void sum(String key, long sum, Map<String, Long> figures) {
        if (figures.getOrDefault(key, 0L) != sum) {
            Fields totals = fields.mapping("totals").orElse(fields);
            fault(
                    totals,
                    RehearsalCode.SUM_DIFFERS,
                    key,
                    String.valueOf(figures.getOrDefault(key, 0L)),
                    String.valueOf(sum));
        }
    }
}
