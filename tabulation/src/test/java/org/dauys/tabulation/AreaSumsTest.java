package org.dauys.tabulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dauys.tabulation.Country.LISTS;
import static org.dauys.tabulation.Country.PERSONS;
import static org.dauys.tabulation.Country.figures;
import static org.dauys.tabulation.Country.head;
import static org.dauys.tabulation.Country.put;

import java.util.List;
import org.dauys.figures.Citation;
import org.dauys.reading.Findings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AreaSumsTest {
    private static final int A = 3;

    private final Register register = Country.register();
    private final Tabulation tabulation = Country.tabulation(register);

    @BeforeEach
    void threeProtocolsHaveCome() {
        put(tabulation, "C1", 100, 90, 1, 50, 30, 9);
        put(tabulation, "C2", 200, 90, 1, 60, 20, 9);
        put(tabulation, "S1", 400, 10, 0, 7, 3, 0);
    }

    private AreaSums around(String station) {
        return AreaSums.around(tabulation, LISTS, register.position(station));
    }

    /** CITY has C1 and C2: 50 + 60 for A. */
    @Test
    void aStationGoesToTheSumsOfItsOwnCommission() {
        AreaSums city = around("C1");

        assertThat(register.hierarchy().commission(city.commission()).code()).isEqualTo("CITY");
        assertThat(city.constituency()).isZero();
        assertThat(city.isWholeConstituency()).isFalse();
        assertThat(city.sum(A)).isEqualTo(110);
        assertThat(city.protocols()).isEqualTo(2);
        assertThat(city.progress()).isEqualTo(new Progress(2, 2, 0, 0, 0, 0, 300, 0, 0));
        assertThat(city.layout().codes()).contains("A", "B").doesNotContain("X");
        assertThat(city.isAround(register.position("C2"))).isTrue();
        assertThat(city.isAround(register.position("N1"))).isFalse();
    }

    @Test
    void onlyProtocolsThatCountAreAmongThoseOfTheSums() {
        tabulation.setAside(LISTS, register.position("C1"));
        Acts.apply(tabulation, List.of(new Act.Dispute(head(1, "C2"))), new Findings());

        assertThat(around("C1").protocols()).isEqualTo(1);
        assertThat(around("C1").sum(A)).isEqualTo(60);
        assertThat(around("N1").protocols()).isEqualTo(1); // NORTH is above CITY
        assertThat(AreaSums.of(tabulation, LISTS).getFirst().protocols()).isEqualTo(2);
    }

    /** For persons CITY and NORTH vote in D1, SOUTH in D2, and TOP is above both. */
    @Test
    void everyCommissionHasSumsInEachConstituencyOfItsStations() {
        tabulation.put(PERSONS, register.position("S1"), figures(400, 50, 1, 40, 9), Citation.of("p.csv", "3"));

        List<AreaSums> all = AreaSums.of(tabulation, PERSONS);

        assertThat(all)
                .extracting(area -> "%s %d %s %d"
                        .formatted(
                                register.hierarchy()
                                        .commission(area.commission())
                                        .code(),
                                area.constituency(),
                                area.isWholeConstituency(),
                                area.sum(A)))
                .containsExactlyInAnyOrder(
                        "TOP 0 true 0", "TOP 1 true 40", "NORTH 0 false 0", "CITY 0 false 0", "SOUTH 1 false 40");
        int south = register.hierarchy().position("SOUTH");
        assertThat(tabulation.ofCommission(PERSONS, south, "V")).isEqualTo(40);
        assertThat(tabulation.progressOfCommission(PERSONS, south).expected()).isEqualTo(1);
    }

    @Test
    void aStationThatDoesNotVoteInAContestIsAroundNoSumsOfIt() {
        assertThatThrownBy(() -> AreaSums.around(tabulation, PERSONS, register.position("S2")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The station S2 must vote in persons.");
    }
}
