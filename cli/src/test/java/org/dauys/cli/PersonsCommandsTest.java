package org.dauys.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dauys.cli.Shell.KAZAKHSTAN_2023;
import static org.dauys.cli.Shell.ROOT;
import static org.dauys.cli.Shell.dauys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands on persons, on a rehearsal and on Taiwan 2020, as their user sees them. */
class PersonsCommandsTest {
    private static final Path TAIWAN = ROOT.resolve("elections/taiwan-2020");
    private static final Path LAWS = ROOT.resolve("laws");
    private static final String TAIWANS_LAW = "tw/legislative-yuan/2005-06-10";

    @TempDir
    private Path temporary;

    private Path folder;
    private Path key;

    @BeforeEach
    void rehearse() {
        folder = temporary.resolve("kz-made");
        key = temporary.resolve("key");
        var made = dauys("rehearse-persons", KAZAKHSTAN_2023, "--into", folder, "--key", key);
        assertThat(made.exit()).as(made.err()).isZero();
    }

    private Shell.Ran onMadePersons(String command, Object... more) {
        Object[] words = new Object[more.length + 6];
        System.arraycopy(new Object[] {command, folder, "--laws", LAWS, "--key", key}, 0, words, 0, 6);
        System.arraycopy(more, 0, words, 6, more.length);
        return dauys(words);
    }

    /** The text without its breaks of lines. */
    private static String unbroken(String text) {
        return text.replaceAll("\\s+", " ");
    }

    @Test
    void jsonFollowsItsSchemas() {
        WrittenJson.assertValid(onMadePersons("mandates", "--json").out(), "mandates");
        WrittenJson.assertValid(onMadePersons("chamber", "--json").out(), "chamber");
        WrittenJson.assertValid(onMadePersons("registration", "--json").out(), "registration");
        WrittenJson.assertValid(
                onMadePersons("compare", "--json", "--law", TAIWANS_LAW).out(), "compare");
        WrittenJson.assertValid(dauys("seat", TAIWAN, 16, "--json").out(), "seat");
        WrittenJson.assertValid(dauys("mandates", TAIWAN, "--json").out(), "mandates");
        WrittenJson.assertValid(dauys("compare", TAIWAN, "--json").out(), "compare");
        WrittenJson.assertValid(
                dauys("draw", KAZAKHSTAN_2023, "--seed", "a", "--json").out(), "draw");
    }

    @ParameterizedTest
    @ValueSource(strings = {"quota-short", "designated-twice", "not-on-list", "deregistered"})
    void jsonOfAChoiceThatIsNotInOrderFollowsItsSchema(String fault) {
        Path faulty = temporary.resolve("kz-faulty");
        dauys("rehearse-persons", KAZAKHSTAN_2023, "--into", faulty, "--key", key, "--faults", fault);

        var told = dauys("mandates", faulty, "--laws", LAWS, "--key", key, "--json");

        assertThat(told.exit()).isEqualTo(Exit.REFUSED.code());
        WrittenJson.assertValid(told.out(), "mandates");
    }

    @Test
    void aSeatTellsItsPersonAndWhyInThreeLanguages() {
        var seat = WrittenJson.read(dauys("seat", TAIWAN, 29, "--json").out());

        // The last seat of the thirteen of the Democratic Progressive Party: place 13 gave way to place 16.
        assertThat(seat.at("/person").asString()).isEqualTo("dpp-16");
        assertThat(seat.at("/why/0/path").asString()).isEqualTo("persons/yuan/seat/29");
        assertThat(seat.at("/why/0/sentence/kk").asString()).contains("29-орын");
    }

    @Test
    void theHouseNamesThePartyOfWhoWasElectedAnew() throws IOException {
        Path term = folder.resolve("term.csv");
        String[] anew = Files.readString(term)
                .lines()
                .filter(line -> line.contains(",elected-anew,"))
                .findFirst()
                .orElseThrow()
                .split(",", -1);
        String party = anew[6].equals("AUYL") ? "AQ_JOL" : "AUYL";
        Shell.replace(term, ",%s,%s,".formatted(anew[5], anew[6]), ",%s,%s,".formatted(anew[5], party));
        String pointer = "/seats/%d/party".formatted(Integer.parseInt(anew[3]) - 1);

        // On election day the first winner sits for the first party.
        assertThat(WrittenJson.read(onMadePersons("chamber", "--json", "--on", "2023-03-29")
                                .out())
                        .at(pointer)
                        .asString())
                .isEqualTo(anew[6]);
        assertThat(WrittenJson.read(onMadePersons("chamber", "--json", "--on", anew[1])
                                .out())
                        .at(pointer)
                        .asString())
                .isEqualTo(party);
        assertThat(onMadePersons("chamber", "--on", anew[1]).out())
                .containsPattern(anew[5] + " .*, " + (party.equals("AUYL") ? "Auyl" : "Aq Jol"));
    }

    @Test
    void withoutTheKeyItIsSaidThatTraitsAreSealed() {
        var told = dauys("mandates", folder, "--laws", LAWS);

        assertThat(unbroken(told.out()))
                .contains("Personal traits are sealed and no key was given (--key)")
                .contains("Amanat, Auyl, Respublica, Aq Jol, PPK, JSDP: personal traits are sealed")
                .doesNotContain("not in order", "M406");
        assertThat(told.exit()).isZero();
    }

    @Test
    void depositsFollowFromTheLastElection() {
        String told = onMadePersons("registration").out();

        // 71 % and 10.9 %, 9.1 %, 5.3 % in 2021: nothing; who did not take part pays 70 % of 1,050,000 for each.
        assertThat(told)
                .containsPattern("Amanat +90 +90 .* 0 KZT +0\n")
                .containsPattern("JSDP +19 +19 .* 13,965,000 KZT +13,965,000\n")
                .containsPattern("Baytaq +18 +18 .* 13,230,000 KZT +0\n")
                .contains("registration refused")
                .contains("No faults were found.");
        assertThat(unbroken(told)).contains("is only recalled, not seen in a source: JSDP, Respublica, Baytaq.");
    }

    @Test
    void aFaultOfRegistrationIsSaidWithItsLineAndWhatWasExpected() throws IOException {
        Path list = folder.resolve("lists/kz-ppk.csv");
        Shell.replace(list, ",yes,", ",no,");

        var told = onMadePersons("registration");

        assertThat(told.exit()).isEqualTo(Exit.REFUSED.code());
        assertThat(unbroken(told.out()))
                .contains("lists/kz-ppk.csv:2: person:")
                .contains("is not a member of PPK")
                .contains("(M304)");
    }

    @Test
    void theDrawIsThatOfTheManual() throws IOException {
        String seed = "2023-02-20 17 4 256";
        var drawn = dauys(
                "draw", KAZAKHSTAN_2023, "--seed", seed, "--names", "AMANAT,AQ_JOL,AUYL,BAYTAQ,JSDP,PPK,RESPUBLICA");

        assertThat(drawn.exit()).isZero();
        // The example of docs/draw.md.
        assertThat(Files.readString(ROOT.resolve("docs/draw.md"))).contains(seed);
        assertThat(drawn.out())
                .containsPattern("1\\. Respublica .*\n +2\\. Aq Jol .*\n +3\\. JSDP\n +4\\. Auyl .*\n +5\\. Baytaq")
                .contains("4d802286504875f");
    }

    @Test
    void aDrawAmongNobodyOrFromNothingIsRefused() {
        var twice = dauys("draw", KAZAKHSTAN_2023, "--seed", "a", "--names", "A,A");
        var empty = dauys("draw", KAZAKHSTAN_2023, "--seed", " ");

        assertThat(twice.exit()).isEqualTo(Exit.BAD_INPUT.code());
        assertThat(empty.exit()).isEqualTo(Exit.BAD_INPUT.code());
    }

    @Test
    void withoutTheQuotaPlaceThirteenOfTaiwanWouldSitForPlaceSixteen() {
        String told = dauys("compare", TAIWAN).out();

        assertThat(unbroken(told))
                .startsWith("Who would sit under another rule")
                .contains("Without the quota (women)")
                .contains("No. 16 of the list of Democratic Progressive")
                .contains("Of 34 seats compared 1 would be taken by another person.");
    }

    @Test
    void anotherActsQuotaIsLeftOutWhereItWouldTellWhoBelongsToTheGroup() {
        String told = onMadePersons("compare", "--law", TAIWANS_LAW).out();

        assertThat(unbroken(told))
                .contains("Its quota (women) is left out")
                .contains("The seats go to the first 8 of the order.");
    }
}
