package org.dauys.documents.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dauys.documents.Page;
import org.dauys.election.Language;
import org.dauys.figures.Fraction;
import org.dauys.reading.Findings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScoreTest {
    /** Ten stations, four of them with a fault, and a commission with one; R-5 was copied from R-6. */
    private static final FaultKey KEY = new FaultKey(
            List.of(
                    planted(Fault.SLIP, "R-1", ""),
                    planted(Fault.SLIP, "R-2", ""),
                    planted(Fault.COPIED, "R-5", "R-6"),
                    planted(Fault.LATE, "R-7", ""),
                    new FaultKey.Planted(Fault.TURNOUT, "ABAI", "", "", List.of("CEC"))),
            10);

    private static final List<Alarm> ALARMS = List.of(
            new Alarm("P201", "lists", List.of("R-1")),
            new Alarm("P203", "lists", List.of("R-1")),
            new Alarm("P201", "lists", List.of("R-9")),
            new Alarm("P501", "lists", List.of("R-6")),
            new Alarm("P601", "", List.of("ABAI")),
            new Alarm("P601", "", List.of("ASTANA")),
            new Alarm("P701", "lists", List.of("R-T1")),
            new Alarm("P701", "lists", List.of("R-T2")));

    private static FaultKey.Planted planted(Fault fault, String place, String twin) {
        return new FaultKey.Planted(fault, place, "lists", twin, List.of("R-T1", "ABAI", "CEC"));
    }

    private final Score score = Score.of(KEY, ALARMS);

    @Test
    void aFaultIsCaughtAtItsPlaceOrShowsOnlyAbove() {
        Score.Kind slips = score.kinds().getFirst();

        // R-1 is named by P201 and P203; R-2 shows in the sums of R-T1 alone.
        assertThat(slips.planted()).isEqualTo(2);
        assertThat(slips.caught()).isEqualTo(1);
        assertThat(slips.above()).isEqualTo(1);
        assertThat(slips.rules()).isEqualTo(Map.of("P201", 1L, "P203", 1L));
        assertThat(slips.missed()).isEmpty();
    }

    @Test
    void theStationThatAFormWasCopiedFromLeadsToTheCopy() {
        Score.Kind copied = score.kinds().get(1);

        assertThat(copied.caught()).isEqualTo(1);
        assertThat(copied.rules()).isEqualTo(Map.of("P501", 1L));
    }

    @Test
    void whatNothingShowsIsMissedUnlessItWasPutRight() {
        Score quiet = Score.of(KEY, List.of());

        assertThat(quiet.kinds())
                .extracting(kind -> kind.missed().size())
                .containsExactly(2, 1, 0, 1); // slips, copied, late, turnout
        assertThat(quiet.kinds()).extracting(Score.Kind::corrected).containsExactly(0L, 0L, 1L, 0L);
    }

    @Test
    void theRateOfFalseAlarmsIsThatOfStationsWithoutAFault() {
        Score.Rule sums = score.rules().getFirst();

        // 10 stations less 4 with faults; P201 is wrong about R-9 alone.
        assertThat(score.sound()).isEqualTo(6);
        assertThat(sums).isEqualTo(new Score.Rule("P201", 2, 1));
        assertThat(score.falseAlarms(sums)).isEqualTo(Fraction.of(1, 6));
        assertThat(score.rules())
                .extracting(Score.Rule::wrong)
                .containsExactly(1L, 0L, 0L, 1L, 1L); // P201, P203, P501, P601, P701
    }

    @ParameterizedTest
    @EnumSource
    void theTextIsLabelledAndNamesFaultsAndRules(Language language) {
        String text = ScoreText.of(language, score, new Page(100, false));

        assertThat(text.replace('\n', ' '))
                .startsWith(Labels.MADE_UP.in(language).substring(0, 40))
                .contains("P201", "P701");
        assertThat(ScoreText.words(language).keys())
                .isEqualTo(ScoreText.words(Language.EN).keys());
    }

    @Test
    void theJsonHoldsExactFractions() {
        assertThat(ScoreJson.of(score))
                .contains("\"fault\" : \"slip\"", "\"only-above\" : 1", "\"false-alarm-rate\" : \"1/6\"")
                .contains(Labels.MADE_UP.kk(), Labels.MADE_UP.ru(), Labels.MADE_UP.en());
    }

    @Test
    void theKeyOfARehearsalIsReadWithTheCommissionsAbove(@TempDir Path folder) throws IOException {
        var written = Written.of(Written.KAZAKHSTAN, 300, 2, FaultSpec.usual(300), folder.resolve("key"));
        var findings = new Findings();

        FaultKey key = FaultKey.read(written.folder, findings).orElseThrow();

        assertThat(findings.isEmpty()).isTrue();
        assertThat(key.stations()).isEqualTo(300);
        assertThat(key.planted())
                .hasSize((int) FaultSpec.usual(300).counts().values().stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .allSatisfy(fault -> assertThat(fault.above()).endsWith("CEC"));
    }
}
