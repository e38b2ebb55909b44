package org.dauys.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dauys.cli.Shell.KAZAKHSTAN_2023;
import static org.dauys.cli.Shell.ROOT;
import static org.dauys.cli.Shell.dauys;

import java.lang.Character.UnicodeScript;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhyCommandTest {
    @Test
    void theFortiethSeatOfAmanatIsExplainedInThreeLanguages() {
        String kazakh =
                dauys("why", KAZAKHSTAN_2023, "AMANAT/40", "--lang", "kk").out();
        String russian =
                dauys("why", KAZAKHSTAN_2023, "AMANAT/40", "--lang", "ru").out();
        String english =
                dauys("why", KAZAKHSTAN_2023, "AMANAT/40", "--lang", "en").out();

        assertThat(share(kazakh, UnicodeScript.CYRILLIC)).isGreaterThan(50);
        assertThat(share(russian, UnicodeScript.CYRILLIC)).isGreaterThan(50);
        assertThat(share(english, UnicodeScript.LATIN)).isGreaterThan(90);
        // Russian keeps these letters in Kazakh names alone.
        assertThat(kazakhLetters(kazakh)).isGreaterThan(100);
        assertThat(kazakhLetters(russian)).isLessThan(20);
    }

    private static long kazakhLetters(String text) {
        return text.codePoints()
                .filter(letter -> "әғқңөұүһі".indexOf(letter) >= 0)
                .count();
    }

    /** How many of a hundred letters are of a script. */
    private static long share(String text, UnicodeScript script) {
        List<Integer> letters =
                text.codePoints().filter(Character::isLetter).boxed().toList();
        assertThat(letters).isNotEmpty();
        return 100
                * letters.stream()
                        .filter(letter -> UnicodeScript.of(letter) == script)
                        .count()
                / letters.size();
    }

    @Test
    void aSeatIsTheSameByItsNumberAndByItsPath() {
        // AMANAT has 39 whole quotas; its fortieth seat is the last of the 69, by its remainder.
        assertThat(dauys("why", KAZAKHSTAN_2023, "AMANAT/40"))
                .isEqualTo(dauys("why", KAZAKHSTAN_2023, "mazhilis-list/KZ/seat/69/AMANAT"))
                .isEqualTo(dauys("why", KAZAKHSTAN_2023, "KZ/AMANAT/40"));
    }

    @Test
    void aPartyAloneStandsForItsSeatsInTheBody() {
        assertThat(dauys("why", KAZAKHSTAN_2023, "AMANAT"))
                .isEqualTo(dauys("why", KAZAKHSTAN_2023, "mazhilis/seats/AMANAT"));
    }

    @Test
    void withoutAFigureAllAreListed() {
        var ran = dauys("why", KAZAKHSTAN_2023);

        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).contains("mazhilis-list/KZ/seat/69").contains("mazhilis/seats");
    }

    @Test
    void anUnknownFigureIsAnsweredByTheNearest() {
        var seat = dauys("why", KAZAKHSTAN_2023, "AMANT/40");
        var figure = dauys("why", KAZAKHSTAN_2023, "mazhilis-list/KZ/qouta");

        assertThat(seat.exit()).isEqualTo(2);
        assertThat(seat.err().lines().skip(1).findFirst()).contains("  AMANAT/40");
        assertThat(figure.err().lines().skip(1).findFirst()).contains("  mazhilis-list/KZ/quota");
    }

    @Test
    void aSeatThatAPartyDoesNotHaveIsRefusedWithTheNumberItHas() {
        var ran = dauys("why", KAZAKHSTAN_2023, "AUYL/9");

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).isEqualTo("dauys: AUYL has 8 seats, so there is none of number 9.\n");
    }

    @Test
    void aSeatInOneOfSeveralBodiesMustSayWhich() {
        var ran = dauys("why", ROOT.resolve("elections/kazakhstan-2023-maslikhats"), "AMANAT/1");

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("  astana/AMANAT/1", "  almaty/AMANAT/1");
    }

    @Test
    void namesThatAreNoPathsAreUnknownAndNothingElse() {
        for (String name : List.of("/", "a//b", "/a", "a/", "", "AMANAT/0", "AMANAT/99999999999", "x".repeat(5_000))) {
            var ran = dauys("why", KAZAKHSTAN_2023, name);

            assertThat(ran.exit()).as(name).isEqualTo(2);
            assertThat(ran.err()).as(name).startsWith("dauys: There is no figure");
        }
    }

    @Test
    void aQuestionThatWaitsIsAFigureToo(@TempDir Path folder) {
        Path election = Shell.copy(folder);
        Shell.write(election.resolve("votes.csv"), """
                constituency,party,votes,source
                KZ,AMANAT,1000,made up
                KZ,AUYL,1000,made up
                KZ,AGAINST_ALL,0,made up
                """);

        var ran = dauys("why", election, "mazhilis-list/KZ/tie/69");

        assertThat(ran.exit()).isEqualTo(3);
        assertThat(ran.out()).isNotEmpty();
    }

    @Test
    void reasonsAndFiguresAreWrittenAsJson() {
        var why = dauys("why", KAZAKHSTAN_2023, "AMANAT/40", "--json");
        var all = dauys("why", KAZAKHSTAN_2023, "--json");

        WrittenJson.assertValid(why.out(), "why");
        assertThat(all.out().lines().toList()).isNotEmpty().allSatisfy(line -> WrittenJson.assertValid(line, "step"));
    }
}
