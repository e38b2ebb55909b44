package org.dauys.documents;

import static org.dauys.documents.FolderTexts.LISTS;
import static org.dauys.documents.FolderTexts.POPULATION;
import static org.dauys.documents.FolderTexts.WON;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.dauys.election.Particulars;
import org.dauys.election.Population;
import org.dauys.election.RegisteredList;
import org.dauys.election.WonSeats;
import org.dauys.figures.Citation;
import org.dauys.reading.Row;

/** Reads what some laws ask for besides votes: particulars of lists, seats won elsewhere, populations. */
final class ParticularsReader {
    private static final long MOST_PARTIES = 100;
    private static final long MOST_PEOPLE = 10_000_000_000L;

    private final FolderTexts texts;
    private final Known known;

    ParticularsReader(FolderTexts texts, Known known) {
        this.texts = texts;
        this.known = known;
    }

    Particulars read() {
        return new Particulars(lists(), won(), populations());
    }

    private List<RegisteredList> lists() {
        List<RegisteredList> lists = new ArrayList<>();
        var repeats = new Repeats();
        var optional = List.of("kind", "parties", "connection", "subconnection", "candidates");
        texts.rows(LISTS, List.of("where", "party"), optional, row -> {
            Optional<String> where = place(row);
            Optional<String> party = party(row);
            RegisteredList.Kind kind =
                    row.optionalWord("kind", RegisteredList.Kind.class).orElse(RegisteredList.Kind.PARTY);
            long parties = row.optionalWholeNumber("parties", 1, MOST_PARTIES).orElse(1L);
            OptionalLong candidates = row.optionalWholeNumber("candidates", 0, Known.MOST_SEATS)
                    .map(OptionalLong::of)
                    .orElse(OptionalLong.empty());
            if (where.isPresent() && party.isPresent()) {
                repeats.check(row, "party", List.of(where.get(), party.get()));
                lists.add(new RegisteredList(
                        where.get(),
                        party.get(),
                        kind,
                        Math.toIntExact(parties),
                        given(row, "connection"),
                        given(row, "subconnection"),
                        candidates,
                        entry(LISTS, row)));
            }
        });
        return lists;
    }

    private List<WonSeats> won() {
        List<WonSeats> won = new ArrayList<>();
        var repeats = new Repeats();
        texts.rows(WON, List.of("where", "party", "seats"), List.of("source"), row -> {
            Optional<String> where = place(row);
            Optional<String> party = party(row);
            Optional<Long> seats = row.wholeNumber("seats", 0, Known.MOST_SEATS);
            if (where.isPresent() && party.isPresent() && seats.isPresent()) {
                repeats.check(row, "party", List.of(where.get(), party.get()));
                won.add(new WonSeats(where.get(), party.get(), seats.get(), entry(WON, row), row.text("source")));
            }
        });
        return won;
    }

    private List<Population> populations() {
        List<Population> populations = new ArrayList<>();
        var repeats = new Repeats();
        texts.rows(POPULATION, List.of("constituency", "people"), List.of("source"), row -> {
            Optional<String> constituency = VotesReader.constituency(row, known);
            Optional<Long> people = row.wholeNumber("people", 0, MOST_PEOPLE);
            if (constituency.isPresent() && people.isPresent()) {
                repeats.check(row, "constituency", List.of(constituency.get()));
                populations.add(
                        new Population(constituency.get(), people.get(), entry(POPULATION, row), row.text("source")));
            }
        });
        return populations;
    }

    private Optional<String> place(Row row) {
        Optional<String> where = row.required("where");
        where.filter(name ->
                        known.constituencies().lacks(name) && known.contests().lacks(name))
                .ifPresent(name -> row.report(
                        FolderCode.UNKNOWN_PLACE,
                        "where",
                        known.constituencies().nearest(name)));
        return where;
    }

    private Optional<String> party(Row row) {
        Optional<String> party = row.required("party");
        party.filter(known.parties()::lacks)
                .ifPresent(code -> row.report(
                        FolderCode.UNKNOWN_PARTY, "party", known.parties().nearest(code)));
        return party;
    }

    private static Optional<String> given(Row row, String column) {
        return Optional.of(row.text(column)).filter(text -> !text.isEmpty());
    }

    private static Citation entry(String file, Row row) {
        return Citation.of(file, String.valueOf(row.place().line()));
    }
}
