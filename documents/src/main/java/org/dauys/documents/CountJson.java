package org.dauys.documents;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.dauys.apportionment.Admission;
import org.dauys.election.Candidate;
import org.dauys.election.Election;
import org.dauys.election.Party;
import org.dauys.election.Votes;
import org.dauys.figures.Citation;
import org.dauys.figures.Confidence;
import org.dauys.figures.Figure;
import org.dauys.figures.Question;
import org.dauys.figures.Tally;
import org.dauys.statute.Margins;
import org.dauys.statute.Result;
import org.dauys.statute.Statute;
import org.dauys.statute.StatuteStep;

/** The outcome of a count as JSON; its shape is {@code docs/schema/count.schema.json}. */
public final class CountJson {
    private final Account account;
    private final Result result;

    private CountJson(Account account) {
        this.account = account;
        this.result = account.result();
    }

    /** The text, its lines ended by line feeds. */
    public static String of(Account account) {
        return Json.pretty(new CountJson(account).count());
    }

    /**
     * The text with the comparison of the seats with the official ones.
     *
     * @param comparison of the same count
     */
    public static String of(Account account, Comparison comparison) {
        SequencedMap<String, Object> count = new LinkedHashMap<>(new CountJson(account).count());
        count.put("comparison", ComparisonJson.of(comparison));
        return Json.pretty(count);
    }

    private Map<String, Object> count() {
        Election election = result.record().election();
        Statute statute = result.statute();
        return JsonValues.object(
                "election", election.id(),
                "title", JsonValues.text(election.title()),
                "date", election.date().toString(),
                "statute",
                        JsonValues.object(
                                "id", statute.id(),
                                "act", JsonValues.text(statute.act()),
                                "from", statute.from().toString(),
                                "fingerprint", statute.fingerprint()),
                "settled", account.questions().isEmpty(),
                "parties",
                        election.parties().values().stream()
                                .map(CountJson::party)
                                .toList(),
                "bodies", result.bodies().stream().map(this::body).toList(),
                "contests", result.contests().stream().map(this::contest).toList(),
                "questions",
                        account.questions().stream().map(CountJson::question).toList(),
                "uncertain", uncertain(),
                "gaps",
                        election.gaps().stream()
                                .map(gap -> JsonValues.object(
                                        "contest", gap.contest(), "text", JsonValues.text(gap.text())))
                                .toList());
    }

    private static Object party(Party party) {
        return JsonValues.object(
                "code", party.code(),
                "name", JsonValues.text(party.name()),
                "short", JsonValues.text(party.brief()),
                "kind", JsonValues.word(party.kind()),
                "colour", party.colour());
    }

    private Object body(Result.OfBody of) {
        return JsonValues.object(
                "id", of.body().id(),
                "title", JsonValues.text(of.body().title()),
                "seats", of.body().seats(),
                "by-party", tally(of.seats()));
    }

    private Object contest(Result.OfContest of) {
        return JsonValues.object(
                "id", of.contest().id(),
                "title", JsonValues.text(of.contest().title()),
                "body", of.contest().body(),
                "section", of.section().name(),
                "counted-from", JsonValues.word(of.contest().countedFrom()),
                "seats", of.contest().seats(),
                "by-party", tally(of.seats()),
                "constituencies",
                        of.areas().stream()
                                .map(area -> area(area, area.constituency().code()))
                                .toList(),
                "whole", of.whole().map(area -> area(area, of.contest().id())));
    }

    private static Optional<Object> tally(Optional<Figure<Tally>> seats) {
        return seats.map(figure -> JsonValues.tally(figure.value()));
    }

    /** A constituency, or the whole contest, whose margins are known by a key. */
    private Object area(Result.OfArea area, String key) {
        String code = area.constituency().code();
        return JsonValues.object(
                "code", code,
                "title", JsonValues.text(area.constituency().title()),
                "seats", area.mandates().value(),
                "base", area.base().map(Figure::value),
                "thresholds",
                        area.admissions().stream().map(CountJson::threshold).toList(),
                "options",
                        area.votes().value().claimants().names().stream()
                                .map(name -> option(area, name))
                                .toList(),
                "reserved", reserved(code),
                "margins", Optional.ofNullable(account.margins().get(key)).map(CountJson::margins));
    }

    private static Object threshold(Admission rule) {
        return JsonValues.object(
                "share",
                rule.share().value().toString(),
                "exactly-that-share",
                rule.takesPartAtShare() ? "takes-part" : "stays-out");
    }

    private Object option(Result.OfArea area, String name) {
        Optional<Candidate> candidate =
                result.record().candidates().getOrDefault(area.constituency().code(), List.of()).stream()
                        .filter(one -> one.code().equals(name))
                        .findFirst();
        return JsonValues.object(
                "code", name,
                "name", candidate.map(Candidate::name),
                "party", candidate.map(Candidate::party).orElse(name),
                "votes", area.votes().value().of(name),
                "takes-part",
                        area.distribution()
                                .map(of -> of.votes().value().claimants().contains(name)),
                "seats",
                        area.seats()
                                .map(Figure::value)
                                .map(seats -> seats.claimants().contains(name) ? seats.of(name) : 0L));
    }

    private Object reserved(String code) {
        Map<String, Object> reserved = JsonValues.object();
        Optional.ofNullable(result.record().votes().get(code))
                .map(Votes::reserved)
                .orElse(Map.of())
                .forEach((what, count) -> reserved.put(what.name(), count.votes()));
        return reserved;
    }

    private static Object margins(Margins margins) {
        List<Object> seats = new ArrayList<>();
        for (Margins.OfSeat of : margins.seats()) {
            seats.add(JsonValues.object(
                    "claimant", of.claimant(),
                    "of", of.won() ? "last-seat-won" : "next-seat-lacked",
                    "margin", of.margin().value().map(JsonValues::margin)));
        }
        return JsonValues.object(
                "seats",
                seats,
                "thresholds",
                margins.thresholds().stream()
                        .map(of -> JsonValues.object(
                                "claimant", of.claimant(), "votes", of.votes().value()))
                        .toList());
    }

    private static Object question(Question question) {
        return JsonValues.object(
                "question", question.path().toString(),
                "topic", question.topic(),
                "among", question.among(),
                "places", question.places(),
                "basis", JsonValues.citation(question.basis()),
                "authority", question.authority());
    }

    /** Law that is not established and on which a figure rests. */
    private List<Object> uncertain() {
        return result.explanation().conclusions().stream()
                .filter(line -> !(line.step() instanceof StatuteStep.HowMany))
                .map(line -> line.step().basis())
                .filter(CountJson::isUncertain)
                .distinct()
                .map(JsonValues::citation)
                .toList();
    }

    private static boolean isUncertain(Citation basis) {
        return basis.confidence() == Confidence.RECALLED || basis.confidence() == Confidence.UNKNOWN;
    }
}
