package org.dauys.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.dauys.election.Language;
import org.dauys.figures.Fraction;
import org.dauys.figures.Reasoning;
import org.dauys.reading.Findings;
import org.dauys.reading.Place;
import org.dauys.statute.Application;
import org.dauys.statute.Assumption;
import org.dauys.statute.Exchange;
import org.dauys.statute.Outcome;
import org.dauys.statute.Result;
import org.dauys.statute.Statute;
import org.dauys.statute.Supposition;
import org.dauys.statute.Variation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Expected seats were computed apart from this programme, in a survey of mixed systems. */
class ParallelsTest {
    private static final String KAZAKH = "kz/elections/2022-11-18";

    private static Statute law(String id) {
        try {
            var findings = new Findings();
            return Laws.in(Path.of("..", "laws"))
                    .statute(id, new Place("test", 0), findings)
                    .orElseThrow(() -> new AssertionError(findings.all()));
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static Result actual(String election) {
        var findings = new Findings();
        var record = FolderReader.read(FolderOnDisk.at(Path.of("..", "elections", election)), findings)
                .orElseThrow(() -> new AssertionError(findings.all()));
        Outcome outcome = Application.apply(law(record.election().statute()), record, Reasoning.silent());
        assertThat(outcome).isInstanceOf(Outcome.Settled.class);
        return ((Outcome.Settled) outcome).result();
    }

    private static Parallels parallels(String election, String... laws) {
        return Parallels.of(
                actual(election),
                List.of(laws).stream()
                        .map(id -> new Parallels.Choice(law(id), List.of()))
                        .toList());
    }

    private static String seats(Parallel parallel) {
        assertThat(parallel.state()).isInstanceOf(Parallel.Seated.class);
        Map<String, Long> seats = new LinkedHashMap<>(((Parallel.Seated) parallel.state()).seats());
        seats.values().removeIf(number -> number == 0);
        return String.join(
                "/",
                seats.values().stream()
                        .sorted((one, other) -> Long.compare(other, one))
                        .map(Object::toString)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "hungary-2014, hu/parliament/2012-01-01, 37/28/23/5",
        "hungary-2014, hu/parliament-without-surplus/2012-01-01, 31/31/25/6",
        "hungary-2014, hu/parliament-without-fragments/2012-01-01, 44/25/19/5",
        "hungary-2014, kz/elections/2022-11-18, 43/25/20/5",
        "hungary-2026, hu/parliament/2012-01-01, 46/41/6",
        "hungary-2026, hu/parliament-without-surplus/2012-01-01, 46/40/7",
        "hungary-2026, kz/elections/2022-11-18, 53/34/6",
        "hungary-2026, hr/parliament/1999-10-29, 53/35/5",
        "hungary-2026, hu/parliament-without-fragments/2012-01-01, 52/34/5/1/1", // two minorities reach the lower quota
        "kazakhstan-2023, hu/parliament/2012-01-01, 41/8/6/6/5/3",
        "kazakhstan-2023, hr/parliament/1999-10-29, 41/8/6/6/5/3",
        "kazakhstan-2023, de/bundeswahlgesetz/2023-06-14, 40/8/6/6/5/4",
        "kazakhstan-2023, kz/elections/2004-04-14, 6/1/1/1/1",
        "kazakhstan-2023, kz/elections/2007-06-19, 60/12/9/9/8",
        "kazakhstan-2023, kz/elections/2020-05-25, 60/12/9/9/8",
        "kazakhstan-2023, kz/elections/2026-07-01, 83/17/13/13/11/8",
    })
    void theSameVotesGiveOtherSeatsUnderOtherLaws(String election, String law, String seats) {
        assertThat(seats(parallels(election, law).counts().getLast())).isEqualTo(seats);
    }

    /** 199 seats by one national vote, by the Kazakh method. */
    @ParameterizedTest
    @CsvSource({"hungary-2014, 93/53/42/11", "hungary-2026, 113/74/12"})
    void aHouseCanBeFilledByListsAlone(String election, String seats) {
        var other = Supposition.under(actual(election), law(KAZAKH), Optional.empty());
        var all = new Variation(Optional.empty(), OptionalLong.of(199), Optional.empty());

        assertThat(seats(Parallel.of("", Supposition.varied(other.statute(), other.record(), all))))
                .isEqualTo(seats);
    }

    /** The preliminary votes, counted apart from this programme as well; 1 is the seat of the German list. */
    @ParameterizedTest
    @CsvSource({
        "hu/parliament/2012-01-01, 43/24/12/7/6/1",
        "hu/parliament-without-surplus/2012-01-01, 36/28/13/8/7/1",
        "hu/parliament-without-fragments/2012-01-01, 49/19/12/7/5/1",
        "kz/elections/2022-11-18, 49/19/12/7/6",
    })
    void hungary2018WouldHaveOtherSeatsToo(String law, String seats) {
        assertThat(seats(parallels("hungary-2018-preliminary", law).counts().getLast()))
                .isEqualTo(seats);
    }

    @Test
    void everyLawThatAFolderNamesForAComparisonIsThereAndGivesSeats() throws IOException {
        for (Path folder : OurElectionsTest.folders()) {
            Result actual = actual(folder.getFileName().toString());
            var findings = new Findings();
            List<Parallels.Choice> others = Parallels.choices(
                    actual.record().election().compared(),
                    Laws.in(Path.of("..", "laws")),
                    new Place("election.yaml", 0),
                    findings);

            assertThat(findings.all()).as("%s", folder).isEmpty();
            assertThat(Parallels.of(actual, others).counts())
                    .as("%s", folder)
                    .allSatisfy(count -> assertThat(count.state()).isInstanceOf(Parallel.Seated.class));
        }
    }

    @Test
    void theRuleThatMakesTheDifferenceIsFound() {
        var parallels = parallels("kazakhstan-2023", "kz/elections/2020-05-25", "hr/parliament/1999-10-29", KAZAKH);
        var counts = parallels.counts();

        assertThat(counts.get(1).decisive(parallels.first()))
                .contains(Set.of(Exchange.Part.SEATS, Exchange.Part.THRESHOLD));
        assertThat(counts.get(2).decisive(parallels.first())).contains(Set.of(Exchange.Part.METHOD));
        assertThat(counts.get(3).decisive(parallels.first())).isEmpty(); // the same law
    }

    @Test
    void whatIsSupposedIsSaid() {
        var parallels = parallels("kazakhstan-2023", "hu/parliament/2012-01-01", "kz/elections/2026-07-01");

        assertThat(parallels.counts().get(1).supposition().assumptions())
                .extracting(Assumption::kind)
                .containsExactly(
                        Assumption.Kind.SEATS_STAY, Assumption.Kind.KINDS_UNKNOWN, Assumption.Kind.NO_VOTES_TO_CARRY);
        assertThat(parallels.counts().get(2).supposition().assumptions())
                .extracting(Assumption::kind)
                .containsExactly(
                        Assumption.Kind.SEATS_OF_LAW, Assumption.Kind.LAW_RECALLED, Assumption.Kind.CONTEST_LEFT_OUT);
    }

    @Test
    void contestsThatAnotherLawDoesNotKnowAreLeftOutOfTheHouse() {
        var counts = parallels("kazakhstan-2023", "kz/elections/2026-07-01", "hr/parliament/1999-10-29")
                .counts();

        assertThat(((Parallel.Seated) counts.get(1).state())
                        .house().values().stream().mapToLong(Long::longValue).sum())
                .isEqualTo(145);
        assertThat(((Parallel.Seated) counts.get(2).state())
                        .house().values().stream().mapToLong(Long::longValue).sum())
                .isEqualTo(69 + 29);
    }

    @Test
    void whatTheLawNeedsAndTheFiguresLackIsMissing() {
        var last = parallels("germany-2025", "de/bundeswahlgesetz/2020-11-19")
                .counts()
                .getLast();

        assertThat(last.state()).isInstanceOf(Parallel.Lacking.class);
    }

    @ParameterizedTest
    @CsvSource({"0, 39/8/6/6/5/4/1", "5, 40/8/6/6/5/4", "7, 46/9/7/7", "9, 57/12", "11, 69"})
    void aThresholdCanBeVaried(long percent, String seats) {
        var actual = actual("kazakhstan-2023");
        var variation = new Variation(Optional.of(Fraction.of(percent, 100)), OptionalLong.empty(), Optional.empty());
        var varied = Parallel.of("", Supposition.varied(actual.statute(), actual.record(), variation));

        if (percent == 11) {
            assertThat(varied.state()).isInstanceOf(Parallel.Waiting.class); // one list alone: the law is not known
        } else {
            assertThat(seats(varied)).isEqualTo(seats);
        }
    }

    @ParameterizedTest
    @CsvSource({"dhondt, 41/8/6/6/5/3", "sainte-lague, 40/8/6/6/5/4", "hare, 40/8/6/6/5/4"})
    void aMethodCanBeVaried(String method, String seats) {
        var actual = actual("kazakhstan-2023");
        var variation = new Variation(Optional.empty(), OptionalLong.empty(), Variation.Way.named(method));

        assertThat(seats(Parallel.of("", Supposition.varied(actual.statute(), actual.record(), variation))))
                .isEqualTo(seats);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageSaysIt(Language language) {
        var parallels = parallels(
                "kazakhstan-2023", "kz/elections/2020-05-25", "kz/elections/2026-07-01", "hu/parliament/2012-01-01");

        String text = ParallelsText.of(Words.in(language), parallels, Page.PLAIN);

        assertThat(text).contains("60 +20", "83 +43", "41  +1").doesNotContain("{");
    }

    @Test
    void everyElectionCanBeCountedUnderTheKazakhLaw() throws IOException {
        Statute kazakh = law(KAZAKH);
        for (Path folder : OurElectionsTest.folders()) {
            Result actual = actual(folder.getFileName().toString());
            if (!Supposition.contestsOfLists(actual.statute(), actual.record()).isEmpty()) {
                Parallel parallel = Parallel.of("", Supposition.under(actual, kazakh, Optional.empty()));
                assertThat(parallel.state()).as("%s", folder).isNotInstanceOf(Parallel.Lacking.class);
            }
        }
    }
}
