package org.dauys.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dauys.figures.Question;

/** Says what must be decided before a count can go on. */
record Questions(Teller teller, Titles titles, Readings readings, Citations citations, FurtherSteps further) {
    /** The question, and how to write its answer into the file of decisions. */
    String of(Question question) {
        List<String> lines = new ArrayList<>(asked(question));
        lines.add(teller.say("question-write", Map.of()));
        lines.addAll(written(question));
        return String.join("\n", lines) + "\n";
    }

    /** The question alone, in lines. */
    List<String> asked(Question question) {
        boolean isFurther = further.knows(question.path());
        List<String> lines = new ArrayList<>();
        lines.add(isFurther ? further.title(question) : titles.of(question.path()));
        lines.add(
                teller.say("question-who", Map.of("who", authority(question), "law", citations.of(question.basis()))));
        readings.said(question).ifPresent(said -> lines.add(teller.say("question-law", Map.of("law", said))));
        lines.add(teller.say(
                "question-choose",
                Map.of("places", question.places(), "count", question.among().size())));
        for (String choice : question.among()) {
            String said = isFurther ? further.choice(question, choice) : choice(question, choice);
            lines.add("  - " + (said.equals(choice) ? choice : choice + ": " + said));
        }
        return lines;
    }

    private String choice(Question question, String choice) {
        Spot spot = Spot.of(teller.result().record(), question.path());
        return readings.chosen(spot, question.path().last(), choice);
    }

    private String authority(Question question) {
        return Optional.ofNullable(teller.result().statute().authorities().get(question.authority()))
                .map(text -> text.in(teller.words().language()))
                .orElse(question.authority());
    }

    private List<String> written(Question question) {
        List<String> some = question.among().subList(0, question.places());
        return List.of(
                "  decisions:",
                "    - question: " + Yaml.scalar(question.path().toString()),
                "      among: " + Yaml.list(question.among()),
                "      chosen: " + Yaml.list(some) + "  # " + teller.say("fill-chosen", Map.of()),
                "      who: …  # " + teller.say("fill-who", Map.of()),
                "      when: …  # " + teller.say("fill-when", Map.of()),
                "      why: …  # " + teller.say("fill-why", Map.of()));
    }

    /** Texts as YAML writes them. */
    private static final class Yaml {
        private Yaml() {}

        static String list(List<String> items) {
            return "[" + String.join(", ", items.stream().map(Yaml::scalar).toList()) + "]";
        }

        static String scalar(String text) {
            return text.matches("[A-Za-z][A-Za-z0-9_/-]*") && !text.matches("(?i)true|false|null|yes|no|on|off|y|n")
                    ? text
                    : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
        }
    }
}
