package org.dauys.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.dauys.election.Language;
import org.dauys.figures.Reason;
import org.dauys.statute.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WhyTextTest {
    private static final Result RESULT = Counting.account("kazakhstan-2023").result();

    private static Reason why(String party, long seat) {
        return RESULT.explanation()
                .why(Seats.of(RESULT, "KZ", party, seat).orElseThrow())
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theFortiethSeatOfAmanatIsLaidOpenDownToTheVotes(Language language) {
        var narrator = new Narrator(Words.in(language), RESULT);

        assertThat(WhyText.of(narrator, why("AMANAT", 40), new Page(100, false)))
                .isEqualTo(Counting.told("why-amanat-40.%s.txt".formatted(language.code())));
    }

    @Test
    void noLineIsLongerThanThePage() {
        var narrator = new Narrator(Words.in(Language.RU), RESULT);

        assertThat(WhyText.of(narrator, why("AMANAT", 40), new Page(60, false)).lines())
                .allMatch(line -> Lines.columns(line) <= 60);
    }

    @Test
    void colourTakesNoRoomAndChangesNoWord() {
        var narrator = new Narrator(Words.in(Language.EN), RESULT);
        String coloured = WhyText.of(narrator, why("JSDP", 4), new Page(80, true));

        assertThat(coloured).contains("\u001b[1m");
        assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", ""))
                .isEqualTo(WhyText.of(narrator, why("JSDP", 4), new Page(80, false)));
    }

    @Test
    void everyFigureIsToldOnce() {
        var narrator = new Narrator(Words.in(Language.EN), RESULT);
        String text = WhyText.of(narrator, why("AMANAT", 40), new Page(400, false));

        assertThat(text.lines().filter(line -> line.stripLeading().startsWith("- ")))
                .doesNotHaveDuplicates();
    }

    @Test
    void seatsOfHighestAveragesAreToldOneBeneathTheOtherNotOneWithinTheOther() {
        Result croatia = Counting.account("croatia-2020").result();
        var area = croatia.contests().getFirst().areas().getFirst();
        String party = area.seats().orElseThrow().value().claimants().name(0);
        var seats = Seats.all(croatia, area.constituency().code(), party);
        var reason = croatia.explanation().why(seats.getLast().why()).orElseThrow();

        String text = WhyText.of(new Narrator(Words.in(Language.EN), croatia), reason, new Page(200, false));

        assertThat(text.lines()
                        .mapToInt(line -> line.length() - line.stripLeading().length()))
                .allMatch(indent -> indent <= 12);
        assertThat(text).contains("D’Hondt").contains("Before the first seat nobody has one.");
    }
}
