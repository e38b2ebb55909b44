package org.dauys.documents.export;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.dauys.election.Constituency;
import org.dauys.election.Contest;
import org.dauys.election.Party;
import org.dauys.election.Text;
import org.dauys.figures.Figure;
import org.dauys.figures.Tally;
import org.dauys.statute.Result;
import org.dauys.tabulation.Ballot;

/** One row for each constituency and everyone who stood there, with the seats; of what is not settled, no row. */
final class SeatTable {
    static final List<String> COLUMNS = List.of(
            "body",
            "contest",
            "constituency",
            "option",
            "party",
            "name_kk",
            "name_ru",
            "name_en",
            "votes",
            "seats",
            "state");

    private final Results results;

    SeatTable(Results results) {
        this.results = results;
    }

    void write(Result result, Csv into) throws IOException {
        for (Result.OfContest contest : result.contests()) {
            boolean isInAreas = false;
            for (Result.OfArea area : contest.areas()) {
                if (area.seats().isPresent()) {
                    isInAreas = true;
                    area(contest.contest(), area, into);
                }
            }
            if (!isInAreas && contest.seats().isPresent()) {
                Tally seats = contest.seats().get().value();
                Optional<Tally> votes =
                        contest.whole().map(Result.OfArea::votes).map(Figure::value);
                for (String code : seats.claimants().names()) {
                    row(contest.contest(), Optional.empty(), code, given(votes, code), seats.of(code), into);
                }
            }
        }
    }

    private void area(Contest contest, Result.OfArea area, Csv into) throws IOException {
        Tally votes = area.votes().value();
        Tally seats = area.seats().orElseThrow().value();
        for (String code : votes.claimants().names()) {
            long won = given(Optional.of(seats), code).orElse(0L);
            row(contest, Optional.of(area.constituency()), code, Optional.of(votes.of(code)), won, into);
        }
    }

    private static Optional<Long> given(Optional<Tally> tally, String code) {
        return tally.filter(all -> all.claimants().contains(code)).map(all -> all.of(code));
    }

    private void row(
            Contest contest,
            Optional<Constituency> constituency,
            String option,
            Optional<Long> votes,
            long seats,
            Csv into)
            throws IOException {
        var person = constituency.flatMap(where -> results.candidate(where, option));
        Party party =
                results.record().election().party(person.map(one -> one.party()).orElse(option));
        Text name = person.map(one -> Text.same(one.name())).orElse(party.name());
        into.field(contest.body())
                .field(contest.id())
                .field(constituency.map(Constituency::code).orElse(""))
                .field(option)
                .field(party.code())
                .field(name.kk())
                .field(name.ru())
                .field(name.en());
        if (votes.isPresent()) {
            into.field(votes.get());
        } else {
            into.blank();
        }
        into.field(seats).field(state(contest)).end();
    }

    /** Whether the seats are those of all protocols, of those so far, of votes published as sums, or were declared. */
    private String state(Contest contest) {
        if (contest.countedFrom() == Contest.CountedFrom.DECLARED) {
            return "declared";
        }
        Optional<Ballot> ballot = results.ballots().stream()
                .filter(one -> one.id().equals(contest.id()))
                .findFirst();
        return ballot.map(own -> results.isComplete(own) ? "complete" : "so-far")
                .orElse("published");
    }
}
