package org.dauys.documents.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.assertj.core.api.Assertions;
import org.dauys.documents.Headway;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class NistReportTest {
    private static final Set<Format> NIST = EnumSet.of(Format.NIST);
    private static final String SCHEMA = "NIST_V2_election_results_reporting.json";

    private static String text(Results results, Set<Level> levels) {
        return SmallNight.files(results, NIST, levels).firstEntry().getValue();
    }

    private static String text(Results results) {
        return text(results, EnumSet.allOf(Level.class));
    }

    private static JsonNode report(Results results) {
        return JsonMapper.shared().readTree(text(results));
    }

    /** What the schema of the standard finds. */
    static List<Error> faults(String report) {
        try (var file = NistReportTest.class.getResourceAsStream(SCHEMA)) {
            String schema = new String(Optional.ofNullable(file).orElseThrow().readAllBytes(), StandardCharsets.UTF_8);
            var config =
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
            Schema standard = SchemaRegistry.withDefaultDialect(
                            SpecificationVersion.DRAFT_4, builder -> builder.schemaRegistryConfig(config))
                    .getSchema(schema, InputFormat.JSON);
            return standard.validate(report, InputFormat.JSON);
        } catch (IOException fault) {
            throw new AssertionError(fault);
        }
    }

    /** The count of each place for a selection, by type. */
    static Map<String, Long> counts(JsonNode report, String selection) {
        var counts = new TreeMap<String, Long>();
        for (JsonNode contest : report.at("/Election/0/Contest")) {
            for (JsonNode each : contest.path("ContestSelection")) {
                if (each.path("@id").asString().equals(selection)) {
                    for (JsonNode count : each.path("VoteCounts")) {
                        String type = count.path("Type").asString();
                        String place = count.path("GpUnitId").asString();
                        counts.put(
                                type.equals("total") ? place : place + " " + type,
                                count.path("Count").longValue());
                    }
                }
            }
        }
        return counts;
    }

    private static JsonNode unit(JsonNode report, String id) {
        for (JsonNode unit : report.path("GpUnit")) {
            if (unit.path("@id").asString().equals(id)) {
                return unit;
            }
        }
        return Assertions.fail("There must be a place " + id);
    }

    @Test
    void theReportFollowsTheSchemaOfTheStandard() {
        assertThat(faults(text(SmallNight.results()))).isEmpty();
        assertThat(faults(text(SmallNight.rehearsed()))).isEmpty();
        assertThat(faults(text(SmallNight.results(), EnumSet.of(Level.CONSTITUENCY))))
                .isEmpty();
    }

    @Test
    void theSchemaWouldFindAFault() {
        String report = text(SmallNight.results());

        assertThat(faults(report.replace("\"unofficial-partial\"", "\"final\"")))
                .isNotEmpty();
        assertThat(faults(report.replace("2023-03-19T22:05:07+06:00", "yesterday")))
                .isNotEmpty();
        assertThat(faults(report.replace("\"BallotsRejected\"", "\"BallotsInvalid\"")))
                .isNotEmpty();
    }

    @Test
    void eachPlaceSelectionAndCountHasALineOfItsOwn() {
        List<String> lines = text(SmallNight.results()).lines().toList();

        assertThat(lines)
                .contains(
                        "    {\"@type\": \"ElectionResults.BallotCounts\", \"GpUnitId\": \"station.C1\", "
                                + "\"Type\": \"other\", \"OtherType\": \"lists\", \"BallotsCast\": 60, \"BallotsRejected\": 2},");
        assertThat(lines)
                .filteredOn(line -> line.startsWith("        {\"@type\": \"ElectionResults.VoteCounts\""))
                .allSatisfy(line -> assertThat(JsonMapper.shared()
                                .readTree(line.replaceFirst(",$", ""))
                                .path("Count")
                                .isNumber())
                        .isTrue());
        assertThat(lines)
                .filteredOn(line -> line.contains("\"Type\": \"polling-place\""))
                .hasSize(4);
        assertThat(lines.getLast()).isEqualTo(" ]}");
    }

    @Test
    void writingSaysHowFarItIsUpToTheEnd() throws IOException {
        List<List<Long>> reached = new ArrayList<>();
        var report = new NistReport(
                SmallNight.results(), SmallNight.IMPRINT, EnumSet.allOf(Level.class), (part, done, all) -> {
                    assertThat(part).isEqualTo(Headway.Part.WRITE_REPORT);
                    reached.add(List.of(done, all));
                });

        report.write(OutputStream.nullOutputStream());

        assertThat(reached)
                .hasSizeGreaterThan(2)
                .allSatisfy(one -> assertThat(one.getFirst()).isLessThanOrEqualTo(one.getLast()));
        assertThat(reached.getLast().getFirst()).isEqualTo(reached.getLast().getLast());
    }

    /** 30 + 145 for A; N1 is set aside and S2 has no protocol, so neither has a count. */
    @Test
    void votesAreThoseOfTheProtocolsThatCount() {
        assertThat(counts(report(SmallNight.results()), "selection.ALL.A"))
                .containsOnly(
                        Map.entry("constituency.ALL", 175L),
                        Map.entry("commission.TOP", 175L),
                        Map.entry("commission.NORTH", 30L),
                        Map.entry("commission.CITY", 30L),
                        Map.entry("commission.SOUTH", 145L),
                        Map.entry("station.C1", 30L),
                        Map.entry("station.S1", 145L));
    }

    /** 8 + 10 against all. */
    @Test
    void votesAgainstAllAreASelectionThatIsNeitherAPartyNorAPerson() {
        assertThat(counts(report(SmallNight.results()), "selection.ALL.AGAINST_ALL"))
                .containsEntry("constituency.ALL", 18L);
    }

    /** X of D1 has 40 + 90, X of D2 140. */
    @Test
    void twoPersonsOfOneCodeAreTwoSelections() {
        var report = report(SmallNight.results());

        assertThat(counts(report, "selection.D1.X"))
                .containsEntry("commission.TOP", 130L)
                .containsEntry("commission.NORTH", 130L)
                .doesNotContainKey("commission.SOUTH");
        assertThat(counts(report, "selection.D2.X")).containsEntry("commission.TOP", 140L);
    }

    /** Lists: 60 + 250 found, 2 + 5 invalid. Persons: 60 + 190 + 240 found, 1 + 0 + 0 invalid. */
    @Test
    void ballotsAreCountedOfEachContest() {
        var ballots = new HashSet<String>();
        for (JsonNode each : report(SmallNight.results()).at("/Election/0/BallotCounts")) {
            ballots.add("%s %s %s %s"
                    .formatted(
                            each.path("GpUnitId").asString(),
                            each.path("OtherType").asString(),
                            each.path("BallotsCast"),
                            each.path("BallotsRejected")));
        }

        assertThat(ballots)
                .contains(
                        "constituency.ALL lists 310 7",
                        "commission.TOP lists 310 7",
                        "commission.TOP persons 490 1",
                        "constituency.D2 persons 240 0",
                        "station.C1 lists 60 2")
                .doesNotContain("station.N1 lists 200 10");
    }

    @Test
    void everyPlaceSaysHowFarItIs() {
        var report = report(SmallNight.results());

        assertThat(status(unit(report, "station.C1"))).isEqualTo("completed");
        assertThat(status(unit(report, "station.N1"))).isEqualTo("in-process");
        assertThat(status(unit(report, "station.S2"))).isEqualTo("not-processed");
        assertThat(status(unit(report, "commission.CITY"))).isEqualTo("completed");
        assertThat(status(unit(report, "commission.NORTH"))).isEqualTo("in-process");
        assertThat(status(unit(report, "constituency.D1"))).isEqualTo("completed");
        assertThat(unit(report, "commission.TOP").path("SubUnitsReported").intValue())
                .isEqualTo(2);
        assertThat(unit(report, "commission.TOP").path("VotersRegistered").intValue())
                .isEqualTo(1300);
        assertThat(report.path("Status").asString()).isEqualTo("unofficial-partial");
    }

    private static String status(JsonNode unit) {
        return unit.at("/CountStatus/0/Status").asString();
    }

    @Test
    void namesHaveThreeLanguages() {
        var names = unit(report(SmallNight.results()), "commission.NORTH").at("/Name/Text");

        assertThat(names.valueStream()
                        .map(name -> name.path("Language").asString() + " "
                                + name.path("Content").asString()))
                .containsExactly("kk Солтүстік", "ru Север", "en North, the \"upper\" one");
    }

    @Test
    void whateverIsReferredToIsThere() {
        var report = report(SmallNight.results());
        var ids = new HashSet<String>();
        var references = new HashSet<String>();
        collect(report, ids, references);

        assertThat(ids).isNotEmpty().containsAll(references);
        assertThat(references).contains("station.C1", "party.A", "candidate.D1.X", "constituency.D1");
    }

    private static void collect(JsonNode node, Set<String> ids, Set<String> references) {
        node.propertyStream().forEach(property -> {
            if (property.getKey().equals("@id")) {
                assertThat(ids.add(property.getValue().asString()))
                        .as(property.getValue().asString())
                        .isTrue();
            } else if (property.getKey().endsWith("Id")
                    && property.getValue().isString()
                    && !property.getKey().equals("VendorApplicationId")) {
                references.add(property.getValue().asString());
            } else if (property.getKey().endsWith("Ids")) {
                property.getValue().forEach(each -> references.add(each.asString()));
            }
        });
        node.forEach(each -> collect(each, ids, references));
    }

    @Test
    void aRehearsalIsATest() {
        var real = report(SmallNight.results());
        var rehearsal = report(SmallNight.rehearsed());

        assertThat(real.path("IsTest").booleanValue()).isFalse();
        assertThat(real.has("TestType")).isFalse();
        assertThat(rehearsal.path("IsTest").booleanValue()).isTrue();
        assertThat(rehearsal.path("TestType").asString()).isEqualTo("rehearsal: seed 7; 4 stations");
        assertThat(rehearsal.path("Notes").asString()).startsWith("ЖАТТЫҒУ").contains("РЕПЕТИЦИЯ", "REHEARSAL");
    }

    @Test
    void withoutStationsTheReportIsASummary() {
        var report = JsonMapper.shared()
                .readTree(text(SmallNight.results(), EnumSet.of(Level.COMMISSION, Level.CONSTITUENCY)));

        assertThat(report.path("Format").asString()).isEqualTo("summary-contest");
        assertThat(report.toString()).doesNotContain("station.");
    }

    @Test
    void aStreamThatCannotBeWrittenIsAFaultOfTheStream() {
        var full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("full");
            }
        };
        var report =
                new NistReport(SmallNight.results(), SmallNight.IMPRINT, EnumSet.allOf(Level.class), Headway.UNWATCHED);

        Assertions.assertThatIOException().isThrownBy(() -> report.write(full)).withMessage("full");
    }
}
