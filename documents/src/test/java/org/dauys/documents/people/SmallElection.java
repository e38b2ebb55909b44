package org.dauys.documents.people;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dauys.documents.Folder;
import org.dauys.documents.FolderReader;
import org.dauys.election.ElectionRecord;
import org.dauys.reading.Finding;
import org.dauys.reading.Findings;

/** An election of two lists for four seats, and of one district whose winner was declared, to which tests add persons. */
final class SmallElection {
    static final String ID = "small-2023";

    static final Map<String, String> FILES = Map.of(
            "election.yaml",
            """
            election: small-2023
            title: { kk: "Шағын", ru: "Малые", en: "Small" }
            date: 2023-03-19
            statute: zz/small/2020-01-01
            bodies:
              house: { title: { kk: "Палата", ru: "Палата", en: "House" }, seats: 5 }
            contests:
              lists:
                title: { kk: "Тізімдер", ru: "Списки", en: "Lists" }
                body: house
                section: lists
                constituencies:
                  ALL: { title: { kk: "Ел", ru: "Страна", en: "Country" }, seats: 4 }
              districts:
                title: { kk: "Округ", ru: "Округ", en: "District" }
                body: house
                section: districts
                counted-from: declared
                constituencies:
                  D1: { title: { kk: "Бір", ru: "Один", en: "One" }, seats: 1 }
            parties:
              RED: { name: { kk: "Қызыл", ru: "Красные", en: "Red" } }
              BLUE: { name: { kk: "Көк", ru: "Синие", en: "Blue" } }
            """,
            "votes.csv",
            "constituency,party,votes\nALL,RED,600\nALL,BLUE,400\n",
            "declared.csv",
            "contest,party,seats\ndistricts,RED,1\n",
            "winners.csv",
            "constituency,party,person\nD1,RED,Winner of the district\n",
            "SOURCE.md",
            "Made for a test.\n");

    static final Map<String, String> PERSONS = Map.of(
            "people.yaml",
            "source: made for a test\ntraits: published\n",
            "lists/red.csv",
            "party,place,person,name,member\nRED,2,red-2,Second,no\nRED,1,red-1,First,yes\nRED,3,red-3,Third,\n",
            "lists/blue.csv",
            "where,party,place,person,name,votes\nALL,BLUE,1,blue-1,Uno,70\nALL,BLUE,2,blue-2,Due,\n",
            "traits.csv",
            "person,sex,born,disability\nred-1,female,1980-05-31,no\nblue-1,male,1996-01-01,yes\n",
            "registrations.csv",
            "party,person,status,when,reason,document\nRED,,nominated,2023-02-01T10:00+06:00,,No. 1\nRED,,registered,2023-02-10T16:00+06:00,,No. 2\nRED,red-3,withdrawn,2023-02-11T16:00+06:00,own wish,No. 3\n",
            "designations/red.csv",
            "party,on,document,person\nRED,2023-03-28,Bureau,red-2\nRED,2023-03-28,Bureau,red-1\n",
            "term.csv",
            "number,on,act,seat,person,name,reason,document\n2,2024-02-01,elected-anew,5,anew,Elected anew,,No. 5\n1,2024-01-01,resigned,5,winner-d1-2,,own wish,No. 4\n",
            "elected.csv",
            "party,person\nRED,red-1\n",
            "last-result.csv",
            "party,votes,base,source\nRED,90,200,the commission\n");

    private SmallElection() {}

    /** What came of reading. */
    record Read(Optional<People> people, List<Finding> findings) {}

    /** The folder with persons, some files of which are others; an empty text leaves one out. */
    static Folder folder(Map<String, String> others) {
        Map<String, String> all = new TreeMap<>(FILES);
        all.putAll(PERSONS);
        all.putAll(others);
        all.values().removeIf(String::isEmpty);
        return Folder.of(ID, all);
    }

    static ElectionRecord record() {
        return FolderReader.read(Folder.of(ID, new LinkedHashMap<>(FILES)), new Findings())
                .orElseThrow();
    }

    static Read read(Map<String, String> others) {
        return read(folder(others), Optional.empty());
    }

    static Read read(Folder folder, Optional<SealingKey> key) {
        var findings = new Findings();
        Optional<People> people = PeopleReader.read(folder, record(), key, findings);
        return new Read(people, findings.all());
    }

    /** A finding in one line: {@code file:line code field value [details]}. */
    static String line(Finding finding) {
        return "%s:%d %s %s “%s” %s"
                .formatted(
                        finding.place().file(),
                        finding.place().line(),
                        finding.code().id(),
                        finding.field(),
                        finding.value(),
                        finding.details());
    }
}
