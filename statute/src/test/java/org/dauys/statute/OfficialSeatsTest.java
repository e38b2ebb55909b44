package org.dauys.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dauys.election.ElectionRecord;
import org.dauys.election.OfficialSeats;
import org.dauys.figures.Figure;
import org.dauys.figures.Reasoning;
import org.dauys.figures.Tally;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One election for each procedure: the official seats follow from the votes, and every figure has its reasons. */
class OfficialSeatsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "austria-2019",
                "czechia-2017",
                "czechia-2021",
                "denmark-2022",
                "finland-2015",
                "georgia-2012",
                "hungary-2014",
                "hungary-2018-preliminary",
                "hungary-2026",
                "iceland-2017",
                "israel-2013",
                "italy-2022-chamber",
                "japan-2024",
                "kazakhstan-2023",
                "lithuania-2024",
                "nepal-2017",
                "netherlands-2017",
                "netherlands-2023",
                "new-zealand-2014",
                "norway-2021",
                "poland-2023",
                "portugal-2024",
                "russia-2011",
                "scotland-2016",
                "serbia-2014",
                "south-korea-2020",
                "switzerland-2019",
                "switzerland-aargau-2020",
                "taiwan-2020",
                "ukraine-2014"
            })
    void officialSeatsFollowFromTheVotes(String election) {
        ElectionRecord record = Folder.real(election);
        Statute law = Laws.real(record.election().statute());

        Result result = Outcomes.settled(Application.apply(law, record, Reasoning.recorded()));

        assertThat(counted(result, record)).isEqualTo(official(record));
    }

    private static Map<String, Long> official(ElectionRecord record) {
        Map<String, Long> seats = new TreeMap<>();
        for (OfficialSeats official : record.official()) {
            seats.put(official.where() + " " + official.party(), official.seats());
        }
        return seats;
    }

    /** The counted seats of those places of which official seats are known. */
    private static Map<String, Long> counted(Result result, ElectionRecord record) {
        List<String> places =
                record.official().stream().map(OfficialSeats::where).distinct().toList();
        Map<String, Long> seats = new TreeMap<>();
        for (Result.OfContest contest : result.contests()) {
            contest.seats()
                    .ifPresent(figure -> put(seats, places, contest.contest().id(), figure));
            contest.areas()
                    .forEach(area -> area.seats()
                            .ifPresent(figure ->
                                    put(seats, places, area.constituency().code(), figure)));
        }
        for (Result.OfBody body : result.bodies()) {
            body.seats().ifPresent(figure -> put(seats, places, body.body().id(), figure));
        }
        // Official tables leave out those without a seat, or name them with none.
        seats.values().removeIf(number -> number == 0);
        record.official().stream()
                .filter(official -> official.seats() == 0)
                .forEach(official -> seats.putIfAbsent(official.where() + " " + official.party(), 0L));
        return seats;
    }

    private static void put(Map<String, Long> seats, List<String> places, String where, Figure<Tally> figure) {
        if (places.contains(where)) {
            Tally tally = figure.value();
            tally.claimants().names().forEach(name -> seats.put(where + " " + name, tally.of(name)));
        }
    }
}
