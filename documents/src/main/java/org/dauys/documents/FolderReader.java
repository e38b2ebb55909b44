package org.dauys.documents;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.dauys.election.Candidate;
import org.dauys.election.Contest;
import org.dauys.election.Declared;
import org.dauys.election.Election;
import org.dauys.election.ElectionRecord;
import org.dauys.election.OfficialSeats;
import org.dauys.election.Votes;
import org.dauys.election.Winner;
import org.dauys.figures.Decisions;
import org.dauys.reading.Fields;
import org.dauys.reading.Findings;

/** Reads election folders, as {@code docs/election-folder.md} describes them, and checks them whole. */
public final class FolderReader {
    private final FolderTexts texts;
    private final Findings findings;
    private final Known known = new Known();

    private FolderReader(Folder folder, Findings findings) {
        this.texts = new FolderTexts(folder, findings);
        this.findings = findings;
    }

    /**
     * Reads an election folder.
     *
     * @param folder the folder, whose name is the id that its election must have
     * @param findings receives every fault of every file
     * @return the record of the election if the folder has no fault
     */
    public static Optional<ElectionRecord> read(Folder folder, Findings findings) {
        var own = new Findings();
        Optional<ElectionRecord> record = new FolderReader(folder, own).record();
        own.all().forEach(findings::add);
        return own.isEmpty() ? record : Optional.empty();
    }

    private Optional<ElectionRecord> record() {
        texts.unknown();
        texts.require(FolderTexts.ELECTION);
        Optional<ElectionReader> reader = texts.document(FolderTexts.ELECTION)
                .map(document -> new ElectionReader(texts, known, Fields.of(document, "", findings)));
        Optional<Election> election = reader.flatMap(ElectionReader::read);
        if (reader.isEmpty()) {
            known.leaveOpen();
        }
        SequencedMap<String, ContestDraft> contests =
                reader.map(ElectionReader::contests).orElseGet(LinkedHashMap::new);
        requireFigures(contests);
        var counts = new VotesReader(texts, known);
        Map<String, List<Candidate>> candidates = counts.candidates();
        SequencedMap<String, Votes> votes = counts.votes();
        var seats = new SeatsReader(texts, known);
        List<Declared> declared = seats.declared(contests);
        List<Winner> winners = seats.winners();
        List<OfficialSeats> official = seats.official();
        var particulars = new ParticularsReader(texts, known).read();
        Decisions decisions = texts.document(FolderTexts.DECISIONS)
                .map(new DecisionReader(findings)::read)
                .orElse(Decisions.NONE);
        String sources = sources();
        return election.map(definition -> new ElectionRecord(
                definition, votes, candidates, declared, winners, official, decisions, particulars, sources));
    }

    /** Reports the tables that the contests need and do not have. */
    private void requireFigures(SequencedMap<String, ContestDraft> contests) {
        for (Contest.CountedFrom from : Contest.CountedFrom.values()) {
            if (contests.values().stream().anyMatch(contest -> contest.countedFrom() == from)) {
                texts.require(
                        switch (from) {
                            // On a night the votes stand in the protocols.
                            case VOTES -> texts.has(FolderTexts.NIGHT) ? FolderTexts.NIGHT : FolderTexts.VOTES;
                            case DECLARED -> FolderTexts.DECLARED;
                        });
            }
        }
    }

    private String sources() {
        texts.require(FolderTexts.SOURCE);
        Optional<String> sources = texts.text(FolderTexts.SOURCE, FolderTexts.LARGEST_TEXT);
        if (sources.filter(String::isBlank).isPresent()) {
            texts.report(FolderCode.NO_SOURCES, FolderTexts.SOURCE);
        }
        return sources.orElse("");
    }
}
