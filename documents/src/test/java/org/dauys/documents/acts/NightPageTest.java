package org.dauys.documents.acts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dauys.counting.acts.Kind;
import org.dauys.counting.acts.RefusalCode;
import org.dauys.counting.acts.Role;
import org.dauys.counting.acts.Stage;
import org.dauys.counting.acts.Transitions;
import org.dauys.counting.acts.Transitions.Transition;
import org.dauys.election.Language;
import org.junit.jupiter.api.Test;

/** Keeps the tables and the diagram of docs/night.md what the code says. Write them anew with {@code -Ddauys.write=true}. */
class NightPageTest {
    private static final Path PAGE = Path.of("../docs/night.md");
    private static final ActWords WORDS = ActWords.in(Language.EN);

    @Test
    void thePageSaysWhatTheCodeDoes() throws IOException {
        String page = Files.readString(PAGE);
        String kept = between(between(between(page, "stages", stages()), "roles", roles()), "refusals", refusals());
        if (Boolean.getBoolean("dauys.write")) {
            Files.writeString(PAGE, kept);
        }

        assertThat(Files.readString(PAGE)).isEqualTo(kept);
    }

    private static String between(String page, String name, String block) {
        String begin = "<!-- " + name + " -->\n";
        int from = page.indexOf(begin) + begin.length();
        int to = page.indexOf("<!-- end -->", from);
        return page.substring(0, from) + block + page.substring(to);
    }

    private static String stages() {
        var lines = new ArrayList<String>();
        lines.add("```mermaid");
        lines.add("stateDiagram-v2");
        for (Stage stage : Stage.values()) {
            lines.add("  %s: %s".formatted(stage, WORDS.of(stage)));
        }
        lines.add("  [*] --> " + Stage.AWAITED);
        Map<List<Stage>, List<String>> arrows = new LinkedHashMap<>();
        for (Transition transition : Transitions.all()) {
            for (Stage to : transition.to()) {
                arrows.computeIfAbsent(List.of(transition.from(), to), _ -> new ArrayList<>())
                        .add(Shape.word(transition.act().name()));
            }
        }
        arrows.forEach((ends, acts) ->
                lines.add("  %s --> %s: %s".formatted(ends.getFirst(), ends.getLast(), String.join(", ", acts))));
        lines.add("```");
        return String.join("\n", lines) + "\n";
    }

    private static String roles() {
        List<Role> roles = Arrays.asList(Role.values());
        var lines = new ArrayList<String>();
        lines.add("| act | " + roles.stream().map(WORDS::of).collect(Collectors.joining(" | ")) + " |");
        lines.add("|---|" + "---|".repeat(roles.size()));
        for (Kind kind : Kind.values()) {
            if (!kind.roles().isEmpty()) {
                Stream<String> may = roles.stream().map(role -> kind.roles().contains(role) ? "yes" : "");
                lines.add("| %s%s | %s |"
                        .formatted(
                                WORDS.of(kind), kind.isDecisive() ? " *" : "", may.collect(Collectors.joining(" | "))));
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private static String refusals() {
        return Arrays.stream(RefusalCode.values())
                .map(code -> "| %s | when %s |\n".formatted(code.id(), code.when()))
                .collect(Collectors.joining("", "| code | refused |\n|---|---|\n", ""));
    }

    @Test
    void everyStageCanBeReachedAndNoneIsTheEnd() {
        var reached = Transitions.all().stream()
                .flatMap(transition -> transition.to().stream())
                .distinct()
                .toList();

        assertThat(reached).containsExactlyInAnyOrder(Stage.values());
        assertThat(Stage.values())
                .allSatisfy(stage -> assertThat(Transitions.from(stage)).isNotEmpty());
    }
}
