package org.dauys.mandates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.dauys.figures.Reasoning;
import org.dauys.mandates.registration.Circumstances;
import org.dauys.mandates.registration.LastResult;
import org.dauys.mandates.registration.Registering;
import org.dauys.reading.Finding;
import org.dauys.reading.Findings;
import org.dauys.statute.StatuteReader;
import org.junit.jupiter.api.Test;

/** Laws as they lie in their files, applied to made-up persons; no votes for persons of these elections are at hand. */
class LawExamplesTest {
    private static PersonsLaw law(String id) {
        var findings = new Findings();
        Path laws = Path.of("..", "laws");
        try {
            String statute = Files.readString(laws.resolve(id + ".yaml"));
            String persons = Files.readString(laws.resolve(id + ".persons.yaml"));
            return StatuteReader.read(id, id, statute, findings)
                    .flatMap(act -> PersonsLawReader.read(act, id, persons, findings))
                    .orElseThrow()
                    .applied();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A section of a law as the rules on the lists of a made-up house. */
    private static PersonsLaw asRulesOnLists(String id, String section) {
        PersonsLaw law = law(id);
        SequencedMap<String, PersonsSection> sections = new LinkedHashMap<>();
        sections.put("lists", law.section(section).orElseThrow());
        return new PersonsLaw(law.statute(), law.readings(), law.groups(), sections, law.fingerprint());
    }

    private static Seating seat(String id, String section, MadeUp house) {
        return house.seating(asRulesOnLists(id, section), Reasoning.silent());
    }

    /** Five seats, four women elected: three may be. Of the women a5 has the fewest votes, and the best man of A is a2. */
    @Test
    void inChileWomenGiveWayTooAndTheSeatStaysWithTheList() {
        Seating seating = seat(
                "cl/convention/2020-03-24",
                "convention-districts",
                new MadeUp().list("A", 3, "wmwmw", 90, 30, 80, 20, 40).list("B", 2, "wmwm", 70, 60, 10, 65));

        // Elected: a1, a3, a5 and b1, b4.
        assertThat(MadeUp.persons(seating, "B")).containsExactly("b1", "b4");
        assertThat(MadeUp.persons(seating, "A")).containsExactly("a1", "a3", "a2");
    }

    /** Three seats: two of either are parity. */
    @Test
    void inChileOneMoreOfEitherIsParityWhereSeatsAreOdd() {
        Seating seating = seat(
                "cl/convention/2020-03-24", "convention-districts", new MadeUp().list("A", 3, "wmwm", 90, 80, 70, 60));

        assertThat(MadeUp.persons(seating, "A")).containsExactly("a1", "a2", "a3");
    }

    @Test
    void inJordanTheBestWomanOfTheDistrictWhoWasNotElectedSitsBesides() {
        Seating seating = seat(
                "jo/elections/2022-04-07",
                "local-lists",
                new MadeUp()
                        .list("A", 1, "mw", 500, 80)
                        .list("B", 1, "wmw", 300, 200, 90)
                        .list("C", 0, "w", 85));

        assertThat(MadeUp.persons(seating, "women")).containsExactly("b3");
        assertThat(seating.seats()).isEqualTo(3);
    }

    @Test
    void inKyrgyzstanTheThirdOfThreeMenGivesWayToTheBestWoman() {
        Seating seating = seat(
                "kg/elections/2025-07-01",
                "kenesh-districts",
                new MadeUp()
                        .candidate("p", 'm', true, 500)
                        .candidate("q", 'm', true, 400)
                        .candidate("r", 'm', true, 300)
                        .candidate("s", 'w', false, 90)
                        .candidate("t", 'w', false, 95));

        assertThat(seating.seated().stream()
                        .flatMap(seated -> seating.holder(seated.mandates().first()).stream())
                        .map(figure -> figure.value()))
                .containsExactly("p", "q", "t");
    }

    private static List<String> faults(String id, String section, String sexes) {
        PersonsLaw law = law(id);
        var paper = new PaperElection(20);
        law.groups()
                .forEach((name, group) -> paper.group(name, group.categories().toArray(Category[]::new)));
        paper.onLists.addAll(law.section(section).orElseThrow().registration());
        paper.listOf("A", sexes);
        var known = new Circumstances(LastResult.NONE, java.util.Optional.empty(), java.util.Optional.empty(), "cec");
        return Registering.check(paper.law(), paper.record(), paper.roll(), known, Reasoning.silent())
                .getFirst()
                .findings()
                .stream()
                .map(LawExamplesTest::said)
                .toList();
    }

    private static String said(Finding finding) {
        return finding.code().id() + finding.details();
    }

    /** 70 % of ten are seven; after three men stands a woman. */
    @Test
    void inKyrgyzstanAListHasAtMostSeventyPerCentOfASexAndNoFourInARow() {
        assertThat(faults("kg/elections/2010-07-02", "kenesh-list", "MMMWMMWMMW"))
                .isEmpty();
        assertThat(faults("kg/elections/2010-07-02", "kenesh-list", "MMMMWMWWMM"))
                .containsExactly("M308[women, 1, 4, 1]");
        assertThat(faults("kg/elections/2021-08-26", "kenesh-list", "MMMWMMMWMM"))
                .containsExactly("M307[men, 8, 7]");
    }

    @Test
    void inChileAListBeginsWithAWomanAndAlternates() {
        assertThat(faults("cl/convention/2020-03-24", "convention-districts", "WMWM"))
                .isEmpty();
        assertThat(faults("cl/convention/2020-03-24", "convention-districts", "MWMW"))
                .containsExactly("M308[women, 1, 1, 1]");
        assertThat(faults("cl/convention/2020-03-24", "convention-districts", "WMMW"))
                .containsExactly("M308[women, 2, 3, 1]");
    }

    @Test
    void inJordanAWomanStandsAmongTheFirstThreeAndTheNextThree() {
        List<String> women = faults("jo/elections/2022-04-07", "national-list", "MMWMMMW");

        assertThat(women).containsExactly("M308[women, 4, 6, 1]");
    }

    @Test
    void inKyrgyzstanTheSeatOfAWomanGoesToTheNextWoman() {
        List<VacancyRule> rules = law("kg/elections/2021-08-26")
                .section("kenesh-list")
                .orElseThrow()
                .vacancies();

        assertThat(rules)
                .filteredOn(VacancyRule.NextOnList.class::isInstance)
                .extracting(rule -> ((VacancyRule.NextOnList) rule).same().orElse(""))
                .containsExactly("women", "");
    }

    /** Thirty per cent of 145 are 43.5: 44 rounded up, as the first reading has it, or 43. */
    @Test
    void inTheKurultaiAPartyWithAllSeatsOwesFortyFour() {
        Seating seating =
                seat("kz/elections/2026-07-01", "kurultai-list", new MadeUp().list("A", 145, "w".repeat(145)));

        assertThat(MadeUp.of(seating, "A").demands().getFirst().least().value()).isEqualTo(44);
        assertThat(MadeUp.of(seating, "A").outcome()).isInstanceOf(Seated.Outcome.ToDesignate.class);
    }
}
