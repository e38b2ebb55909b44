package org.dauys.documents.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dauys.documents.Content;
import org.dauys.documents.Folder;
import org.dauys.documents.FolderTexts;
import org.dauys.election.ElectionRecord;
import org.dauys.figures.Citation;
import org.dauys.figures.Confidence;
import org.dauys.mandates.CandidateList;
import org.dauys.mandates.Designation;
import org.dauys.mandates.Registration;
import org.dauys.mandates.Roll;
import org.dauys.mandates.TermAct;
import org.dauys.mandates.Traits;
import org.dauys.reading.Fields;
import org.dauys.reading.Findings;
import org.dauys.reading.Row;

/** Reads the files of persons of an election folder, as {@code docs/election-folder.md} describes them, and checks them whole. */
public final class PeopleReader {
    private final ElectionRecord record;
    private final Optional<SealingKey> key;
    private final boolean beforeSealing;
    private final FolderTexts texts;
    private final Folder folder;
    private final Findings findings;
    private final Known known;

    private enum Keeping {
        PUBLISHED,
        SEALED
    }

    private record Label(Optional<Keeping> traits, Optional<Long> seed, String source, Optional<LocalDate> begins) {
        static final Label NONE = new Label(Optional.empty(), Optional.empty(), "", Optional.empty());
    }

    private PeopleReader(
            Folder folder, ElectionRecord record, Optional<SealingKey> key, boolean beforeSealing, Findings findings) {
        this.record = record;
        this.key = key;
        this.beforeSealing = beforeSealing;
        this.texts = new FolderTexts(folder, findings);
        this.folder = folder;
        this.findings = findings;
        this.known = new Known(record);
    }

    /** Whether there are persons in a folder besides those whom its results name. */
    public static boolean hasPeople(Folder folder) {
        return new FolderTexts(folder, new Findings()).hasPersons();
    }

    /**
     * Reads the persons of an election.
     *
     * <p>Sealed traits stay closed without the key, which is no fault: then nothing of them is at hand.
     *
     * @param folder the folder of the election
     * @param record its election, which was read without a fault
     * @param key what opens sealed traits, if it is given
     * @param findings receives every fault of every file; none holds anything of a person's traits
     * @return the persons if no file has a fault
     */
    public static Optional<People> read(
            Folder folder, ElectionRecord record, Optional<SealingKey> key, Findings findings) {
        return read(folder, record, key, false, findings);
    }

    /** Reads a folder whose traits still lie open because they are to be sealed now. */
    static Optional<People> readBeforeSealing(Folder folder, ElectionRecord record, Findings findings) {
        return read(folder, record, Optional.empty(), true, findings);
    }

    private static Optional<People> read(
            Folder folder, ElectionRecord record, Optional<SealingKey> key, boolean beforeSealing, Findings findings) {
        var own = new Findings();
        People people = new PeopleReader(folder, record, key, beforeSealing, own).people(hasPeople(folder));
        own.all().forEach(findings::add);
        return own.isEmpty() ? Optional.of(people) : Optional.empty();
    }

    private People people(boolean any) {
        Label label = label(any);
        var reader = new ListsReader(texts, known);
        List<CandidateList> lists = reader.lists();
        List<Roll.InPerson> inPerson = reader.inPerson(record);
        var acts = new ActsReader(texts, known);
        // The term comes before what may name those who are elected during it.
        List<TermAct> term = acts.term();
        List<Registration> registrations = acts.registrations();
        List<Designation> designations = acts.designations();
        List<People.Elected> elected = elected();
        List<People.LastResult> lastResults = lastResults();
        People.Kept kept = kept(label);
        Map<String, Traits> traits = traits(kept);
        var roll = new Roll(known.persons(), traits, lists, inPerson, registrations, designations, term, label.seed());
        return new People(roll, kept, elected, lastResults, label.source(), label.begins());
    }

    private Label label(boolean any) {
        if (any) {
            texts.require(FolderTexts.PEOPLE);
        }
        return texts.document(FolderTexts.PEOPLE)
                .map(document -> {
                    Fields fields = Fields.of(document, "", findings);
                    Optional<String> source = fields.text("source");
                    Optional<Keeping> traits = fields.optionalWord("traits", Keeping.class);
                    Optional<Long> seed = fields.optionalMapping("rehearsal").flatMap(made -> {
                        Optional<Long> number = made.wholeNumber("seed", Long.MIN_VALUE, Long.MAX_VALUE);
                        made.close();
                        return number;
                    });
                    Optional<LocalDate> begins = fields.optionalDate("first-sitting");
                    fields.close();
                    return new Label(traits, seed, source.orElse(""), begins);
                })
                .orElse(Label.NONE);
    }

    /** Whom officials declared elected. */
    private List<People.Elected> elected() {
        List<People.Elected> elected = new ArrayList<>();
        Map<List<String>, Citation> before = new HashMap<>();
        texts.rows(FolderTexts.ELECTED, List.of("party", "person"), List.of("where", "source"), row -> {
            Optional<String> where = known.where(row);
            Optional<String> party = known.party(row);
            Optional<String> person = known.person(row);
            if (where.isPresent() && party.isPresent() && person.isPresent()) {
                var one = new People.Elected(where.get(), party.get(), person.get(), Known.entry(row));
                repeated(row, "person", List.of(one.where(), one.party(), one.person()), before);
                elected.add(one);
            }
        });
        return elected;
    }

    private List<People.LastResult> lastResults() {
        List<People.LastResult> results = new ArrayList<>();
        Map<List<String>, Citation> before = new HashMap<>();
        texts.rows(FolderTexts.LAST_RESULT, List.of("party", "votes", "base"), List.of("source", "confidence"), row -> {
            Optional<String> party = known.party(row);
            Confidence confidence =
                    row.optionalWord("confidence", Confidence.class).orElse(Confidence.FOUND);
            Optional<Long> votes = row.wholeNumber("votes");
            Optional<Long> base = row.wholeNumber("base", 1, Long.MAX_VALUE);
            if (party.isPresent() && votes.isPresent() && base.isPresent()) {
                if (votes.get() > base.get()) {
                    row.report(PeopleCode.MORE_THAN_ALL, "votes", base.get().toString());
                }
                repeated(row, "party", List.of(party.get()), before);
                results.add(new People.LastResult(
                        party.get(),
                        votes.get(),
                        base.get(),
                        row.text("source"),
                        new Citation(
                                row.place().file(), String.valueOf(row.place().line()), confidence)));
            }
        });
        return results;
    }

    private static void repeated(Row row, String column, List<String> what, Map<List<String>, Citation> before) {
        Citation first = before.putIfAbsent(what, Known.entry(row));
        if (first != null) {
            row.report(PeopleCode.ROW_REPEATED, column, Known.shown(first));
        }
    }

    private People.Kept kept(Label label) {
        boolean published = label.traits().filter(Keeping.PUBLISHED::equals).isPresent();
        if (beforeSealing && published) {
            texts.report(PeopleCode.TRAITS_SEALED, FolderTexts.PEOPLE);
            return People.Kept.PUBLISHED;
        }
        if (texts.has(FolderTexts.SEALED_TRAITS)) {
            if (published) {
                texts.report(PeopleCode.TRAITS_SEALED, FolderTexts.SEALED_TRAITS);
            }
            if (texts.has(FolderTexts.TRAITS) && !published && !beforeSealing) {
                texts.report(PeopleCode.TRAITS_OPEN, FolderTexts.TRAITS);
            }
            return beforeSealing && texts.has(FolderTexts.TRAITS)
                    ? People.Kept.PUBLISHED
                    : key.isPresent() ? People.Kept.OPENED : People.Kept.LOCKED;
        }
        if (!texts.has(FolderTexts.TRAITS)) {
            return People.Kept.NOT_AT_HAND;
        }
        if (!published && !beforeSealing) {
            texts.report(PeopleCode.TRAITS_OPEN, FolderTexts.TRAITS);
        }
        return People.Kept.PUBLISHED;
    }

    private Map<String, Traits> traits(People.Kept kept) {
        return switch (kept) {
            case NOT_AT_HAND, LOCKED -> Map.of();
            case PUBLISHED -> traits(FolderTexts.TRAITS, open(FolderTexts.TRAITS));
            case OPENED ->
                traits(
                        FolderTexts.SEALED_TRAITS,
                        open(FolderTexts.SEALED_TRAITS).flatMap(this::unsealed));
        };
    }

    /** The text of a file of traits; not even the byte that cannot be read is told. */
    private Optional<String> open(String file) {
        var own = new Findings();
        Optional<String> text = new FolderTexts(folder, own).text(file, FolderTexts.LARGEST_TABLE);
        TraitsReader.withheld(own, findings);
        return text;
    }

    private Optional<String> unsealed(String text) {
        Optional<byte[]> content = SealedText.open(
                FolderTexts.SEALED_TRAITS, text, record.election().id(), key.orElseThrow(), findings);
        return content.flatMap(bytes -> switch (Content.of(bytes)) {
            case Content.Held(String plain) -> Optional.of(plain);
            // What is not written in UTF-8 is never sealed.
            case Content.NotUtf8 _, Content.Absent _, Content.TooLarge _, Content.NotInFolder _, Content.Closed _ -> {
                texts.report(PeopleCode.NOT_SEALED, FolderTexts.SEALED_TRAITS);
                yield Optional.empty();
            }
        });
    }

    private Map<String, Traits> traits(String file, Optional<String> text) {
        return text.map(plain -> new TraitsReader(known, record.election().date()).read(file, plain, findings))
                .orElse(Map.of());
    }
}
