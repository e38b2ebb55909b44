package org.dauys.server.web.entry;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.dauys.counting.acts.Kind;
import org.dauys.counting.acts.NightState;
import org.dauys.counting.acts.Paper;
import org.dauys.counting.acts.Refusal;
import org.dauys.counting.acts.Trace;
import org.dauys.documents.Names;
import org.dauys.documents.RuleText;
import org.dauys.documents.Words;
import org.dauys.election.Contest;
import org.dauys.election.ElectionRecord;
import org.dauys.election.Language;
import org.dauys.election.Station;
import org.dauys.protocol.Finding;
import org.dauys.server.web.Texts;

/** Says what these pages show, in one language. */
final class Wording {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm:ss", Locale.ROOT);

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private final ElectionRecord record;
    private final Texts texts;
    private final Names names;
    private final Words words;

    Wording(ElectionRecord record, Texts texts) {
        this.record = record;
        this.texts = texts;
        this.words = Words.in(texts.language());
        this.names = new Names(words, record);
    }

    Language language() {
        return texts.language();
    }

    String say(String key, Object... arguments) {
        return texts.say(key, arguments);
    }

    /** A number with its groups of digits. */
    String number(long number) {
        return words.number(number);
    }

    /** The name of a contest. */
    String contest(String id) {
        return contestOf(id).title().in(language());
    }

    private Contest contestOf(String id) {
        return record.election().contests().stream()
                .filter(contest -> contest.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The code of the constituency in which the votes of a station count. */
    String constituency(Station station, String contest) {
        return contestOf(contest).constituencies().stream()
                .map(constituency -> constituency.code())
                .filter(station.constituencies()::contains)
                .findFirst()
                .orElseThrow();
    }

    /** The full name of a list or the name of a candidate. */
    String option(String constituency, String code) {
        return record.election().parties().containsKey(code)
                ? names.partyInFull(code)
                : names.option(constituency, code);
    }

    /** The day and time of a moment, where a station is. */
    String time(Instant moment, ZoneOffset zone) {
        return TIME.format(moment.atOffset(zone)) + " (UTC" + (zone.equals(ZoneOffset.UTC) ? "" : zone.getId()) + ")";
    }

    /** The time of day of a moment, where a station is. */
    String hour(Instant moment, ZoneOffset zone) {
        return HOUR.format(moment.atOffset(zone));
    }

    /** What was found, for the one who types or for the commission. */
    List<Found> found(NightState state, Paper paper, List<Finding> findings, boolean typist) {
        var register = state.tabulation().register();
        Station station = register.station(register.position(paper.station()));
        RuleText rules = RuleText.in(language(), code -> option(constituency(station, paper.contest()), code));
        return findings.stream()
                .map(finding -> new Found(
                        finding.rule().code(),
                        NightState.line(finding),
                        finding.severity(),
                        rules.severity(finding.severity()),
                        typist ? rules.typist(finding) : rules.commission(finding)))
                .toList();
    }

    /** The name of a commission. */
    String commission(NightState state, String code) {
        var hierarchy = state.tabulation().register().hierarchy();
        return hierarchy.commission(hierarchy.position(code)).title().in(language());
    }

    /** In which roles something is done. */
    String role(Kind act) {
        return words.either(
                act.roles().stream().map(role -> say("role." + role)).toList());
    }

    /** Why an act was refused. */
    String refusal(Refusal refusal) {
        return say("refusal." + refusal.code().id(), refusal.value(), String.join(", ", refusal.details()));
    }

    /** What happened, and when; of the officer the role alone is told. */
    String trace(Trace trace, ZoneOffset zone) {
        return say("trace", time(trace.time(), zone), act(trace), say("stage." + trace.stage()));
    }

    private String act(Trace trace) {
        return say("act." + trace.act());
    }
}
