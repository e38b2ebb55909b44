package org.dauys.tabulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dauys.tabulation.Country.correct;
import static org.dauys.tabulation.Country.figures;
import static org.dauys.tabulation.Country.head;
import static org.dauys.tabulation.Country.put;

import java.util.List;
import java.util.Optional;
import org.dauys.figures.Citation;
import org.dauys.figures.Figure;
import org.dauys.figures.Path;
import org.dauys.figures.Reason;
import org.dauys.figures.Reasoning;
import org.dauys.reading.Findings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DerivationTest {
    private final Tabulation tabulation = Country.tabulation(Country.register());
    private final Reasoning reasoning = Reasoning.recorded();

    @BeforeEach
    void threeProtocolsHaveCome() {
        put(tabulation, "C1", 100, 90, 1, 50, 30, 9);
        put(tabulation, "C2", 200, 90, 1, 60, 20, 9);
        put(tabulation, "S1", 400, 10, 0, 7, 3, 0);
    }

    private Optional<Figure<Long>> concluded(String path, int levels) {
        return Derivation.conclude(tabulation, Path.of(path), levels, reasoning);
    }

    private Reason why(String path) {
        return reasoning.explain().why(Path.of(path)).orElseThrow();
    }

    @Test
    void aTotalIsTheSumOfWhatIsBelowIt() {
        assertThat(concluded("total/lists/ALL/A", 1)).map(Figure::value).contains(117L); // 50 + 60 + 7

        // NORTH 50 + 60 = 110, SOUTH 7; each carried over from its own path
        assertThat(why("total/lists/ALL/A").reasons())
                .extracting(reason -> reason.path() + " = " + reason.value())
                .containsExactly("total/lists/ALL/NORTH/A = 110", "total/lists/ALL/SOUTH/A = 7");
        assertThat(why("total/lists/ALL/A").line().step().terms())
                .containsEntry("expected", "5")
                .containsEntry("counted", "3")
                .containsEntry("missing", "2");
    }

    /** V stands in D2 alone: its total in the country is that of D2. */
    @Test
    void aTotalOfALineThatOneConstituencyHasIsTheOneOfThere() {
        Register register = tabulation.register();
        tabulation.put(
                Country.PERSONS,
                register.position("C1"),
                figures(100, 60, 0, 10, 20, 30, 0),
                Citation.of("p.csv", "2"));
        tabulation.put(Country.PERSONS, register.position("S1"), figures(400, 50, 1, 40, 9), Citation.of("p.csv", "3"));

        assertThat(concluded("total/persons/TOP/V", 1)).map(Figure::value).contains(40L);
        assertThat(why("total/persons/TOP/V").reasons())
                .extracting(reason -> reason.path().toString())
                .containsExactly("total/persons/D2/SOUTH/V");
        assertThat(concluded("total/persons/D1/NORTH/Y", 1)).map(Figure::value).contains(20L);
        // ballots found: D1 60, D2 50
        assertThat(concluded("total/persons/TOP/ballots_found", 1))
                .map(Figure::value)
                .contains(110L);
        assertThat(why("total/persons/TOP/ballots_found").reasons())
                .extracting(reason -> reason.path() + " = " + reason.value())
                .containsExactly("total/persons/D1/TOP/ballots_found = 60", "total/persons/D2/TOP/ballots_found = 50");
    }

    @Test
    void theContestIsNamedUnlessThereIsOnlyOne() {
        assertThat(concluded("total/ALL/A", 1)).isEmpty();
        assertThat(concluded("total/A", 1)).isEmpty();

        Register register = tabulation.register();
        var only = new Tabulation(
                register, List.of(new Sheet(register, Country.ballots().getFirst())));
        put(only, "C1", 100, 90, 1, 50, 30, 9);

        assertThat(Derivation.conclude(only, Path.of("total/ALL/A"), 1, Reasoning.recorded()))
                .map(Figure::value)
                .contains(50L);
        assertThat(Derivation.conclude(only, Path.of("total/lists/ALL/A"), 1, Reasoning.recorded()))
                .map(Figure::value)
                .contains(50L);
        assertThat(Derivation.conclude(only, Path.of("total/A"), 1, Reasoning.recorded()))
                .isEmpty();
    }

    @Test
    void aTotalIsToldDownToTheProtocols() {
        assertThat(concluded("total/lists/ALL/A", 9)).map(Figure::value).contains(117L);

        Reason north = why("total/lists/ALL/A").reasons().getFirst();
        Reason city = north.reasons().getFirst();
        assertThat(city.path()).hasToString("total/lists/ALL/CITY/A");
        assertThat(city.reasons())
                .extracting(reason -> reason.path() + " = " + reason.value() + ", "
                        + reason.line().step().basis())
                .containsExactly(
                        "station/lists/C1/A = 50, protocols.csv 2", "station/lists/C2/A = 60, protocols.csv 3");
        assertThat(city.line().step().basis()).isEqualTo(Citation.of("law", "votes"));
    }

    @Test
    void aCorrectedFigureTellsWhatWasBeforeAndWhy() {
        List<Act> acts =
                List.of(correct(1, "C1", "A", 50, 55), correct(2, "C1", "B", 30, 25), correct(3, "C1", "A", 55, 56));
        Acts.apply(tabulation, acts, new Findings());

        assertThat(concluded("station/lists/C1/A", 1)).map(Figure::value).contains(56L);

        Reason last = why("station/lists/C1/A");
        assertThat(last.line().step().terms())
                .containsEntry("before", "55")
                .containsEntry("after", "56")
                .containsEntry("reason", "slip")
                .containsEntry("number", "3")
                .containsEntry("act", "correct");
        assertThat(last.line().step().basis()).hasToString("corrections.csv 4");
        Reason first = last.reasons().getFirst();
        assertThat(first.path()).hasToString("station/lists/C1/A/1");
        Reason signed = first.reasons().getFirst();
        assertThat(signed.path()).hasToString("station/lists/C1/A/signed");
        assertThat(signed.value()).isEqualTo(50L);
        assertThat(signed.line().step().terms()).containsEntry("version", "FIRST");
    }

    @Test
    void aFigureOfRepeatVotingForgetsWhatWasBefore() {
        Acts.apply(
                tabulation, List.of(correct(1, "C1", "A", 50, 55), new Act.Invalidate(head(2, "C1"))), new Findings());
        put(tabulation, "C1", 100, 5, 0, 4, 1, 0);

        assertThat(concluded("station/lists/C1/A", 1)).map(Figure::value).contains(4L);
        assertThat(why("station/lists/C1/A").line().step().terms()).containsEntry("version", "REPEATED");
    }

    @Test
    void whatDoesNotCountIsNotAmongTheParts() {
        tabulation.setAside("lists", 1);

        assertThat(concluded("total/lists/CITY/A", 1)).map(Figure::value).contains(50L);
        assertThat(why("total/lists/CITY/A").reasons()).hasSize(1);
    }

    @Test
    void aCommissionOfSeveralConstituenciesAddsUpItsPartOfEach() {
        tabulation.put("persons", 0, figures(100, 60, 0, 10, 20, 30, 0), Citation.of("p.csv", "2"));
        tabulation.put("persons", 3, figures(400, 50, 1, 40, 9), Citation.of("p.csv", "3"));

        assertThat(concluded("total/persons/TOP/ballots_found", 1))
                .map(Figure::value)
                .contains(110L);
        assertThat(why("total/persons/TOP/ballots_found").reasons())
                .extracting(reason -> reason.path().toString())
                .containsExactly("total/persons/D1/TOP/ballots_found", "total/persons/D2/TOP/ballots_found");
        assertThat(concluded("total/persons/D2/SOUTH/V", 1)).map(Figure::value).contains(40L);
    }

    @Test
    void whatIsNotThereHasNoDerivation() {
        for (String path : List.of(
                "total/lists/WEST/A",
                "total/lists/ALL/C",
                "total/mayor/ALL/A",
                "total/persons/D2/NORTH/V",
                "station/lists/S2/A",
                "station/lists/S9/A",
                "station/lists/C1/C",
                "seats/lists/ALL/A",
                "total/lists")) {
            assertThat(concluded(path, 1)).as(path).isEmpty();
        }
    }

    @Test
    void everyTotalEqualsItsDerivation() {
        for (String area : List.of("ALL", "TOP", "NORTH", "SOUTH", "CITY")) {
            int commission = tabulation.register().hierarchy().position(area.equals("ALL") ? "TOP" : area);
            assertThat(Derivation.conclude(tabulation, Path.of("total/lists/" + area + "/B"), 9, Reasoning.silent())
                            .orElseThrow()
                            .value())
                    .isEqualTo(tabulation.ofCommission("lists", commission, "B"));
        }
    }
}
