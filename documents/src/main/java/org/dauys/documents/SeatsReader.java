package org.dauys.documents;

import static org.dauys.documents.FolderTexts.DECLARED;
import static org.dauys.documents.FolderTexts.SEATS;
import static org.dauys.documents.FolderTexts.WINNERS;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dauys.election.Declared;
import org.dauys.election.OfficialSeats;
import org.dauys.election.Winner;
import org.dauys.figures.Citation;
import org.dauys.reading.Row;

/** Reads what was announced: seats declared, persons elected, official seats to compare with. */
final class SeatsReader {
    private final FolderTexts texts;
    private final Known known;

    SeatsReader(FolderTexts texts, Known known) {
        this.texts = texts;
        this.known = known;
    }

    /** The seats declared for contests whose votes are not counted. */
    List<Declared> declared(Map<String, ContestDraft> contests) {
        List<Declared> declared = new ArrayList<>();
        Set<String> named = new HashSet<>();
        var filled = new Filled(known);
        var repeats = new Repeats();
        boolean whole = texts.rows(DECLARED, List.of("contest", "party", "seats"), List.of("source"), row -> {
            Optional<String> contest = row.required("contest");
            Optional<String> party = holder(row);
            Optional<Long> seats = row.wholeNumber("seats", 0, Known.MOST_SEATS);
            contest.ifPresent(id -> {
                named.add(id);
                contest(id, contests, row);
            });
            if (contest.isPresent() && party.isPresent()) {
                repeats.check(row, "party", List.of(contest.get(), party.get()));
                seats.ifPresent(number -> {
                    filled.add(contest.get(), number, row, "seats");
                    declared.add(
                            new Declared(contest.get(), party.get(), number, entry(DECLARED, row), row.text("source")));
                });
            }
        });
        if (whole) {
            contests.values().stream()
                    .filter(SeatsReader::isDeclared)
                    .filter(contest -> !named.contains(contest.id()))
                    .forEach(contest -> contest.fields().report(FolderCode.NOTHING_DECLARED, "", contest.id()));
        }
        return declared;
    }

    private void contest(String id, Map<String, ContestDraft> contests, Row row) {
        if (known.contests().lacks(id)) {
            row.report(FolderCode.UNKNOWN_CONTEST, "contest", known.contests().nearest(id));
        }
        Optional.ofNullable(contests.get(id))
                .filter(contest -> !isDeclared(contest))
                .ifPresent(_ -> row.report(FolderCode.DECLARED_BUT_COUNTED, "contest"));
    }

    private static boolean isDeclared(ContestDraft contest) {
        return switch (contest.countedFrom()) {
            case DECLARED -> true;
            case VOTES -> false;
        };
    }

    /** The persons declared elected. */
    List<Winner> winners() {
        List<Winner> winners = new ArrayList<>();
        var filled = new Filled(known);
        var repeats = new Repeats();
        texts.rows(WINNERS, List.of("constituency", "party", "person"), List.of("id", "source"), row -> {
            Optional<String> constituency = VotesReader.constituency(row, known);
            Optional<String> party = holder(row);
            if (constituency.isPresent() && party.isPresent()) {
                String person = row.text("person");
                if (!person.isEmpty()) {
                    repeats.check(row, "person", List.of(constituency.get(), person));
                }
                filled.add(constituency.get(), 1, row, "person");
                winners.add(
                        new Winner(constituency.get(), party.get(), person, entry(WINNERS, row), row.text("source")));
            }
        });
        return winners;
    }

    /** The official seats. */
    List<OfficialSeats> official() {
        List<OfficialSeats> official = new ArrayList<>();
        var filled = new Filled(known);
        var repeats = new Repeats();
        texts.rows(SEATS, List.of("constituency", "party", "seats"), List.of(), row -> {
            Optional<String> where = row.required("constituency");
            Optional<String> holder = row.required("party");
            Optional<Long> seats = row.wholeNumber("seats", 0, Known.MOST_SEATS);
            where.ifPresent(name -> place(name, row));
            if (where.isPresent() && holder.isPresent()) {
                holder(where.get(), holder.get(), row);
                repeats.check(row, "party", List.of(where.get(), holder.get()));
                seats.ifPresent(number -> {
                    filled.add(where.get(), number, row, "seats");
                    official.add(new OfficialSeats(where.get(), holder.get(), number, entry(SEATS, row)));
                });
            }
        });
        return official;
    }

    private void place(String name, Row row) {
        boolean lacking = places().stream().allMatch(roll -> roll.lacks(name));
        if (lacking) {
            String[] nearest = places().stream()
                    .map(roll -> roll.nearest(name))
                    .filter(near -> near.length > 0)
                    .findFirst()
                    .orElse(new String[0]);
            row.report(FolderCode.UNKNOWN_PLACE, "constituency", nearest);
        }
    }

    private List<Roll> places() {
        return List.of(known.constituencies(), known.contests(), known.bodies());
    }

    /** Reports a holder of official seats who is no party and does not stand there in person. */
    private void holder(String where, String code, Row row) {
        boolean stands =
                known.candidates(where).filter(persons -> persons.has(code)).isPresent();
        if (!stands && known.lacksHolder(code)) {
            row.report(FolderCode.UNKNOWN_PARTY, "party", known.parties().nearest(code));
        }
    }

    private Optional<String> holder(Row row) {
        Optional<String> party = row.required("party");
        party.filter(known::lacksHolder)
                .ifPresent(code -> row.report(
                        FolderCode.UNKNOWN_PARTY, "party", known.parties().nearest(code)));
        return party;
    }

    private static Citation entry(String file, Row row) {
        return Citation.of(file, String.valueOf(row.place().line()));
    }
}
