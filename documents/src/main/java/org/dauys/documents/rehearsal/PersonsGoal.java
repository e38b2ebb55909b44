package org.dauys.documents.rehearsal;

import java.time.DateTimeException;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import org.dauys.documents.Folder;
import org.dauys.documents.FolderTexts;
import org.dauys.election.ElectionRecord;
import org.dauys.reading.Fields;
import org.dauys.reading.Findings;
import org.dauys.documents.FolderCode;

/**
 * What a rehearsal of persons must meet, as {@code rehearsal-persons.yaml} says it: published totals.
 *
 * @param offset the offset of local time from universal time, of the hours of decisions
 * @param lists how many persons each party puts up, by its code; empty if it is not known
 * @param totals how many persons of all lists together belong to the categories of the quota, if that is known
 */
public record PersonsGoal(ZoneOffset offset, SequencedMap<String, Size> lists, Optional<Totals> totals) {
    /** Nothing is known. */
    public static final PersonsGoal NONE = new PersonsGoal(ZoneOffset.UTC, new LinkedHashMap<>(), Optional.empty());

    private static final long MOST = 100_000;

    /**
     * The size of a list.
     *
     * @param nominated how many persons were nominated
     * @param registered how many of them were registered; the others were refused
     */
    public record Size(int nominated, int registered) {}

    /**
     * Persons of all lists who were registered. Who belongs to two categories counts once in the last.
     *
     * @param women women
     * @param young persons who have not reached the age of the quota
     * @param together women, young persons and persons with a disability
     */
    public record Totals(int women, int young, int together) {
        /** Whether so many persons can be among others. */
        boolean isPossible(int all) {
            return women <= together && young <= together && together <= all;
        }
    }

    /** What the folder of an election says; {@link #NONE} if it has no such file. */
    public static Optional<PersonsGoal> read(Folder folder, ElectionRecord record, Findings findings) {
        var own = new Findings();
        var texts = new FolderTexts(folder, own);
        PersonsGoal goal = texts.document(FolderTexts.PERSONS_REHEARSAL)
                .map(document -> read(Fields.of(document, "", own), record))
                .orElse(NONE);
        own.all().forEach(findings::add);
        return own.isEmpty() ? Optional.of(goal) : Optional.empty();
    }

    private static PersonsGoal read(Fields fields, ElectionRecord record) {
        fields.text("source");
        ZoneOffset offset = fields.optionalText("offset")
                .flatMap(text -> offset(fields, text))
                .orElse(ZoneOffset.UTC);
        SequencedMap<String, Size> lists = new LinkedHashMap<>();
        fields.mappings("lists").forEach((party, list) -> {
            if (!record.election().parties().containsKey(party)) {
                list.report(FolderCode.UNKNOWN_PARTY, "", party);
            }
            size(list).ifPresent(size -> lists.put(party, size));
        });
        Optional<Totals> totals = fields.optionalMapping("totals").flatMap(PersonsGoal::totals);
        int registered = lists.values().stream().mapToInt(Size::registered).sum();
        totals.filter(some -> !some.isPossible(registered))
                .ifPresent(some -> fields.report(
                        RehearsalCode.IMPOSSIBLE, "totals", some.women() + ", " + some.young() + ", " + some.together()));
        fields.close();
        return new PersonsGoal(offset, lists, totals);
    }

    private static Optional<ZoneOffset> offset(Fields fields, String text) {
        try {
            return Optional.of(ZoneOffset.of(text));
        } catch (DateTimeException otherwiseWritten) {
            fields.report(RehearsalCode.IMPOSSIBLE, "offset", text);
            return Optional.empty();
        }
    }

    private static Optional<Size> size(Fields list) {
        Optional<Long> nominated = list.wholeNumber("nominated", 1, MOST);
        Optional<Long> registered = list.wholeNumber("registered", 0, nominated.orElse(MOST));
        list.close();
        return nominated.isEmpty() || registered.isEmpty()
                ? Optional.empty()
                : Optional.of(new Size(nominated.get().intValue(), registered.get().intValue()));
    }

    private static Optional<Totals> totals(Fields totals) {
        Optional<Long> women = totals.wholeNumber("women", 0, MOST);
        Optional<Long> young = totals.wholeNumber("young", 0, MOST);
        Optional<Long> together = totals.wholeNumber("together", 0, MOST);
        totals.close();
        return women.isEmpty() || young.isEmpty() || together.isEmpty()
                ? Optional.empty()
                : Optional.of(new Totals(
                        women.get().intValue(), young.get().intValue(), together.get().intValue()));
    }
}
