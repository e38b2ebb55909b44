package org.dauys.tabulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dauys.tabulation.Country.LISTS;
import static org.dauys.tabulation.Country.PERSONS;
import static org.dauys.tabulation.Country.figures;
import static org.dauys.tabulation.Country.put;

import java.util.List;
import org.dauys.election.Count;
import org.dauys.election.Reserved;
import org.dauys.figures.Citation;
import org.dauys.protocol.Figures;
import org.junit.jupiter.api.Test;

class TabulationTest {
    private final Register register = Country.register();
    private final Tabulation tabulation = Country.tabulation(register);

    private long total(String commission, String line) {
        return tabulation.ofCommission(LISTS, register.hierarchy().position(commission), line);
    }

    @Test
    void aProtocolCountsInEveryCommissionAboveItsStation() {
        put(tabulation, "C1", 100, 90, 1, 50, 30, 9);
        put(tabulation, "N1", 300, 200, 0, 120, 80, 0);
        put(tabulation, "S1", 400, 10, 0, 7, 3, 0);

        // CITY 50; NORTH 50 + 120 = 170; SOUTH 7; TOP 170 + 7 = 177
        assertThat(List.of(total("CITY", "A"), total("NORTH", "A"), total("SOUTH", "A"), total("TOP", "A")))
                .containsExactly(50L, 170L, 7L, 177L);
        assertThat(total("TOP", "AGAINST_ALL")).isEqualTo(9);
        assertThat(total("TOP", "NOTHING")).isZero();
        assertThat(tabulation.addsUp()).isTrue();
    }

    @Test
    void theStateOfEachStationIsCountedWithItsVoters() {
        put(tabulation, "C1", 100, 90, 1, 50, 30, 9);
        put(tabulation, "S1", 400, 10, 0, 7, 3, 0);
        tabulation.setAside(LISTS, register.position("S1"));

        // 100 + 200 + 300 + 400 + 500 = 1500 voters; missing 200 + 300 + 500 = 1000; not counted 1000 + 400
        assertThat(tabulation.progressOfConstituency(LISTS, 0))
                .isEqualTo(new Progress(5, 1, 1, 0, 0, 3, 1500, 1000, 1400));
        assertThat(tabulation.progressOfCommission(LISTS, register.hierarchy().position("SOUTH")))
                .isEqualTo(new Progress(2, 0, 1, 0, 0, 1, 900, 500, 900));
        assertThat(total("TOP", "A")).isEqualTo(50);
    }

    @Test
    void aCopyStaysAsItIsWhenMoreProtocolsCome() {
        put(tabulation, "C1", 100, 90, 1, 50, 30, 9);
        Tabulation copy = tabulation.copy();
        put(tabulation, "N1", 300, 200, 0, 120, 80, 0);
        tabulation.setAside(LISTS, register.position("C1"));

        int top = register.hierarchy().position("TOP");
        assertThat(copy.ofCommission(LISTS, top, "A")).isEqualTo(50);
        assertThat(total("TOP", "A")).isEqualTo(120);
        assertThat(copy.sheet(LISTS).state(register.position("C1"))).isEqualTo(State.COUNTED);
        assertThat(copy.changes(LISTS, register.position("C1"))).isEmpty();
        assertThat(tabulation.changes(LISTS, register.position("C1"))).hasSize(1);
        assertThat(copy.addsUp()).isTrue();
    }

    @Test
    void aCopyHasTheChangesUpToThen() {
        put(tabulation, "C1", 100, 90, 1, 50, 30, 9);
        tabulation.setAside(LISTS, register.position("C1"));

        Tabulation copy = tabulation.copy();
        copy.putBack(LISTS, register.position("C1"));

        assertThat(copy.changes(LISTS, register.position("C1"))).hasSize(2);
        assertThat(tabulation.changes(LISTS, register.position("C1"))).hasSize(1);
        assertThat(total("TOP", "A")).isZero();
    }

    @Test
    void whatWasSetAsideCanBePutBack() {
        put(tabulation, "C1", 100, 90, 1, 50, 30, 9);

        Change aside = tabulation.setAside(LISTS, register.position("C1"));
        Change back = tabulation.putBack(LISTS, register.position("C1"));

        assertThat(aside.before().state()).isEqualTo(State.COUNTED);
        assertThat(aside.after().state()).isEqualTo(State.QUARANTINED);
        assertThat(back.after().state()).isEqualTo(State.COUNTED);
        assertThat(total("TOP", "A")).isEqualTo(50);
        assertThatThrownBy(() -> tabulation.putBack(LISTS, register.position("C1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The protocol of C1 (COUNTED) must be set aside.");
    }

    @Test
    void totalsThatAreNotThoseOfTheFiguresDoNotAddUp() {
        put(tabulation, "C1", 100, 90, 1, 50, 30, 9);
        Sheet sheet = tabulation.sheet(LISTS);

        sheet.block(0).figures[3]++;

        assertThat(tabulation.addsUp()).isFalse();
    }

    @Test
    void aBlankLineAddsNothing() {
        put(tabulation, "C1", 100, Figures.BLANK, 1, 50, 30, Figures.BLANK);

        assertThat(total("TOP", "ballots_found")).isZero();
        assertThat(total("TOP", "A")).isEqualTo(50);
    }

    @Test
    void optionsMayDifferBetweenConstituencies() {
        tabulation.put(PERSONS, register.position("C1"), figures(100, 60, 0, 10, 20, 30, 0), Citation.of("p.csv", "2"));
        tabulation.put(PERSONS, register.position("S1"), figures(400, 50, 1, 40, 9), Citation.of("p.csv", "3"));

        // ballots found: D1 60, D2 50, the country 110; V stands only in D2
        assertThat(tabulation.ofConstituency(PERSONS, 0, 1)).isEqualTo(60);
        assertThat(tabulation.ofCommission(PERSONS, 0, "ballots_found")).isEqualTo(110);
        assertThat(tabulation.ofCommission(PERSONS, 0, "V")).isEqualTo(40);
        assertThat(tabulation.progressOfCommission(PERSONS, 0).expected()).isEqualTo(4);
        assertThat(tabulation.addsUp()).isTrue();
    }

    @Test
    void theTotalsAreVotesForAStatute() {
        put(tabulation, "C1", 100, 90, 1, 50, 30, 9);
        put(tabulation, "N1", 300, 200, 2, 120, 78, 0);

        var votes = tabulation.votes(LISTS).getFirst();

        assertThat(votes.constituency()).isEqualTo("ALL");
        assertThat(votes.options().keySet()).containsExactly("A", "B");
        // B 30 + 78, invalid 1 + 2
        assertThat(votes.options()).containsEntry("B", new Count(108, Citation.of("total", "lists/ALL/B"), ""));
        assertThat(votes.reserved())
                .containsEntry(Reserved.INVALID, new Count(3, Citation.of("total", "lists/ALL/ballots_invalid"), ""))
                .containsEntry(Reserved.AGAINST_ALL, new Count(9, Citation.of("total", "lists/ALL/AGAINST_ALL"), ""));
    }

    @Test
    void aChangeCanBeTakenBack() {
        put(tabulation, "C1", 100, 90, 1, 50, 30, 9);
        Change second = put(tabulation, "C2", 200, 100, 0, 60, 40, 0);
        tabulation.takeBack(second);

        assertThat(tabulation.sheet(LISTS).state(register.position("C2"))).isEqualTo(State.MISSING);
        assertThat(total("TOP", "A")).isEqualTo(50);
        assertThat(tabulation.addsUp()).isTrue();
    }

    @Test
    void aStationHasOneFirstProtocol() {
        put(tabulation, "C1", 100, 90, 1, 50, 30, 9);

        assertThatThrownBy(() -> put(tabulation, "C1", 100, 90, 1, 50, 30, 9))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The station C1 (COUNTED) must be missing or invalidated.");
        assertThatThrownBy(() -> tabulation.setAside(LISTS, register.position("C2")))
                .hasMessage("The protocol of C2 (MISSING) must be one that counts.");
        assertThatThrownBy(() -> put(tabulation, "C2", 100, -2, 1, 50, 30, 9))
                .hasMessage("The figure of C2 in line ballots_found (-2) must not be negative.");
        assertThatThrownBy(() -> tabulation.sheet("mayor"))
                .hasMessage("The contest mayor must be one of [lists, persons].");
    }

    @Test
    void aProtocolSaysWhereItStands() {
        put(tabulation, "N1", 300, 200, 2, 120, 78, 0);
        Sheet sheet = tabulation.sheet(LISTS);
        int station = register.position("N1");

        var protocol = sheet.protocol(station);

        assertThat(protocol.entry()).isEqualTo(Citation.of("protocols.csv", "4"));
        assertThat(protocol.station()).isEqualTo(register.station(station));
        assertThat(protocol.figures().at(3)).isEqualTo(120);
        assertThat(sheet.row(0).move(station).at(4)).isEqualTo(78);
        assertThat(sheet.at(0, 3)).isEqualTo(Figures.BLANK);
        assertThat(sheet.version(0)).isEqualTo(Version.NONE);
        assertThatThrownBy(() -> sheet.entry(0)).hasMessage("The station C1 must have a protocol.");
    }
}
