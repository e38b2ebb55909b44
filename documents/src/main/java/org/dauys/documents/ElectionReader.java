package org.dauys.documents;

import static org.dauys.documents.FolderTexts.PARTIES;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SequencedMap;
import org.dauys.election.Body;
import org.dauys.election.Contest;
import org.dauys.election.Election;
import org.dauys.election.Gap;
import org.dauys.election.Party;
import org.dauys.election.Text;
import org.dauys.reading.Fields;
import org.dauys.reading.Scalar;
import org.dauys.statute.TextFields;

/** Reads election.yaml and the tables it refers to. */
final class ElectionReader {
    private final FolderTexts texts;
    private final Known known;
    private final Fields fields;
    private final SequencedMap<String, Fields> bodyFields = new LinkedHashMap<>();
    private final SequencedMap<String, ContestDraft> contests = new LinkedHashMap<>();

    ElectionReader(FolderTexts texts, Known known, Fields fields) {
        this.texts = texts;
        this.known = known;
        this.fields = fields;
    }

    /** The contests as far as they are known, by id. */
    SequencedMap<String, ContestDraft> contests() {
        return contests;
    }

    /** The election, if nothing is missing. */
    Optional<Election> read() {
        Optional<String> id = fields.text("election");
        id.ifPresent(this::id);
        Optional<Text> title = TextFields.text(fields, "title");
        Optional<LocalDate> date = fields.date("date");
        Optional<String> statute = fields.text("statute");
        statute.filter(text -> !Spelling.isStatute(text))
                .ifPresent(text -> fields.report(FolderCode.NOT_A_STATUTE, "statute", text));
        Optional<Text> note = TextFields.optionalText(fields, "note");
        List<Body> bodies = bodies();
        readContests();
        bodies.forEach(this::sum);
        SequencedMap<String, Party> parties = parties();
        List<Gap> gaps = gaps();
        List<String> compared = compared();
        fields.close();
        List<Contest> whole = contests.values().stream()
                .flatMap(draft -> draft.contest().stream())
                .toList();
        return id.isEmpty() || title.isEmpty() || date.isEmpty() || statute.isEmpty()
                ? Optional.empty()
                : Optional.of(new Election(
                        id.get(),
                        title.get(),
                        date.get(),
                        statute.get(),
                        bodies,
                        whole,
                        parties,
                        gaps,
                        note,
                        compared));
    }

    /** The laws to compare with; whether there are such laws is seen where laws are read. */
    private List<String> compared() {
        List<String> compared = fields.optionalTexts("compare");
        for (int i = 0; i < compared.size(); i++) {
            String name = compared.get(i);
            if (!Spelling.isChosenLaw(name)) {
                fields.report(FolderCode.NOT_A_STATUTE, "compare", name);
            } else if (compared.indexOf(name) < i) {
                fields.report(FolderCode.NAME_REPEATED, "compare", name, PartyReader.shown(fields.placeOf("compare")));
            }
        }
        return compared;
    }

    private void id(String id) {
        if (!Spelling.isId(id)) {
            fields.report(FolderCode.NOT_AN_ID, "election", id, Spelling.likelyId(id));
        } else if (!id.equals(texts.folder())) {
            fields.report(FolderCode.ID_NOT_FOLDER, "election", id, texts.folder());
        }
    }

    private List<Body> bodies() {
        List<Body> bodies = new ArrayList<>();
        bodyFields.putAll(Parts.of(fields, "bodies"));
        bodyFields.forEach((id, body) -> {
            Parts.spelt(Spelling.isId(id), body, FolderCode.NOT_AN_ID, id, Spelling.likelyId(id));
            known.bodies().enter(id, body.place());
            Optional<Text> title = TextFields.text(body, "title");
            Optional<Long> seats = body.wholeNumber("seats", 1, Known.MOST_SEATS);
            Optional<Text> note = TextFields.optionalText(body, "note");
            body.close();
            seats.ifPresent(number -> known.seats(id, number));
            if (title.isPresent() && seats.isPresent()) {
                bodies.add(new Body(id, title.get(), seats.get(), note));
            }
        });
        if (bodyFields.isEmpty()) {
            known.bodies().leaveOpen();
        }
        return bodies;
    }

    private void readContests() {
        var constituencies = new ConstituencyReader(texts, known);
        Parts.of(fields, "contests").forEach((id, contest) -> {
            ContestDraft draft = contest(id, contest);
            contests.put(id, draft);
            if (draft.listsConstituencies()) {
                constituencies.read(draft);
            }
            contest.close();
        });
        constituencies.readTable(contests);
        if (contests.isEmpty()) {
            known.contests().leaveOpen();
        }
        if (contests.isEmpty() || contests.values().stream().anyMatch(ContestDraft::hasItsConstituenciesNowhere)) {
            known.constituencies().leaveOpen();
        }
        constituencies.check();
        contests.forEach((id, draft) -> draft.seats().ifPresent(number -> known.seats(id, number)));
        contests.values().stream()
                .filter(draft -> draft.leavesConstituenciesToTable() && draft.isEmpty())
                .forEach(draft -> texts.report(FolderCode.NOTHING_IN_IT, FolderTexts.CONSTITUENCIES, draft.id()));
    }

    private ContestDraft contest(String id, Fields contest) {
        Parts.spelt(Spelling.isId(id), contest, FolderCode.NOT_AN_ID, id, Spelling.likelyId(id));
        known.contests().enter(id, contest.place());
        known.bodies()
                .place(id)
                .ifPresent(first -> contest.report(FolderCode.NAME_REPEATED, "", id, PartyReader.shown(first)));
        Optional<Text> title = TextFields.text(contest, "title");
        Optional<String> body = contest.text("body");
        body.filter(known.bodies()::lacks)
                .ifPresent(text -> contest.report(
                        FolderCode.UNKNOWN_BODY, "body", text, known.bodies().nearest(text)));
        Optional<String> section = contest.text("section");
        Contest.CountedFrom from =
                contest.optionalWord("counted-from", Contest.CountedFrom.class).orElse(Contest.CountedFrom.VOTES);
        Parts.Where where = Parts.where(contest, "constituencies", FolderTexts.CONSTITUENCIES);
        OptionalLong house = contest.optionalWholeNumber("house", 1, Known.MOST_SEATS)
                .map(OptionalLong::of)
                .orElse(OptionalLong.empty());
        return new ContestDraft(id, contest, title, body, section, from, where, house);
    }

    /** Compares the seats of a body with those of its contests, if all are known. */
    private void sum(Body body) {
        boolean anyUnclear = contests.isEmpty()
                || contests.values().stream().anyMatch(draft -> draft.isUnclear(body.id(), known.bodies()));
        if (anyUnclear) {
            return;
        }
        long sum = contests.values().stream()
                .filter(draft -> draft.fills(body.id()))
                .mapToLong(draft -> draft.seats().orElseThrow())
                .sum();
        if (sum != body.seats()) {
            Fields written = bodyFields.getOrDefault(body.id(), fields);
            written.report(FolderCode.BODY_SEATS, "seats", String.valueOf(body.seats()), String.valueOf(sum));
        }
    }

    private SequencedMap<String, Party> parties() {
        SequencedMap<String, Party> parties = new PartyReader(texts, known).read(fields);
        boolean inFile = fields.optionalNode("parties")
                .filter(node -> node instanceof Scalar)
                .isPresent();
        if (texts.has(PARTIES) && !inFile) {
            texts.report(FolderCode.FILE_UNUSED, PARTIES, "parties");
        }
        return parties;
    }

    private List<Gap> gaps() {
        List<Gap> gaps = new ArrayList<>();
        for (Fields gap : fields.optionalItems("gaps")) {
            Optional<String> contest = gap.text("contest");
            contest.filter(known.contests()::lacks)
                    .ifPresent(id -> gap.report(
                            FolderCode.UNKNOWN_CONTEST,
                            "contest",
                            id,
                            known.contests().nearest(id)));
            Optional<Text> text = TextFields.text(gap, "text");
            gap.close();
            if (contest.isPresent() && text.isPresent()) {
                gaps.add(new Gap(contest.get(), text.get()));
            }
        }
        return gaps;
    }
}
