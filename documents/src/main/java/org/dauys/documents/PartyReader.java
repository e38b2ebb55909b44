package org.dauys.documents;

import static org.dauys.documents.FolderTexts.PARTIES;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedMap;
import org.dauys.election.Party;
import org.dauys.election.Text;
import org.dauys.reading.Fields;
import org.dauys.reading.Place;
import org.dauys.reading.Row;
import org.dauys.statute.TextFields;

/** Reads the parties of an election, from election.yaml or from parties.csv. */
final class PartyReader {
    private static final List<String> REQUIRED = List.of("party", "name");
    private static final List<String> OPTIONAL =
            List.of("short", "colour", "kind", "registered", "name_kk", "name_ru", "short_kk", "short_ru");
    private static final int LAST_RANK = 1_000_000;

    private final FolderTexts texts;
    private final Known known;
    private final SequencedMap<String, Party> parties = new LinkedHashMap<>();
    private final Map<Long, Place> ranks = new HashMap<>();
    private final Palette palette = new Palette();

    PartyReader(FolderTexts texts, Known known) {
        this.texts = texts;
        this.known = known;
    }

    /** The parties by code. */
    SequencedMap<String, Party> read(Fields election) {
        switch (Parts.where(election, "parties", PARTIES)) {
            case HERE -> Parts.of(election, "parties").forEach(this::party);
            case IN_FILE -> table();
            case NOWHERE -> known.parties().leaveOpen();
        }
        return parties;
    }

    private void table() {
        texts.require(PARTIES);
        if (!texts.rows(PARTIES, REQUIRED, OPTIONAL, this::party)) {
            known.parties().leaveOpen();
        } else if (known.parties().names().isEmpty()) {
            texts.report(FolderCode.NOTHING_IN_IT, PARTIES);
        }
    }

    private void party(String code, Fields fields) {
        enter(code, fields.place());
        if (Parts.spelt(Spelling.isCode(code), fields, FolderCode.NOT_A_CODE, code, Spelling.likelyCode(code))) {
            Parts.spelt(
                    !Spelling.isReserved(code),
                    fields,
                    FolderCode.CODE_RESERVED,
                    code,
                    Spelling.RESERVED.toArray(String[]::new));
        }
        Optional<Text> name = TextFields.text(fields, "name");
        Optional<Text> brief = TextFields.optionalText(fields, "short");
        Optional<Party.Kind> kind = fields.optionalWord("kind", Party.Kind.class);
        Optional<Long> rank = fields.optionalWholeNumber("registered", 1, LAST_RANK);
        Optional<String> colour = fields.optionalText("colour");
        colour.filter(text -> !Spelling.isColour(text))
                .ifPresent(text -> fields.report(FolderCode.NOT_A_COLOUR, "colour", text));
        rank.map(number -> ranks.putIfAbsent(number, fields.placeOf("registered")))
                .ifPresent(first -> fields.report(
                        FolderCode.RANK_REPEATED,
                        "registered",
                        rank.orElseThrow().toString(),
                        shown(first)));
        fields.close();
        name.ifPresent(words -> add(code, words, brief, kind, rank, colour));
    }

    private void party(Row row) {
        Optional<String> code = row.required("party");
        Optional<Text> name = CellTexts.text(row, "name");
        Optional<Text> brief = CellTexts.optionalText(row, "short");
        Optional<Party.Kind> kind = row.optionalWord("kind", Party.Kind.class);
        Optional<Long> rank = row.optionalWholeNumber("registered", 1, LAST_RANK);
        Optional<String> colour = Optional.of(row.text("colour")).filter(text -> !text.isEmpty());
        code.ifPresentOrElse(text -> code(text, row), known.parties()::leaveOpen);
        colour.filter(text -> !Spelling.isColour(text)).ifPresent(_ -> row.report(FolderCode.NOT_A_COLOUR, "colour"));
        rank.map(number -> ranks.putIfAbsent(number, row.place()))
                .ifPresent(first -> row.report(FolderCode.RANK_REPEATED, "registered", shown(first)));
        if (code.isPresent() && name.isPresent()) {
            add(code.get(), name.get(), brief, kind, rank, colour);
        }
    }

    private void code(String code, Row row) {
        if (!Spelling.isCode(code)) {
            row.report(FolderCode.NOT_A_CODE, "party", Spelling.likelyCode(code));
        } else if (Spelling.isReserved(code)) {
            row.report(FolderCode.CODE_RESERVED, "party", Spelling.RESERVED.toArray(String[]::new));
        }
        enter(code, row.place()).ifPresent(first -> row.report(FolderCode.NAME_REPEATED, "party", shown(first)));
    }

    private Optional<Place> enter(String code, Place place) {
        return known.parties().enter(code, place);
    }

    private void add(
            String code,
            Text name,
            Optional<Text> brief,
            Optional<Party.Kind> written,
            Optional<Long> rank,
            Optional<String> colour) {
        Party.Kind kind = written.orElse(Party.Kind.PARTY);
        OptionalInt registered =
                rank.map(number -> OptionalInt.of(number.intValue())).orElse(OptionalInt.empty());
        String shownAs = colour.orElseGet(() -> palette.next(kind));
        parties.put(code, new Party(code, name, brief.orElse(name), kind, registered, shownAs));
    }

    static String shown(Place place) {
        return place.file() + ":" + place.line();
    }
}
