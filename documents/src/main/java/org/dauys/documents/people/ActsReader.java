package org.dauys.documents.people;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.dauys.documents.FolderTexts;
import org.dauys.figures.Citation;
import org.dauys.mandates.Designation;
import org.dauys.mandates.Registration;
import org.dauys.mandates.TermAct;
import org.dauys.reading.Row;

/** Reads what was decided on persons: registrations, designations, and the acts of the term. */
final class ActsReader {
    private final FolderTexts texts;
    private final Known known;

    ActsReader(FolderTexts texts, Known known) {
        this.texts = texts;
        this.known = known;
    }

    /** The registrations, in the order of the file. */
    List<Registration> registrations() {
        List<Registration> all = new ArrayList<>();
        Map<List<String>, Registration> latest = new HashMap<>();
        texts.rows(
                FolderTexts.REGISTRATIONS,
                List.of("party", "status", "when", "reason", "document"),
                List.of("where", "person"),
                row -> registration(row).ifPresent(one -> {
                    order(row, one, latest);
                    all.add(one);
                }));
        return all;
    }

    private Optional<Registration> registration(Row row) {
        Optional<String> where = known.where(row);
        Optional<String> party = known.party(row);
        Optional<String> person = row.text("person").isEmpty() ? Optional.empty() : known.person(row);
        Optional<Registration.Status> status =
                row.required("status").flatMap(_ -> row.optionalWord("status", Registration.Status.class));
        Optional<OffsetDateTime> when = row.required("when").flatMap(text -> time(row, text));
        String reason = row.text("reason");
        if (reason.isEmpty() && status.filter(known -> !known.stands()).isPresent()) {
            row.report(PeopleCode.REASON_NEEDED, "reason");
        }
        return where.isEmpty() || party.isEmpty() || status.isEmpty() || when.isEmpty()
                ? Optional.empty()
                : Optional.of(new Registration(
                        where.get(),
                        party.get(),
                        person,
                        status.get(),
                        when.get(),
                        reason,
                        row.text("document"),
                        Known.entry(row)));
    }

    private static Optional<OffsetDateTime> time(Row row, String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text));
        } catch (DateTimeException otherwiseWritten) {
            row.report(PeopleCode.NOT_A_TIME, "when");
            return Optional.empty();
        }
    }

    /** What is later in the file must not be earlier in time, or nobody could say what holds. */
    private static void order(Row row, Registration one, Map<List<String>, Registration> latest) {
        var before = latest.put(List.of(one.where(), one.party(), one.person().orElse("")), one);
        if (before == null) {
            return;
        }
        String first = Known.shown(before.entry());
        if (one.when().isBefore(before.when())) {
            row.report(PeopleCode.EARLIER, "when", first);
        } else if (one.when().isEqual(before.when()) && one.status() == before.status()) {
            row.report(PeopleCode.ROW_REPEATED, "status", first);
        }
    }

    private record Decision(String where, String party, LocalDate on, String document, String replaces) {
        boolean mayReplace(Decision other) {
            return !other.equals(this)
                    && where.equals(other.where)
                    && party.equals(other.party)
                    && replaces.equals(other.document)
                    && !on.isBefore(other.on);
        }
    }

    /**
     * The designations. Rows of one party, day and document are one of them. Whether the persons may be chosen is for the
     * law to say, so that a list that names somebody twice is read.
     */
    List<Designation> designations() {
        SequencedMap<Decision, List<Designation.Chosen>> decisions = new LinkedHashMap<>();
        Map<Decision, Row> begun = new LinkedHashMap<>();
        for (String file : texts.tables(FolderTexts.DESIGNATIONS)) {
            texts.rows(file, List.of("party", "on", "document", "person"), List.of("where", "replaces"), row -> {
                Optional<String> where = known.where(row);
                Optional<String> party = known.party(row);
                Optional<LocalDate> on = row.date("on");
                Optional<String> document = row.required("document");
                Optional<String> person = known.person(row);
                if (where.isPresent() && party.isPresent() && on.isPresent() && document.isPresent()) {
                    var decision =
                            new Decision(where.get(), party.get(), on.get(), document.get(), row.text("replaces"));
                    if (!decisions.containsKey(decision)) {
                        begun.put(decision, row);
                    }
                    List<Designation.Chosen> chosen = decisions.computeIfAbsent(decision, _ -> new ArrayList<>());
                    person.ifPresent(id -> chosen.add(new Designation.Chosen(id, Known.entry(row))));
                }
            });
        }
        begun.forEach((decision, row) -> {
            if (!decision.replaces().isEmpty() && begun.keySet().stream().noneMatch(decision::mayReplace)) {
                row.report(PeopleCode.REPLACES_NOTHING, "replaces");
            }
        });
        List<Designation> all = new ArrayList<>();
        decisions.forEach((decision, chosen) -> {
            if (!chosen.isEmpty()) {
                all.add(new Designation(
                        decision.where(),
                        decision.party(),
                        decision.on(),
                        decision.document(),
                        decision.replaces(),
                        chosen));
            }
        });
        return all;
    }

    /** The acts of the term, in the order of their numbers. */
    List<TermAct> term() {
        List<TermAct> all = new ArrayList<>();
        Map<Integer, Citation> numbers = new HashMap<>();
        texts.rows(
                FolderTexts.TERM,
                List.of("number", "on", "act", "seat", "person", "reason", "document"),
                List.of("name", "party"),
                row -> act(row).ifPresent(act -> {
                    Citation first = numbers.putIfAbsent(act.number(), act.entry());
                    if (first != null) {
                        row.report(PeopleCode.NUMBER_TWICE, "number", Known.shown(first));
                    }
                    all.add(act);
                }));
        all.sort(Comparator.comparingInt(TermAct::number));
        return all;
    }

    private Optional<TermAct> act(Row row) {
        Optional<Long> number = row.wholeNumber("number", 1, Integer.MAX_VALUE);
        Optional<LocalDate> on = row.date("on");
        Optional<TermAct.Kind> kind = row.required("act").flatMap(_ -> row.optionalWord("act", TermAct.Kind.class));
        Optional<Long> seat = row.wholeNumber("seat", 1, Integer.MAX_VALUE);
        seat.filter(place -> place > known.seats())
                .ifPresent(_ -> row.report(PeopleCode.NO_SUCH_SEAT, "seat", String.valueOf(known.seats())));
        Optional<String> party = row.text("party").isEmpty() ? Optional.empty() : known.party(row);
        boolean isAnew = kind.equals(Optional.of(TermAct.Kind.ELECTED_ANEW));
        if (party.isPresent() && kind.isPresent() && !isAnew) {
            row.report(PeopleCode.PARTY_OF_ANOTHER_ACT, "party");
        }
        // Who is elected anew stood on no list; the row itself says who that is.
        Optional<String> person =
                row.text("name").isEmpty() ? known.person(row) : known.enter(row, "person", row.text("name"));
        return number.isEmpty() || on.isEmpty() || kind.isEmpty() || seat.isEmpty() || person.isEmpty()
                ? Optional.empty()
                : Optional.of(new TermAct(
                        number.get().intValue(),
                        on.get(),
                        kind.get(),
                        seat.get().intValue(),
                        person.get(),
                        party.filter(_ -> isAnew),
                        row.text("reason"),
                        row.text("document"),
                        Known.entry(row)));
    }
}
