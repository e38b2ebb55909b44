package org.dauys.tabulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dauys.tabulation.Country.commission;

import java.util.List;
import java.util.Optional;
import org.dauys.election.Commission;
import org.dauys.reading.Finding;
import org.dauys.reading.Findings;
import org.dauys.reading.Place;
import org.junit.jupiter.api.Test;

class HierarchyTest {
    private final Findings findings = new Findings();

    private Optional<Hierarchy> built(Commission... commissions) {
        var builder = new HierarchyBuilder("commissions.csv", findings);
        for (int i = 0; i < commissions.length; i++) {
            builder.add(commissions[i], new Place("commissions.csv", i + 2));
        }
        return builder.build();
    }

    @Test
    void eachCommissionStandsAfterTheOneAboveIt() {
        Hierarchy hierarchy = Country.hierarchy();

        assertThat(hierarchy.commissions())
                .extracting(Commission::code)
                .containsExactly("TOP", "NORTH", "SOUTH", "CITY");
        assertThat(hierarchy.upper(3)).isEqualTo(1);
        assertThat(hierarchy.upper(0)).isEqualTo(Hierarchy.NONE);
        assertThat(hierarchy.depth(3)).isEqualTo(2);
        assertThat(hierarchy.lower(0)).containsExactly(1, 2);
        assertThat(hierarchy.position("CITY")).isEqualTo(3);
        assertThat(hierarchy.position("TOWN")).isEqualTo(Hierarchy.NONE);
        assertThat(hierarchy.size()).isEqualTo(4);
    }

    @Test
    void anUnknownUpperCommissionIsReportedWithTheNearest() {
        assertThat(built(commission("TOP", ""), commission("NORTH", "TOPP"))).isEmpty();
        assertThat(findings.all())
                .containsExactly(new Finding(
                        NightCode.UNKNOWN_COMMISSION,
                        new Place("commissions.csv", 3),
                        "upper",
                        "TOPP",
                        List.of("TOP")));
    }

    @Test
    void aSecondTopIsReported() {
        assertThat(built(commission("TOP", ""), commission("KING", ""))).isEmpty();
        assertThat(findings.all())
                .containsExactly(new Finding(
                        NightCode.SECOND_TOP, new Place("commissions.csv", 3), "commission", "KING", List.of("TOP")));
    }

    @Test
    void aCircleIsReportedOnceWithItsCommissions() {
        assertThat(built(commission("TOP", ""), commission("A", "B"), commission("B", "C"), commission("C", "A")))
                .isEmpty();
        assertThat(findings.all())
                .containsExactly(new Finding(
                        NightCode.COMMISSION_CIRCLE,
                        new Place("commissions.csv", 3),
                        "upper",
                        "A",
                        List.of("A, B, C")));
    }

    @Test
    void whatHangsBelowACircleIsNotInIt() {
        assertThat(built(commission("TOP", ""), commission("D", "A"), commission("A", "B"), commission("B", "A")))
                .isEmpty();
        assertThat(findings.all()).extracting(Finding::details).containsExactly(List.of("A, B"));
    }

    @Test
    void withoutATopThereIsNoTree() {
        assertThat(built()).isEmpty();
        assertThat(findings.all()).extracting(Finding::code).containsExactly(NightCode.NO_TOP);
    }

    @Test
    void aCommissionGivenTwiceIsReported() {
        assertThat(built(commission("TOP", ""), commission("TOP", ""))).isEmpty();
        assertThat(findings.all())
                .containsExactly(new Finding(
                        NightCode.COMMISSION_REPEATED,
                        new Place("commissions.csv", 3),
                        "commission",
                        "TOP",
                        List.of("2")));
    }
}
