package org.dauys.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dauys.election.ElectionRecord;
import org.dauys.election.OfficialSeats;
import org.dauys.figures.Citation;
import org.dauys.figures.Reasoning;
import org.dauys.reading.Findings;
import org.dauys.reading.Place;
import org.dauys.statute.Application;
import org.dauys.statute.Outcome;
import org.dauys.statute.Result;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final Path ELECTION = Path.of("..", "elections", "kazakhstan-2023");

    /** The count of 2023 beside other official seats. */
    private static Comparison compare(OfficialSeats... official) throws IOException {
        var findings = new Findings();
        ElectionRecord read =
                FolderReader.read(FolderOnDisk.at(ELECTION), findings).orElseThrow();
        var record = new ElectionRecord(
                read.election(),
                read.votes(),
                read.candidates(),
                read.declared(),
                read.winners(),
                List.of(official),
                read.decisions());
        var statute = Laws.above(ELECTION).orElseThrow().statute(read.election().statute(), new Place("", 0), findings);
        return Comparison.of(
                switch (Application.apply(statute.orElseThrow(), record, Reasoning.silent())) {
                    case Outcome.Settled(Result result) -> result;
                    case Outcome.AwaitingDecision(Result result, var _) -> result;
                    case Outcome.Refused(var faults) -> throw new IllegalStateException(faults.toString());
                });
    }

    private static OfficialSeats seats(String where, String party, long seats) {
        return new OfficialSeats(where, party, seats, Citation.of("seats.csv", "2"));
    }

    private static OfficialSeats[] list(OfficialSeats... more) {
        List<OfficialSeats> all = new ArrayList<>(List.of(
                seats("KZ", "AMANAT", 40),
                seats("KZ", "AUYL", 8),
                seats("KZ", "RESPUBLICA", 6),
                seats("KZ", "AQ_JOL", 6),
                seats("KZ", "PPK", 5)));
        all.addAll(Stream.of(more).toList());
        return all.toArray(OfficialSeats[]::new);
    }

    @Test
    void equalSeatsAgree() throws IOException {
        var comparison = compare(list(seats("KZ", "JSDP", 4)));

        assertThat(comparison.agreeing()).isEqualTo(6);
        assertThat(comparison.differences()).isEmpty();
    }

    @Test
    void anotherNumberDiffers() throws IOException {
        assertThat(compare(list(seats("KZ", "JSDP", 5))).differences())
                .containsExactly(new Comparison.Differs(seats("KZ", "JSDP", 5), 4));
    }

    @Test
    void aPartyThatTheOfficialSeatsLeaveOutDiffersIfItHasSeats() throws IOException {
        assertThat(compare(list()).differences()).containsExactly(new Comparison.Unlisted("KZ", "JSDP", 4));
    }

    @Test
    void aPartyThatDidNotPassAgreesWithNoSeats() throws IOException {
        assertThat(compare(list(seats("KZ", "JSDP", 4), seats("KZ", "BAYTAQ", 0)))
                        .agreeing())
                .isEqualTo(7);
    }

    @Test
    void theSeatsOfAContestAndABodyAreComparedToo() throws IOException {
        // The body: 40 by list and 22 declared in districts.
        var comparison = compare(seats("mazhilis-districts", "AMANAT", 22), seats("mazhilis", "AMANAT", 62));

        assertThat(comparison.agreeing()).isEqualTo(2);
        assertThat(comparison.differences()).hasSize(1 + 6);
    }

    @Test
    void aDistrictOfADeclaredContestCannotBeCompared() throws IOException {
        assertThat(compare(seats("D01", "AMANAT", 1)).lines())
                .containsExactly(new Comparison.Unsettled(seats("D01", "AMANAT", 1)));
    }

    @Test
    void whatNoLineIsAboutIsSaid() throws IOException {
        assertThat(compare(seats("mazhilis", "AMANAT", 62)).left())
                .satisfiesExactly(
                        list -> assertThat(list)
                                .isInstanceOfSatisfying(
                                        Comparison.NotListed.class,
                                        left -> assertThat(left.constituencies())
                                                .containsExactly("KZ")),
                        districts -> assertThat(districts).isInstanceOf(Comparison.AsDeclared.class));
    }
}
