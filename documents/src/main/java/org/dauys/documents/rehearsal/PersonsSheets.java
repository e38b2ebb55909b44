package org.dauys.documents.rehearsal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.SequencedMap;
import org.dauys.documents.Folder;
import org.dauys.documents.FolderTexts;
import org.dauys.documents.JsonValues;
import org.dauys.documents.people.SealedText;
import org.dauys.documents.people.SealingKey;
import org.dauys.election.Election;
import org.dauys.election.Text;
import org.dauys.mandates.Mandates;

/** Writes the files of a rehearsal of persons. */
final class PersonsSheets {
    private static final List<String> AS_THEY_ARE = List.of(
            "constituencies.csv",
            "parties.csv",
            "candidates.csv",
            "lists.csv",
            "won.csv",
            "population.csv",
            "declared.csv",
            "seats.csv",
            "votes.csv",
            "last-result.csv",
            "decisions.yaml");
    private static final int NOMINATED_BEFORE = 45;
    private static final int REGISTERED_BEFORE = 32;
    private static final int DEREGISTERED_BEFORE = 2;
    private static final int DESIGNATED_AFTER = 9;
    private static final int FIRST_SITTING_AFTER = 10;

    private final PersonsPlan plan;
    private final Path into;

    PersonsSheets(PersonsPlan plan, Path into) {
        this.plan = plan;
        this.into = into;
    }

    private LocalDate electionDay() {
        return plan.record().election().date();
    }

    void copies(Folder from, long seed) throws IOException {
        for (String file : AS_THEY_ARE) {
            if (from.files().contains(file)) {
                Files.writeString(into.resolve(file), Copies.text(from, file));
            }
        }
        Election election = plan.record().election();
        Text label = Labels.PERSONS_MADE_UP;
        Files.writeString(
                into.resolve(FolderTexts.ELECTION),
                Relabelled.definition(
                        Copies.text(from, FolderTexts.ELECTION), election, String.valueOf(into.getFileName()), label));
        Files.writeString(
                into.resolve(FolderTexts.SOURCE),
                "# " + Labels.titled(election.title()).en() + "\n\n**" + label.kk() + "**\n\n**" + label.ru()
                        + "**\n\n**" + label.en() + "**\n\n" + Copies.text(from, FolderTexts.SOURCE));
        Files.writeString(
                into.resolve(FolderTexts.PEOPLE),
                "source: " + Relabelled.quoted(Labels.inAll(label)) + "\ntraits: sealed\nfirst-sitting: "
                        + electionDay().plusDays(FIRST_SITTING_AFTER) + "\nrehearsal: { seed: " + seed + " }\n");
    }

    void lists(SequencedMap<PersonsMaking.Frame, List<MadePerson>> lists) throws IOException {
        Path folder = Files.createDirectories(into.resolve(FolderTexts.CANDIDATE_LISTS));
        for (var list : lists.entrySet()) {
            String file = fileOf(list.getKey().where(), list.getKey().party());
            try (var sheet = new Sheet(
                    folder.resolve(file), List.of("where", "party", "place", "person", "name", "member", "source"))) {
                for (MadePerson person : list.getValue()) {
                    sheet.cell(person.where())
                            .cell(person.party())
                            .cell(person.place())
                            .cell(person.id())
                            .cell(person.name())
                            .cell("yes")
                            .cell(Labels.WORD)
                            .end();
                }
            }
        }
    }

    private static String fileOf(String where, String party) {
        return MadeNames.word(where) + "-" + MadeNames.word(party) + ".csv";
    }

    void registrations(SequencedMap<PersonsMaking.Frame, List<MadePerson>> lists, List<MadePerson> deregistered)
            throws IOException {
        try (var sheet = new Sheet(
                into.resolve(FolderTexts.REGISTRATIONS),
                List.of("where", "party", "person", "status", "when", "reason", "document"))) {
            int number = 1;
            for (PersonsMaking.Frame frame : lists.sequencedKeySet()) {
                decision(sheet, frame.where(), frame.party(), "", "nominated", NOMINATED_BEFORE, "", number++);
            }
            for (var list : lists.entrySet()) {
                PersonsMaking.Frame frame = list.getKey();
                decision(sheet, frame.where(), frame.party(), "", "registered", REGISTERED_BEFORE, "", number++);
                for (MadePerson person : list.getValue()) {
                    if (!person.registered()) {
                        decision(
                                sheet,
                                frame.where(),
                                frame.party(),
                                person.id(),
                                "refused",
                                REGISTERED_BEFORE,
                                "does not meet what the law asks of candidates (rehearsal)",
                                number++);
                    }
                }
            }
            for (MadePerson person : deregistered) {
                decision(
                        sheet,
                        person.where(),
                        person.party(),
                        person.id(),
                        "deregistered",
                        DEREGISTERED_BEFORE,
                        "registration cancelled after the ballot papers were printed (rehearsal)",
                        number++);
            }
        }
    }

    private void decision(
            Sheet sheet,
            String where,
            String party,
            String person,
            String status,
            int daysBefore,
            String reason,
            int number)
            throws IOException {
        String time = electionDay()
                .minusDays(daysBefore)
                .atTime(16, 0)
                .atOffset(plan.goal().offset())
                .toString();
        sheet.cell(where)
                .cell(party)
                .cell(person)
                .cell(status)
                .cell(time)
                .cell(reason)
                .cell("rehearsal, decision " + number)
                .end();
    }

    void designations(SequencedMap<Mandates, List<MadePerson>> designated) throws IOException {
        if (designated.isEmpty()) {
            return;
        }
        Path folder = Files.createDirectories(into.resolve(FolderTexts.DESIGNATIONS));
        for (var choice : designated.entrySet()) {
            Mandates some = choice.getKey();
            try (var sheet = new Sheet(
                    folder.resolve(fileOf(some.where(), some.holder())),
                    List.of("where", "party", "on", "document", "person"))) {
                for (MadePerson person : choice.getValue()) {
                    sheet.cell(some.where())
                            .cell(some.holder())
                            .cell(electionDay().plusDays(DESIGNATED_AFTER).toString())
                            .cell("rehearsal, decision of the party")
                            .cell(person.id())
                            .end();
                }
            }
        }
    }

    void winners(MadeWinners winners) throws IOException {
        if (winners.all().isEmpty()) {
            return;
        }
        try (var sheet = new Sheet(
                into.resolve(FolderTexts.WINNERS), List.of("constituency", "party", "person", "id", "source"))) {
            for (MadeWinners.Winner winner : winners.all()) {
                sheet.cell(winner.district())
                        .cell(winner.party())
                        .cell(winner.name())
                        .cell(winner.id())
                        .cell(Labels.WORD)
                        .end();
            }
        }
    }

    void term(List<MadeTerm.Act> acts) throws IOException {
        try (var sheet = new Sheet(
                into.resolve(FolderTexts.TERM),
                List.of("number", "on", "act", "seat", "person", "name", "party", "reason", "document"))) {
            int number = 1;
            for (MadeTerm.Act act : acts) {
                sheet.cell(number)
                        .cell(act.on().toString())
                        .cell(JsonValues.word(act.kind()))
                        .cell(act.seat())
                        .cell(act.person())
                        .cell(act.name())
                        .cell(act.party())
                        .cell(act.kind().comes() ? "" : "made up for the rehearsal")
                        .cell("rehearsal, act " + number)
                        .end();
                number++;
            }
        }
    }

    void faults(List<MadeHouse.Planted> planted) throws IOException {
        if (planted.isEmpty()) {
            return;
        }
        try (var sheet =
                new Sheet(into.resolve(FolderTexts.PERSONS_FAULTS), List.of("fault", "where", "party", "person"))) {
            for (MadeHouse.Planted one : planted) {
                sheet.cell(one.fault().word())
                        .cell(one.mandates().where())
                        .cell(one.mandates().holder())
                        .cell(one.person())
                        .end();
            }
        }
    }

    void traits(SequencedMap<PersonsMaking.Frame, List<MadePerson>> lists, SealingKey key, byte[] nonce)
            throws IOException {
        var text = new StringBuilder("person,sex,born,disability,citizen,resident_since\n");
        for (List<MadePerson> persons : lists.values()) {
            for (MadePerson person : persons) {
                text.append(person.id())
                        .append(person.kind().isWoman() ? ",female," : ",male,")
                        .append(person.born())
                        .append(person.disability() ? ",yes,yes," : ",no,yes,")
                        .append(person.residentSince())
                        .append('\n');
            }
        }
        byte[] content = text.toString().getBytes(StandardCharsets.UTF_8);
        Files.writeString(
                into.resolve(FolderTexts.SEALED_TRAITS),
                SealedText.seal(content, String.valueOf(into.getFileName()), key, nonce));
    }
}
