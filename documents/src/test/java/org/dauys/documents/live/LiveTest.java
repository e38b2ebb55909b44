package org.dauys.documents.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.dauys.counting.TurnoutBounds;
import org.dauys.documents.FolderOnDisk;
import org.dauys.documents.FolderReader;
import org.dauys.documents.Forms;
import org.dauys.documents.Headway;
import org.dauys.documents.Laws;
import org.dauys.documents.Page;
import org.dauys.documents.Words;
import org.dauys.documents.night.Night;
import org.dauys.documents.night.NightReader;
import org.dauys.documents.rehearsal.FaultSpec;
import org.dauys.documents.rehearsal.Goals;
import org.dauys.documents.rehearsal.Rehearsal;
import org.dauys.election.ElectionRecord;
import org.dauys.election.Language;
import org.dauys.protocol.Severity;
import org.dauys.reading.Findings;
import org.dauys.reading.Place;
import org.dauys.statute.Statute;
import org.dauys.tabulation.Preview;
import org.dauys.tabulation.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LiveTest {
    private static final Path ELECTION = Path.of("..", "elections", "kazakhstan-2023");
    private static final Laws LAWS = Laws.in(Path.of("..", "laws"));

    @TempDir
    Path temporary;

    /** A rehearsal as read from its files. */
    private record Opened(ElectionRecord record, Statute statute, Night night, Live live) {}

    private Opened rehearsed(String faults) throws IOException {
        return rehearsed(300, 3, faults);
    }

    private Opened rehearsed(int stations, long seed, String faults) throws IOException {
        var findings = new Findings();
        var goal = Goals.read(FolderOnDisk.at(ELECTION), findings).orElseThrow();
        var spec = FaultSpec.read(faults, "faults", findings).orElseThrow();
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        Path folder = temporary.resolve("rehearsed-" + stations + "-" + seed);
        var wish = new Rehearsal.Wish(stations, seed, spec);
        Rehearsal.write(goal, FolderOnDisk.at(ELECTION), wish, random::nextLong, folder, _ -> {});
        ElectionRecord record =
                FolderReader.read(FolderOnDisk.at(folder), findings).orElseThrow();
        Statute statute = LAWS.statute(record.election().statute(), new Place("election.yaml", 0), findings)
                .orElseThrow();
        Forms forms = Forms.beside(LAWS);
        Optional<Night> night = NightReader.read(folder, record, id -> forms.form(id, findings), findings);
        assertThat(findings.all()).isEmpty();
        var live = Live.of(record, statute, night.orElseThrow(), TurnoutBounds.ALL, findings);
        return new Opened(record, statute, night.orElseThrow(), live.orElseThrow());
    }

    @Test
    void aNightWithoutFaultsGivesTheSeatsOfThePublishedVotes() throws IOException {
        var opened = rehearsed("none");

        String text = TabulateText.of(Language.EN, opened.live(), opened.live().findings(), 0, Page.PLAIN);

        assertThat(text)
                .contains("REHEARSAL")
                .containsPattern("Amanat +3,431,510 +53.90% +40 +40 +40")
                .containsPattern("JSDP +331,058 +5.20% +4 +4 +4");
        assertThat(CertainText.of(Language.EN, opened.live(), TurnoutBounds.ALL, Page.PLAIN))
                .contains("69 of 69 seats certain", "Yes");
    }

    @ParameterizedTest
    @ValueSource(ints = {21, 50, 100, 500, 2_000, 10_223})
    void beforeFaultsArePlantedNoProtocolIsRefusedOrNeedsAReason(int stations) throws IOException {
        for (long seed = 1; seed <= (stations > 2_000 ? 1 : 3); seed++) {
            assertThat(rehearsed(stations, seed, "none").live().findings())
                    .filteredOn(finding -> finding.severity() != Severity.QUESTION)
                    .isEmpty();
        }
    }

    @Test
    void addingUpAndExaminingSayHowFarTheyAre() throws IOException {
        var opened = rehearsed("none");
        List<String> reached = new ArrayList<>();
        Headway headway = (part, done, all) -> reached.add(part + " " + done + " of " + all);

        Live.of(opened.record(), opened.statute(), opened.night(), TurnoutBounds.ALL, new Findings(), headway)
                .orElseThrow()
                .findings(headway);

        assertThat(reached).containsExactly("SET_ASIDE 300 of 300", "EXAMINE 300 of 300");
    }

    @Test
    void aProtocolThatARuleRefusesDoesNotCount() throws IOException {
        var opened = rehearsed("slip:5,missing:3");
        var tabulation = opened.live().tabulation();

        var refused = opened.live().findings().stream()
                .filter(finding -> finding.severity() == Severity.REFUSE)
                .map(finding -> finding.subject())
                .distinct()
                .toList();

        assertThat(refused).isNotEmpty();
        assertThat(refused)
                .allSatisfy(station -> assertThat(tabulation
                                .sheet("mazhilis-list")
                                .state(tabulation.register().position(station)))
                        .isEqualTo(State.QUARANTINED));
        assertThat(tabulation.progressOfCommission("mazhilis-list", 0).missing())
                .isEqualTo(3);
    }

    @Test
    void everyJsonHasTheShapeOfItsSchema() throws IOException {
        var opened = rehearsed("slip:5,missing:3,upper:1");
        Live live = opened.live();

        assertThat(faults("tabulate", LiveJson.totals(live))).isEmpty();
        assertThat(faults("checked", LiveJson.findings(Language.KK, live, live.findings())))
                .isEmpty();
        assertThat(faults("certain", LiveJson.certain(live))).isEmpty();
        assertThat(faults(
                        "total",
                        TotalText.json(live, org.dauys.figures.Path.of("total/KZ/AMANAT"))
                                .orElseThrow()))
                .isEmpty();
        var preview = Preview.of(opened.night().protocols(), live.tabulation());
        assertThat(faults("import", new ImportText(live, preview, List.of()).json(false)))
                .isEmpty();
    }

    private static List<?> faults(String schema, String json) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("..", "docs", "schema", schema + ".schema.json")), InputFormat.JSON)
                .validate(json, InputFormat.JSON);
    }

    @Test
    void aReplayEndsWithTheTotalsOfTheNight() throws IOException {
        var opened = rehearsed("missing:3");
        var replay = new Replay(opened.live(), opened.statute(), opened.night());

        replay.at(100);
        Live end = replay.at(replay.size());

        assertThat(replay.size()).isEqualTo(297);
        assertThat(end.tabulation().votes("mazhilis-list"))
                .isEqualTo(opened.live().tabulation().votes("mazhilis-list"));
        assertThat(end.tabulation().addsUp()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyTextIsSaidInEveryLanguage(Language language) throws IOException {
        var opened = rehearsed("slip:5,swapped:2,missing:3,copied:2,turnout:1");
        Live live = opened.live();

        assertThat(TabulateText.of(language, live, live.findings(), 0, Page.PLAIN))
                .isNotBlank();
        assertThat(CheckedText.of(language, live, live.findings(), true, Page.PLAIN))
                .isNotBlank();
        assertThat(CertainText.of(language, live, TurnoutBounds.ALL, Page.PLAIN))
                .isNotBlank();
        assertThat(WatchText.of(language, live, 10, 20, Page.PLAIN)).isNotBlank();
        assertThat(TotalText.of(language, live, org.dauys.figures.Path.of("total/mazhilis-list/KZ/AMANAT"), Page.PLAIN))
                .isPresent();
        assertThat(TotalText.of(language, live, org.dauys.figures.Path.of("total/KZ/NOBODY"), Page.PLAIN))
                .isEmpty();
    }

    @Test
    void allLanguagesHaveTheSameWordsForANight() {
        assertThat(keys(Language.KK)).isEqualTo(keys(Language.EN));
        assertThat(keys(Language.RU)).isEqualTo(keys(Language.EN));
    }

    private static Set<String> keys(Language language) {
        return Words.in(language, "night_%s.properties".formatted(language.code()))
                .keys();
    }
}
