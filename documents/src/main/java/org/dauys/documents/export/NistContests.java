package org.dauys.documents.export;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dauys.documents.Words;
import org.dauys.election.Candidate;
import org.dauys.election.Constituency;
import org.dauys.election.Contest;
import org.dauys.election.Language;
import org.dauys.election.Party;
import org.dauys.election.Reserved;
import org.dauys.election.Text;
import org.dauys.figures.Figure;
import org.dauys.figures.Tally;
import org.dauys.protocol.Item;
import org.dauys.protocol.Layout;
import org.dauys.statute.Provision;
import org.dauys.statute.Result;
import org.dauys.tabulation.Ballot;
import org.dauys.tabulation.Progress;
import org.dauys.tabulation.Sheet;

/**
 * The candidates and contests of a report: one contest for each constituency, since the standard has one electoral
 * district for each. Seats and winners are told only when every protocol of the contest counts.
 */
final class NistContests {
    private final Results results;
    private final NistCounts counts;
    private final Text againstAll;

    NistContests(Results results, NistCounts counts) {
        this.results = results;
        this.counts = counts;
        Map<Language, String> words = new EnumMap<>(Language.class);
        Arrays.stream(Language.values())
                .forEach(language -> words.put(
                        language, Words.in(language).of("reserved", Map.of("what", Reserved.AGAINST_ALL.name()))));
        this.againstAll = new Text(said(words, Language.KK), said(words, Language.RU), said(words, Language.EN));
    }

    private static String said(Map<Language, String> words, Language language) {
        return Optional.ofNullable(words.get(language)).orElseThrow();
    }

    /** Everyone who stands in person. */
    void candidates(NistJson into) {
        into.list("Candidate");
        for (Ballot ballot : results.ballots()) {
            for (Constituency constituency : ballot.contest().constituencies()) {
                Optional<Tally> seats = seats(ballot, constituency);
                results.record()
                        .candidates()
                        .getOrDefault(constituency.code(), List.of())
                        .forEach(candidate -> candidate(constituency, candidate, seats, into));
            }
        }
        into.endList();
    }

    private void candidate(Constituency constituency, Candidate candidate, Optional<Tally> seats, NistJson into) {
        into.open("Candidate", NistIds.candidate(constituency.code(), candidate.code()))
                .words("BallotName", Text.same(candidate.name()));
        if (results.record().election().party(candidate.party()).kind() == Party.Kind.PARTY) {
            into.text("PartyId", NistIds.party(candidate.party()));
        }
        seats.ifPresent(won ->
                into.text("PostElectionStatus", given(won, candidate.code()) > 0 ? "winner" : "defeated"));
        into.close();
    }

    /** The seats won in a constituency, once nothing can change them but a correction. */
    private Optional<Tally> seats(Ballot ballot, Constituency constituency) {
        return area(ballot.contest(), constituency)
                .flatMap(Result.OfArea::seats)
                .filter(_ -> results.isComplete(ballot))
                .map(Figure::value);
    }

    private Optional<Result.OfArea> area(Contest contest, Constituency constituency) {
        return ofContest(contest)
                .flatMap(own -> own.areas().stream()
                        .filter(area -> area.constituency().code().equals(constituency.code()))
                        .findFirst());
    }

    private Optional<Result.OfContest> ofContest(Contest contest) {
        return results.seats()
                .flatMap(result -> result.contests().stream()
                        .filter(one -> one.contest().id().equals(contest.id()))
                        .findFirst());
    }

    private static long given(Tally tally, String code) {
        return tally.claimants().contains(code) ? tally.of(code) : 0;
    }

    void contests(NistJson into) {
        into.list("Contest");
        for (Sheet sheet : results.tabulation().sheets().values()) {
            for (int i = 0; i < sheet.ballot().layouts().size(); i++) {
                contest(sheet, i, into);
            }
        }
        into.endList();
    }

    private void contest(Sheet sheet, int position, NistJson into) {
        Ballot ballot = sheet.ballot();
        Contest contest = ballot.contest();
        Constituency constituency = contest.constituencies().get(position);
        boolean isOfPersons = results.isOfPersons(constituency);
        Progress progress = results.tabulation().progressOfConstituency(ballot.id(), position);
        into.open(isOfPersons ? "CandidateContest" : "PartyContest", NistIds.contest(constituency.code()))
                .text("Name", contest.title().en() + ": " + constituency.title().en())
                .words("BallotTitle", contest.title())
                .words("BallotSubTitle", constituency.title())
                .text("ElectionDistrictId", NistIds.constituency(constituency.code()))
                .code("contest", contest.id())
                .status(NistUnits.status(progress))
                .number("SubUnitsReported", Results.reported(progress))
                .number("TotalSubUnits", progress.expected());
        if (isOfPersons) {
            into.number("VotesAllowed", 1).number("NumberElected", constituency.seats());
        }
        variation(contest, isOfPersons).ifPresent(variation -> into.text("VoteVariation", variation));
        into.list("ContestSelection");
        selections(sheet, position, constituency, into);
        into.endList().close();
    }

    /** How votes become seats, in the word of the standard, if the law is known and the standard has a word. */
    private Optional<String> variation(Contest contest, boolean isOfPersons) {
        if (!isOfPersons) {
            return Optional.of("proportional");
        }
        return ofContest(contest)
                .filter(own -> own.section().steps().stream().anyMatch(Provision.ElectByPlurality.class::isInstance))
                .map(_ -> "plurality");
    }

    private void selections(Sheet sheet, int position, Constituency constituency, NistJson into) {
        Layout layout = sheet.ballot().layouts().get(position);
        Optional<Tally> seats = seats(sheet.ballot(), constituency);
        String code = constituency.code();
        int order = 1;
        for (String option : layout.options()) {
            String id = NistIds.selection(code, option);
            boolean isPerson = results.candidate(constituency, option).isPresent();
            if (isPerson) {
                into.open("CandidateSelection", id).list("CandidateIds").item(NistIds.candidate(code, option));
            } else {
                into.open("PartySelection", id).list("PartyIds").item(NistIds.party(option));
            }
            into.endList().number("SequenceOrder", order).list("VoteCounts");
            counts.votes(sheet, position, layout.line(option), into);
            seats.filter(_ -> !isPerson)
                    .ifPresent(won -> counts.count(NistIds.constituency(code), "seats", given(won, option), into));
            into.endList().close();
            order++;
        }
        int against = layout.line(Item.AGAINST_ALL);
        if (against != Layout.NONE) {
            into.open("BallotMeasureSelection", NistIds.selection(code, Item.AGAINST_ALL.code()))
                    .words("Selection", againstAll)
                    .number("SequenceOrder", order)
                    .list("VoteCounts");
            counts.votes(sheet, position, against, into);
            into.endList().close();
        }
    }
}
