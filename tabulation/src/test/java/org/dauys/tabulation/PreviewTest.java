package org.dauys.tabulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dauys.tabulation.Country.careful;
import static org.dauys.tabulation.Country.put;

import java.util.List;
import java.util.Map;
import org.dauys.reading.Findings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PreviewTest {
    private static final String HEADER =
            "station,contest,voters_on_list,ballots_found,ballots_invalid,A,B,AGAINST_ALL\n";

    private final Register register = Country.register();
    private final Tabulation tabulation = Country.tabulation(register);

    @BeforeEach
    void twoProtocolsHaveCome() {
        put(tabulation, "C1", 100, 90, 1, 50, 30, 9);
        put(tabulation, "N1", 300, 200, 0, 120, 80, 0);
    }

    private Preview preview(String... rows) {
        return Preview.of(careful(register, HEADER + String.join("\n", rows), new Findings()), tabulation);
    }

    /** C1 has the same figures again, N1 another last line; C2 is new. 50 + 60 + 120 for A. */
    @Test
    void stationsThatHaveAProtocolAreRepeatedWhetherTheirFiguresDifferOrNot() {
        Preview preview =
                preview("C1,lists,100,90,1,50,30,9", "C2,lists,200,90,1,60,20,9", "N1,lists,300,200,0,120,80,1");

        assertThat(preview.contests()).hasSize(1);
        var lists = preview.contests().getFirst();
        assertThat(lists.contest()).isEqualTo("lists");
        assertThat(lists.stations()).isEqualTo(3);
        assertThat(lists.arriving()).isEqualTo(1);
        assertThat(lists.repeated()).containsExactly("C1", "N1");
        assertThat(lists.differing()).isEqualTo(1);
        assertThat(lists.totals()).containsAllEntriesOf(Map.of("A", 230L, "B", 130L, "AGAINST_ALL", 19L));
        assertThat(preview.fits()).isFalse();
    }

    @Test
    void newStationsFit() {
        Preview preview = preview("C2,lists,200,90,1,60,20,9");

        assertThat(preview.fits()).isTrue();
        assertThat(preview.sumRead()).isEqualTo(380).isEqualTo(preview.sumKept()); // 200 + 90 + 1 + 60 + 20 + 9
    }

    @Test
    void whatWasReadMustBeWhatIsKept() {
        assertThat(new Preview(List.of(), 380, 380).fits()).isTrue();
        assertThat(new Preview(List.of(), 380, 379).fits()).isFalse();
    }
}
