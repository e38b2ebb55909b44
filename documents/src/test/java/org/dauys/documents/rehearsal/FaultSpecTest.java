package org.dauys.documents.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.dauys.reading.Finding;
import org.dauys.reading.Findings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FaultSpecTest {
    @Test
    void kindsAndNumbersAreRead() {
        var findings = new Findings();

        var spec = FaultSpec.read("missing:30, slip:2", "--faults", findings).orElseThrow();

        assertThat(spec.counts()).isEqualTo(Map.of(Fault.SLIP, 2L, Fault.MISSING, 30L));
        assertThat(spec.text()).isEqualTo("slip:2,missing:30");
        assertThat(spec.ofStations()).isEqualTo(32);
    }

    @Test
    void noneIsNoFaultAtAll() {
        assertThat(FaultSpec.read("none", "--faults", new Findings())).contains(FaultSpec.NONE);
        assertThat(FaultSpec.NONE.text()).isEqualTo("none");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "slip", "slip:0", "slip:-1", "slip:x", "slip:1,slip:2", "slip:12345678", "a:1:2"})
    void whatIsNotSoWrittenIsReported(String text) {
        var findings = new Findings();

        assertThat(FaultSpec.read(text, "--faults", findings)).isEmpty();
        assertThat(findings.all()).extracting(Finding::code).contains(RehearsalCode.NOT_FAULTS);
    }

    @Test
    void theNearestKindIsNamed() {
        var findings = new Findings();

        FaultSpec.read("slipp:3,mising:2", "--faults", findings);

        assertThat(findings.all()).extracting(Finding::details).containsExactly(List.of("slip"), List.of("missing"));
    }

    @Test
    void theUsualFaultsOfASmallRehearsalAreFewButOfEveryKind() {
        assertThat(FaultSpec.usual(200).counts().keySet()).containsExactly(Fault.values());
        assertThat(FaultSpec.usual(10_223).text())
                .isEqualTo("slip:20,transposed:20,swapped:10,stuffing:5,copied:5,missing:30,late:10,upper:3,turnout:2");
    }
}
