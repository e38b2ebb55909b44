package org.dauys.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.dauys.figures.Citation;
import org.junit.jupiter.api.Test;

class ElectionTest {
    private static final Text TITLE = new Text("Сайлау", "Выборы", "Election");
    private static final Body HOUSE = new Body("house", TITLE, 3);
    private static final Body COUNCIL = new Body("council", TITLE, 1);

    private static Party party(String code) {
        return new Party(code, TITLE, TITLE, Party.Kind.PARTY, OptionalInt.empty(), "#000000");
    }

    private static Contest contest(String id, Body body, long... seats) {
        List<Constituency> areas = new ArrayList<>();
        for (long each : seats) {
            areas.add(new Constituency("A" + areas.size(), TITLE, each));
        }
        return new Contest(id, TITLE, body.id(), "section", Contest.CountedFrom.VOTES, areas);
    }

    private static Election election(Contest... contests) {
        SequencedMap<String, Party> parties = new LinkedHashMap<>();
        Stream.of("ZEBRA", "AUYL").forEach(code -> parties.put(code, party(code)));
        return new Election(
                "tried",
                TITLE,
                LocalDate.of(2023, 3, 19),
                "xx/act/2024-01-01",
                List.of(HOUSE, COUNCIL),
                List.of(contests),
                parties,
                List.of(),
                Optional.empty());
    }

    @Test
    void aContestHasTheSeatsOfAllItsConstituencies() {
        assertThat(contest("lists", HOUSE, 69, 29).seats()).isEqualTo(98);
        assertThatThrownBy(() -> contest("lists", HOUSE, Long.MAX_VALUE, 1).seats())
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void aBodyIsFilledByItsOwnContests() {
        Election election =
                election(contest("lists", HOUSE, 2), contest("council", COUNCIL, 1), contest("districts", HOUSE, 1));

        assertThat(election.contestsOf(HOUSE)).extracting(Contest::id).containsExactly("lists", "districts");
        assertThat(election.contestsOf(COUNCIL)).extracting(Contest::id).containsExactly("council");
    }

    @Test
    void partiesAreFoundByCodeInTheOrderOfTheDocument() {
        Election election = election();

        assertThat(election.parties().keySet()).containsExactly("ZEBRA", "AUYL");
        assertThat(election.party("AUYL")).isEqualTo(party("AUYL"));
        assertThat(election.party(Party.UNKNOWN_CODE)).isSameAs(Party.UNKNOWN);
        assertThatThrownBy(() -> election.party("auyl"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("auyl is not among the parties [ZEBRA, AUYL].");
    }

    @Test
    void reservedCodesAreWrittenInCapitals() {
        assertThat(Reserved.of("AGAINST_ALL")).contains(Reserved.AGAINST_ALL);
        assertThat(Reserved.of("INVALID")).contains(Reserved.INVALID);
        assertThat(Reserved.of("BLANK")).contains(Reserved.BLANK);
        assertThat(Reserved.of("invalid")).isEmpty();
        assertThat(Reserved.of("AMANAT")).isEmpty();
    }

    @Test
    void textsAreInThreeLanguages() {
        assertThat(Stream.of(Language.values()).map(TITLE::in)).containsExactly("Сайлау", "Выборы", "Election");
        assertThat(Stream.of(Language.values()).map(Text.same("2023")::in)).containsOnly("2023");
        assertThat(Stream.of(Language.values()).map(Language::code)).containsExactly("kk", "ru", "en");
        assertThat(Language.KK.locale().getCountry()).isEqualTo("KZ");
    }

    @Test
    void votesKeepTheOrderOfTheDocument() {
        SequencedMap<String, Count> options = new LinkedHashMap<>();
        options.put("B", new Count(1, Citation.of("votes.csv", "2"), ""));
        options.put("A", new Count(2, Citation.of("votes.csv", "3"), ""));
        Map<Reserved, Count> reserved = new EnumMap<>(Reserved.class);
        reserved.put(Reserved.BLANK, new Count(3, Citation.of("votes.csv", "4"), ""));

        var votes = new Votes("KZ", options, reserved);
        options.clear();
        reserved.clear();

        assertThat(votes.options().keySet()).containsExactly("B", "A");
        assertThat(votes.reserved().keySet()).containsExactly(Reserved.BLANK);
        assertThat(new Votes("KZ", options, Map.of()).reserved()).isEmpty();
    }
}
