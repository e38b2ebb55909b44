package org.dauys.documents;

import static org.dauys.documents.FolderTexts.CANDIDATES;
import static org.dauys.documents.FolderTexts.VOTES;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.dauys.election.Candidate;
import org.dauys.election.Count;
import org.dauys.election.Reserved;
import org.dauys.election.Votes;
import org.dauys.figures.Citation;
import org.dauys.reading.Row;

/** Reads who stands in person, and the votes for them and for lists. */
final class VotesReader {
    private final FolderTexts texts;
    private final Known known;
    private final Map<String, List<Candidate>> candidates = new LinkedHashMap<>();
    private final SequencedMap<String, SequencedMap<String, Count>> options = new LinkedHashMap<>();
    private final Map<String, Map<Reserved, Count>> reserved = new HashMap<>();
    private final Map<String, String> same = new HashMap<>();
    private boolean candidatesKnown = true;
    private boolean nameless;
    private long sum;
    private boolean tooMany;

    VotesReader(FolderTexts texts, Known known) {
        this.texts = texts;
        this.known = known;
    }

    /** Those who stand in person, by constituency. */
    Map<String, List<Candidate>> candidates() {
        if (texts.has(CANDIDATES)) {
            boolean whole = texts.rows(
                    CANDIDATES,
                    List.of("constituency", "candidate", "name", "party"),
                    List.of("person"),
                    this::candidate);
            candidatesKnown = whole && !nameless;
        }
        return candidates;
    }

    private void candidate(Row row) {
        Optional<String> constituency = constituency(row, known);
        Optional<String> code = row.required("candidate");
        Optional<String> name = row.required("name");
        Optional<String> party = row.required("party");
        party.filter(known::lacksHolder)
                .ifPresent(text -> row.report(
                        FolderCode.UNKNOWN_PARTY, "party", known.parties().nearest(text)));
        code.ifPresent(text -> spelling(text, row));
        if (constituency.isEmpty() || code.isEmpty()) {
            nameless = true;
            return;
        }
        known.candidatesToEnter(constituency.get())
                .enter(code.get(), row.place())
                .ifPresent(first -> row.report(FolderCode.ROW_REPEATED, "candidate", String.valueOf(first.line())));
        if (name.isPresent() && party.isPresent()) {
            candidates
                    .computeIfAbsent(constituency.get(), _ -> new ArrayList<>())
                    .add(new Candidate(code.get(), name.get(), once(party.get())));
        }
    }

    private static void spelling(String code, Row row) {
        if (!Spelling.isCode(code)) {
            row.report(FolderCode.NOT_A_CODE, "candidate", Spelling.likelyCode(code));
        } else if (Spelling.isReserved(code)) {
            row.report(FolderCode.CODE_RESERVED, "candidate", Spelling.RESERVED.toArray(String[]::new));
        }
    }

    /** The votes by constituency, once those who stand in person were read. */
    SequencedMap<String, Votes> votes() {
        texts.rows(VOTES, List.of("constituency", "party", "votes"), List.of("source"), this::count);
        SequencedMap<String, Votes> votes = new LinkedHashMap<>();
        options.forEach((constituency, counts) -> votes.put(
                constituency, new Votes(constituency, counts, reserved.getOrDefault(constituency, Map.of()))));
        return votes;
    }

    private void count(Row row) {
        Optional<String> constituency = constituency(row, known);
        Optional<String> option = row.required("party");
        Optional<Long> votes = row.wholeNumber("votes");
        votes.ifPresent(number -> sum(number, row));
        if (constituency.isEmpty() || option.isEmpty()) {
            return;
        }
        // A row whose number is wrong is kept, so that a second one like it is found; the record is not given then.
        var count = new Count(
                votes.orElse(0L), Citation.of(VOTES, String.valueOf(row.place().line())), once(row.text("source")));
        Optional<Count> first = add(once(constituency.get()), once(option.get()), count, row);
        first.ifPresent(before ->
                row.report(FolderCode.ROW_REPEATED, "party", before.entry().place()));
    }

    private Optional<Count> add(String constituency, String option, Count count, Row row) {
        SequencedMap<String, Count> counts = options.computeIfAbsent(constituency, _ -> new LinkedHashMap<>());
        Optional<Reserved> reservedFor = Reserved.of(option);
        if (reservedFor.isPresent()) {
            return Optional.ofNullable(reserved.computeIfAbsent(constituency, _ -> new EnumMap<>(Reserved.class))
                    .putIfAbsent(reservedFor.get(), count));
        }
        standing(constituency, option, row);
        return Optional.ofNullable(counts.putIfAbsent(option, count));
    }

    /** Reports votes for someone who does not stand. */
    private void standing(String constituency, String option, Row row) {
        if (known.constituencies().lacks(constituency) || !candidatesKnown) {
            return;
        }
        Optional<Roll> persons = known.candidates(constituency);
        if (persons.isPresent()) {
            if (persons.get().lacks(option)) {
                row.report(FolderCode.UNKNOWN_CANDIDATE, "party", persons.get().nearest(option));
            }
        } else if (known.parties().lacks(option)) {
            row.report(FolderCode.UNKNOWN_PARTY, "party", known.parties().nearest(option));
        }
    }

    /** Adds to the votes of the whole election, whose sum must still be a number to count with. */
    private void sum(long votes, Row row) {
        if (!tooMany && votes > Long.MAX_VALUE - sum) {
            tooMany = true;
            row.report(FolderCode.VOTES_TOO_MANY, "votes", String.valueOf(Long.MAX_VALUE));
        } else if (!tooMany) {
            sum += votes;
        }
    }

    /** One object for all texts that are the same: a country's results name the same parties in every constituency. */
    private String once(String text) {
        return same.computeIfAbsent(text, _ -> text);
    }

    /** The constituency of a row, known or not. */
    static Optional<String> constituency(Row row, Known known) {
        Optional<String> code = row.required("constituency");
        code.filter(known.constituencies()::lacks)
                .ifPresent(text -> row.report(
                        FolderCode.UNKNOWN_CONSTITUENCY,
                        "constituency",
                        known.constituencies().nearest(text)));
        return code;
    }
}
