package org.dauys.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.dauys.apportionment.Divisors;
import org.dauys.election.Language;
import org.dauys.election.Text;
import org.dauys.figures.Confidence;
import org.dauys.reading.Findings;
import org.junit.jupiter.api.Test;

/** What a statute holds once it is read. */
class StatuteReaderTest {
    private final Statute law = Laws.good("lists-and-candidates");
    private final Statute every = Laws.good("every-word");

    private static Section section(Statute statute, String name) {
        return Optional.ofNullable(statute.sections().get(name)).orElseThrow();
    }

    @Test
    void theHeadOfAStatuteIsKept() {
        assertThat(every.id()).isEqualTo(Laws.TRIED);
        assertThat(every.act()).isEqualTo(new Text("Заң", "Закон", "Act"));
        assertThat(every.enacted()).isEqualTo("1 January 2024, No. 1");
        assertThat(every.edition()).isEqualTo("as enacted");
        assertThat(every.source()).isEqualTo("gazette");
        assertThat(every.note()).contains(new Text("Бір күндік", "На один день", "For one day"));
        assertThat(every.authorities().keySet()).containsExactly("cec", "court");
        assertThat(every.sections().keySet())
                .containsExactly("by-remainders", "by-number-of-seats", "by-averages", "candidates", "elsewhere");
        assertThat(law.note()).isEmpty();
        assertThat(law.coverage())
                .containsExactly(Map.entry("13", new Coverage(Coverage.Status.NOT_APPLICABLE, "by-elections")));
    }

    @Test
    void aStatuteIsInForceFromItsFirstToItsLastDay() {
        LocalDate only = LocalDate.of(2024, 1, 1);

        assertThat(every.inForceOn(only)).isTrue();
        assertThat(every.inForceOn(only.minusDays(1))).isFalse();
        assertThat(every.inForceOn(only.plusDays(1))).isFalse();
        assertThat(law.inForceOn(only.plusYears(100))).isTrue();
    }

    @Test
    void theFingerprintIsThatOfTheText() {
        String text = Laws.text(Laws.tried("good", "lists-and-candidates.yaml").getFirst());

        assertThat(law.fingerprint())
                .matches("[0-9a-f]{64}")
                .isEqualTo(Laws.read(text).fingerprint());
        assertThat(Laws.read(text + "\n").fingerprint()).isNotEqualTo(law.fingerprint());
    }

    @Test
    void theNumberOfSeatsIsASpanOrTheElectionsOwn() {
        assertThat(section(law, "lists").seats()).contains(new Span(10, 10));
        assertThat(section(every, "by-number-of-seats").seats()).contains(new Span(1, 40));
        assertThat(section(every, "by-averages").seats()).contains(new Span(2, Long.MAX_VALUE));
        assertThat(section(every, "by-remainders").seats()).isEmpty();
    }

    @Test
    void aQuotationIsInTheLanguagesInWhichItWasFound() {
        Clause seats = section(every, "by-remainders").seatsClause();

        assertThat(seats.wording()).isEqualTo(Clause.Wording.QUOTE);
        assertThat(seats.words()).containsExactly(Map.entry(Language.KK, "Он депутат сайланады."));
        assertThat(seats.source()).contains("gazette 1");
        assertThat(seats.note()).contains(new Text("Ескерту", "Примечание", "Note"));
        assertThat(seats.confidence()).isEqualTo(Confidence.FOUND);
        assertThat(seats.article()).isEqualTo("1");
        assertThat(seats.shownIn(Language.KK)).isEqualTo(Language.KK);
        assertThat(seats.shownIn(Language.EN)).isEqualTo(Language.KK);
        Clause rule = section(every, "by-remainders").steps().getFirst().clause();
        assertThat(rule.shownIn(Language.KK)).isEqualTo(Language.RU);
        assertThat(rule.shownIn(Language.EN)).isEqualTo(Language.EN);
        assertThat(rule.isEstablished()).isFalse();
    }

    @Test
    void aParaphraseIsInThreeLanguages() {
        Clause seats = section(law, "lists").seatsClause();

        assertThat(seats.wording()).isEqualTo(Clause.Wording.PARAPHRASE);
        assertThat(seats.words())
                .containsExactly(
                        Map.entry(Language.KK, "Он депутат"),
                        Map.entry(Language.RU, "Десять депутатов"),
                        Map.entry(Language.EN, "Ten deputies"));
    }

    @Test
    void aReadingHasItsOwnWordsUnderTheArticleOfTheQuestion() {
        Provision.Ask ask = Ways.all(section(law, "lists").steps())
                .filter(Provision.Ask.class::isInstance)
                .map(Provision.Ask.class::cast)
                .findFirst()
                .orElseThrow();
        Provision.Reading reading = ask.reading("repeat-election");

        assertThat(reading.clause().citation()).isEqualTo(ask.clause().citation());
        assertThat(reading.clause().words()).containsEntry(Language.EN, "A repeat election");
        // The step without a sentence of its own carries that of the reading.
        assertThat(reading.steps()).containsExactly(new Provision.LeaveUnfilled(reading.clause()));
    }

    @Test
    void everySequenceOfDivisorsHasItsWord() {
        Map<String, Divisors> words = Map.of(
                "dhondt", Divisors.DHONDT,
                "sainte-lague", Divisors.SAINTE_LAGUE,
                "modified-sainte-lague", Divisors.MODIFIED_SAINTE_LAGUE,
                "danish", Divisors.DANISH,
                "imperiali", Divisors.IMPERIALI,
                "adams", Divisors.ADAMS,
                "dean", Divisors.DEAN,
                "huntington-hill", Divisors.HUNTINGTON_HILL);

        words.forEach((word, divisors) -> {
            Statute other = Laws.changed("every-word", "divisors: dhondt", "divisors: " + word);
            assertThat(section(other, "by-averages").steps().getFirst())
                    .isInstanceOfSatisfying(
                            Provision.AllotByHighestAverages.class,
                            rule -> assertThat(rule.divisors()).isEqualTo(divisors));
        });
    }

    @Test
    void aThresholdMayBeNothingOrEverything() {
        for (String share : new String[] {"0/100", "100/100", "0 %", "100 %"}) {
            assertThat(Laws.changed("lists-and-candidates", "share: 5/100", "share: " + share)
                            .sections())
                    .isNotEmpty();
        }
    }

    @Test
    void tiesAreKeptInTheirOrderWithThoseWhoDecide() {
        assertThat(section(every, "by-remainders").steps().getFirst())
                .isInstanceOfSatisfying(
                        Provision.AllotByLargestRemainders.class,
                        rule -> assertThat(rule.ties())
                                .satisfiesExactly(
                                        first -> assertThat(first).isInstanceOf(TieClause.MoreVotes.class),
                                        last -> assertThat(last)
                                                .isInstanceOfSatisfying(
                                                        TieClause.Lot.class,
                                                        lot -> assertThat(lot.authority())
                                                                .isEqualTo("court"))));
    }

    @Test
    void rulesOverAWholeContestAreRead() {
        assertThat(section(Laws.good("whole-contest"), "pooled").steps())
                .hasSize(4)
                .allMatch(step -> step.scope() == Scope.WHOLE_CONTEST);
        assertThat(section(Laws.good("whole-contest"), "national-threshold")
                        .steps()
                        .get(1))
                .isInstanceOfSatisfying(
                        Provision.AdmitLists.class,
                        rule -> assertThat(rule.anyOf())
                                .hasSize(5)
                                .extracting(condition -> condition.clause().article())
                                .containsExactly("3", "3", "3", "3", "3(2)"));
    }

    @Test
    void findingsOfEarlierFilesDoNotMakeAStatuteUnreadable() {
        var findings = new Findings();
        StatuteReader.read("a", "a.yaml", "- statute", findings);
        String text = Laws.text(Laws.tried("good", "lists-and-candidates.yaml").getFirst());

        assertThat(StatuteReader.read(Laws.TRIED, "b.yaml", text, findings)).isPresent();
        assertThat(findings.size()).isEqualTo(1);
    }

    @Test
    void spansAreReadAsTheyAreWritten() {
        for (String written : new String[] {"exactly 0", "exactly 7", "at least 2", "2 to 5"}) {
            assertThat(Span.of(written).orElseThrow()).hasToString(written);
        }
        assertThat(Span.of("5 to 5")).contains(new Span(5, 5));
        assertThat(Span.of("at most 5")).isEmpty();
        assertThat(Span.of("exactly 1234567890")).isEmpty();
        Span span = new Span(2, 5);
        assertThat(new boolean[] {span.contains(1), span.contains(2), span.contains(5), span.contains(6)})
                .containsExactly(false, true, true, false);
    }
}
