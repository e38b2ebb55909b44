package org.dauys.documents.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import org.dauys.documents.Folder;
import org.dauys.documents.FolderOnDisk;
import org.dauys.documents.FolderReader;
import org.dauys.mandates.Answer;
import org.dauys.mandates.CandidateList;
import org.dauys.mandates.Category;
import org.dauys.mandates.Designation;
import org.dauys.mandates.Registration;
import org.dauys.mandates.Roll;
import org.dauys.mandates.TermAct;
import org.dauys.reading.Findings;
import org.junit.jupiter.api.Test;

class PeopleReaderTest {
    private static final LocalDate ELECTION_DAY = LocalDate.of(2023, 3, 19);

    @Test
    void allFilesOfPersonsAreReadIntoARoll() {
        var read = SmallElection.read(Map.of());

        assertThat(read.findings()).isEmpty();
        People people = read.people().orElseThrow();
        Roll roll = people.roll();
        CandidateList red = roll.list("ALL", "RED").orElseThrow();
        assertThat(red.places()).extracting(CandidateList.Place::person).containsExactly("red-1", "red-2", "red-3");
        assertThat(red.places())
                .extracting(CandidateList.Place::member)
                .containsExactly(Answer.YES, Answer.NO, Answer.UNKNOWN);
        assertThat(roll.list("ALL", "BLUE").orElseThrow().places())
                .extracting(CandidateList.Place::votes)
                .containsExactly(OptionalLong.of(70), OptionalLong.empty());
        assertThat(roll.personOf("D1", "RED")).contains("winner-d1-2");
        assertThat(roll.registrations())
                .extracting(Registration::status)
                .containsExactly(
                        Registration.Status.NOMINATED, Registration.Status.REGISTERED, Registration.Status.WITHDRAWN);
        assertThat(roll.designations()).hasSize(1);
        assertThat(roll.designations().getFirst().persons())
                .extracting(Designation.Chosen::person)
                .containsExactly("red-2", "red-1");
        assertThat(roll.term()).extracting(TermAct::number).containsExactly(1, 2);
        assertThat(roll.persons().sequencedKeySet()).contains("red-1", "anew", "winner-d1-2");
        assertThat(people.elected()).extracting(People.Elected::where).containsExactly("ALL");
        assertThat(people.lastResults().getFirst().base()).isEqualTo(200);
        assertThat(people.traits()).isEqualTo(People.Kept.PUBLISHED);
    }

    @Test
    void traitsCanBeAskedAndNotReadOut() {
        Roll roll = SmallElection.read(Map.of()).people().orElseThrow().roll();

        assertThat(roll.traitsOf("red-1").belongsTo(new Category.Women(), ELECTION_DAY))
                .isEqualTo(Answer.YES);
        // born on 1 January 1996: 27 years old on election day
        assertThat(roll.traitsOf("blue-1").belongsTo(new Category.YoungerThan(29), ELECTION_DAY))
                .isEqualTo(Answer.YES);
        assertThat(roll.traitsOf("blue-2").belongsTo(new Category.Women(), ELECTION_DAY))
                .isEqualTo(Answer.UNKNOWN);
        assertThat(roll.toString()).doesNotContain("1980", "1996", "FEMALE", "female");
    }

    @Test
    void theOrderOfFilesDoesNotMatter() {
        var red = SmallElection.PERSONS.getOrDefault("lists/red.csv", "");
        var other = SmallElection.read(Map.of("lists/red.csv", "", "lists/a.csv", red));

        assertThat(other.people()
                        .orElseThrow()
                        .roll()
                        .list("ALL", "RED")
                        .orElseThrow()
                        .places())
                .extracting(CandidateList.Place::person)
                .containsExactly("red-1", "red-2", "red-3");
    }

    @Test
    void aFolderWithoutPersonsHasOnlyItsWinners() {
        var folder = Folder.of(SmallElection.ID, SmallElection.FILES);

        var read = SmallElection.read(folder, Optional.empty());

        assertThat(PeopleReader.hasPeople(folder)).isFalse();
        assertThat(read.findings()).isEmpty();
        assertThat(read.people().orElseThrow().roll().persons()).containsOnlyKeys("winner-d1-2");
    }

    @Test
    void allFaultsOfAllFilesAreFoundTogether() {
        var read = SmallElection.read(Map.of(
                "lists/red.csv",
                "where,party,place,person,name\nALLL,RED,1,red-1,First\nALL,REDD,1,red-2,Second\nALL,RED,1,red-3,Third\nlists,RED,1,Red 4,Fourth\nALL,RED,2,red-3,Other\n",
                "lists/blue.csv",
                "party,place,person,name\nBLUE,1,blue-1,Uno\nBLUE,2,red-3,Third\nBLUE,0,blue-2,Due\n",
                "registrations.csv",
                "party,person,status,when,reason,document\nRED,,registered,2023-02-10 16:00,,\nRED,red-9,refused,2023-02-10T16:00+06:00,,\nBLUE,,registred,2023-02-10T16:00+06:00,,\nBLUE,,registered,2023-02-10T16:00+06:00,,\nBLUE,,registered,2023-02-10T10:00Z,,\nBLUE,,withdrawn,2023-02-09T10:00Z,late,\n",
                "designations/red.csv",
                "party,on,document,person\nRED,28.03.2023,Bureau,red-3\nRED,2023-03-28,,red-7\n",
                "term.csv",
                "number,on,act,seat,person,reason,document\n1,2024-01-01,resigned,6,red-3,,\n1,2024-01-01,fell,1,red-3,,\n1,2024-01-02,died,1,blue-1,,\n",
                "traits.csv",
                "",
                "elected.csv",
                "party,person\nRED,red-3\nRED,red-3\n",
                "last-result.csv",
                "party,votes,base\nRED,201,200\n",
                "people.yaml",
                "source: made for a test\ntraits: public\nrehearsal: { seed: seven }\n"));

        assertThat(read.people()).isEmpty();
        assertThat(read.findings())
                .extracting(SmallElection::line)
                .containsExactlyInAnyOrder(
                        "designations/red.csv:2 R220 on “28.03.2023” []",
                        "designations/red.csv:3 R202 document “” []",
                        "designations/red.csv:3 M203 person “red-7” [red-3]",
                        "elected.csv:3 M210 person “red-3” [elected.csv:2]",
                        "last-result.csv:2 M213 votes “201” [200]",
                        "lists/blue.csv:4 R214 place “0” [1, 1000000]",
                        "lists/red.csv:2 M201 where “ALLL” [ALL]",
                        "lists/red.csv:3 E304 party “REDD” [RED]",
                        "lists/red.csv:5 E202 person “Red 4” [red-4]",
                        "lists/red.csv:5 M204 place “1” [lists/red.csv:4]",
                        "lists/red.csv:4 M205 person “red-3” [lists/blue.csv:3]",
                        "lists/red.csv:6 M205 person “red-3” [lists/blue.csv:3]",
                        "lists/red.csv:6 M206 name “Other” [Third, lists/blue.csv:3]",
                        "people.yaml:2 R240 traits “public” [published, sealed]",
                        "people.yaml:3 R210 rehearsal.seed “seven” []",
                        "registrations.csv:2 M207 when “2023-02-10 16:00” []",
                        "registrations.csv:3 M203 person “red-9” [red-3]",
                        "registrations.csv:3 M209 reason “” []",
                        "registrations.csv:4 R240 status “registred” [nominated, registered, refused, withdrawn, deregistered, registered]",
                        // 16:00 at +06:00 is 10:00 of universal time.
                        "registrations.csv:6 M210 status “registered” [registrations.csv:5]",
                        "registrations.csv:7 M208 when “2023-02-09T10:00Z” [registrations.csv:6]",
                        "term.csv:2 M211 seat “6” [5]",
                        "term.csv:3 R240 act “fell” [resigned, died, expelled, left-party, recalled, lost-eligibility, took-other-seat, declined, followed, elected-anew]",
                        "term.csv:4 M212 number “1” [term.csv:2]");
    }

    @Test
    void thePartyOfWhoWasElectedAnewIsKeptAndThatOfAnotherActIsAFault() {
        String head = "number,on,act,seat,person,name,party,reason,document\n";
        String anew = "2,2024-02-01,elected-anew,5,anew,Elected anew,BLUE,,No. 5\n";
        var kept =
                SmallElection.read(Map.of("term.csv", head + "1,2024-01-01,resigned,5,winner-d1-2,,,,No. 4\n" + anew));
        var faulty = SmallElection.read(Map.of(
                "term.csv", head + "1,2024-01-01,resigned,5,winner-d1-2,,RED,,No. 4\n" + anew.replace("BLUE", "BLU")));

        assertThat(kept.people().orElseThrow().roll().term())
                .extracting(TermAct::party)
                .containsExactly(Optional.empty(), Optional.of("BLUE"));
        assertThat(faulty.findings())
                .extracting(SmallElection::line)
                .containsExactlyInAnyOrder("term.csv:2 M215 party “RED” []", "term.csv:3 E304 party “BLU” [BLUE]");
    }

    @Test
    void whereAListStandsMustBeSaidIfThereAreSeveralContestsOfLists() {
        var twice = SmallElection.FILES.getOrDefault("election.yaml", "").replace("    counted-from: declared\n", "");
        Map<String, String> files = new TreeMap<>(SmallElection.FILES);
        files.put("election.yaml", twice);
        files.put("votes.csv", "constituency,party,votes\nALL,RED,600\nD1,RED,5\n");
        files.remove("declared.csv");
        var findings = new Findings();
        var record = FolderReader.read(Folder.of(SmallElection.ID, files), findings);
        assertThat(findings.all()).isEmpty();
        files.put("people.yaml", "source: made for a test\n");
        files.put("lists/red.csv", "party,place,person,name\nRED,1,red-1,First\n");

        PeopleReader.read(Folder.of(SmallElection.ID, files), record.orElseThrow(), Optional.empty(), findings);

        assertThat(findings.all())
                .extracting(SmallElection::line)
                .containsExactly("lists/red.csv:2 M202 where “” [lists, districts]");
    }

    @Test
    void filesOfPersonsNeedTheirLabel() {
        var read = SmallElection.read(Map.of("people.yaml", "", "traits.csv", ""));

        assertThat(read.findings()).extracting(SmallElection::line).containsExactly("people.yaml:0 E101  “” []");
    }

    @Test
    void openTraitsAreRefusedUnlessTheyWerePublished() {
        var open = SmallElection.read(Map.of("people.yaml", "source: made for a test\n"));
        var sealed = SmallElection.read(Map.of("people.yaml", "source: made for a test\ntraits: sealed\n"));
        var both = SmallElection.read(Map.of("traits.sealed", "anything"));

        assertThat(open.findings()).extracting(SmallElection::line).containsExactly("traits.csv:0 M221  “” []");
        assertThat(sealed.findings()).extracting(SmallElection::line).containsExactly("traits.csv:0 M221  “” []");
        assertThat(both.findings()).extracting(SmallElection::line).containsExactly("traits.sealed:0 M222  “” []");
    }

    @Test
    void everyElectionWithPersonsIsReadWithoutAFault() throws IOException {
        Set<String> withPeople = new HashSet<>();
        try (var folders = Files.list(Path.of("..", "elections"))) {
            for (Path path : folders.sorted().toList()) {
                var folder = FolderOnDisk.at(path);
                var findings = new Findings();
                var record = FolderReader.read(folder, findings).orElseThrow();
                PeopleReader.read(folder, record, Optional.empty(), findings);
                assertThat(findings.all()).as(path.toString()).isEmpty();
                if (PeopleReader.hasPeople(folder)) {
                    withPeople.add(folder.name());
                }
            }
        }

        assertThat(withPeople).contains("taiwan-2020");
    }

    @Test
    void theManualSaysOfEveryCodeWhenItOccurs() throws IOException {
        var manual = Files.readString(Path.of("..", "docs", "election-folder.md"));

        for (PeopleCode code : PeopleCode.values()) {
            assertThat(manual).contains("| %s | %s |\n".formatted(code.id(), code.when()));
        }
        assertThat(Arrays.stream(PeopleCode.values()).map(PeopleCode::id).toList())
                .doesNotHaveDuplicates();
    }
}
