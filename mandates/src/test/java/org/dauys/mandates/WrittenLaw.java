package org.dauys.mandates;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.dauys.election.Language;
import org.dauys.figures.Citation;
import org.dauys.figures.Confidence;
import org.dauys.reading.Findings;
import org.dauys.statute.Clause;
import org.dauys.statute.Statute;
import org.dauys.statute.StatuteReader;

/** A law on persons as a file has it, beside the act of Taiwan, with one rule. */
final class WrittenLaw {
    static final String ID = "tw/legislative-yuan/2005-06-10";
    static final String SENTENCE =
            "article: \"7\", paraphrase: { kk: \"Бір\", ru: \"Раз\", en: \"One\" }, confidence: recalled";
    static final Clause CLAUSE = new Clause(
            new Citation(ID, "7", Confidence.RECALLED),
            Clause.Wording.PARAPHRASE,
            Map.of(Language.KK, "Бір", Language.RU, "Раз", Language.EN, "One"),
            Optional.empty(),
            Optional.empty());

    private WrittenLaw() {}

    static Optional<PersonsLaw.Readings> read(String text, Findings findings) {
        Statute statute;
        try {
            statute = StatuteReader.read(ID, ID, Files.readString(Path.of("..", "laws", ID + ".yaml")), findings)
                    .orElseThrow();
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
        return PersonsLawReader.read(statute, "made-up.persons.yaml", text, findings);
    }

    /** A law with the groups of women and the young and one rule of a kind. */
    static String law(String kind, String rule) {
        return """
                persons-of: %s
                groups:
                  women:
                    title: { kk: "әйел", ru: "женщины", en: "women" }
                    %s
                    any-of: [women: {}]
                  young:
                    title: { kk: "жас", ru: "молодёжь", en: "youth" }
                    %s
                    any-of:
                      - men: {}
                      - younger-than: { years: 36 }
                      - with-disability: {}
                      - minority: {}
                sections:
                  party-list:
                    %s:
                      - %s
                """.formatted(ID, lines(), lines(), kind, rule);
    }

    static String rule(String name, String parameters) {
        return "%s: { %s%s }".formatted(name, SENTENCE, parameters.isEmpty() ? "" : ", " + parameters);
    }

    private static String lines() {
        return SENTENCE.replace(", paraphrase", "\n    paraphrase").replace(", confidence", "\n    confidence");
    }
}
