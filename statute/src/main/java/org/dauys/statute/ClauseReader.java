package org.dauys.statute;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dauys.election.Language;
import org.dauys.figures.Citation;
import org.dauys.figures.Confidence;
import org.dauys.reading.Fields;

/**
 * Reads the sentence of the law that every rule carries: its article, its words, how sure we are, and where it was read.
 *
 * @param statute the id of the statute
 */
public record ClauseReader(String statute) {
    private static final List<String> KEYS = List.of("article", "quote", "paraphrase", "confidence", "source", "note");

    /** The clause of a rule. Keys of the rule itself stay unread. */
    public Optional<Clause> clause(Fields fields) {
        Optional<String> article = fields.text("article");
        Optional<Confidence> confidence = fields.word("confidence", Confidence.class);
        Optional<String> source = fields.optionalText("source");
        var note = TextFields.optionalText(fields, "note");
        boolean quoted = fields.has("quote");
        Map<Language, String> words = words(fields, quoted);
        if (confidence.isPresent() && !fields.has("source") && established(confidence.get())) {
            fields.report(StatuteCode.NO_SOURCE, "source", "");
        }
        if (article.isEmpty() || confidence.isEmpty() || words.isEmpty()) {
            return Optional.empty();
        }
        var citation = new Citation(statute, article.get(), confidence.get());
        var wording = quoted ? Clause.Wording.QUOTE : Clause.Wording.PARAPHRASE;
        return Optional.of(new Clause(citation, wording, words, source, note));
    }

    /** Whether a rule says anything of the sentence that it carries out. */
    static boolean isGiven(Fields rule) {
        return !Collections.disjoint(rule.keys(), KEYS);
    }

    private static Map<Language, String> words(Fields fields, boolean quoted) {
        if (quoted == fields.has("paraphrase")) {
            fields.report(StatuteCode.NO_WORDING, "", "");
            return Map.of();
        }
        return quoted ? TextFields.words(fields, "quote") : paraphrase(fields);
    }

    /** The clause of a reading: its own words under the article and the confidence of the question. */
    Optional<Clause> reading(Fields fields, Optional<Clause> question) {
        Map<Language, String> words = paraphrase(fields);
        return words.isEmpty()
                ? Optional.empty()
                : question.map(asked -> new Clause(
                        asked.citation(), Clause.Wording.PARAPHRASE, words, asked.source(), Optional.empty()));
    }

    private static Map<Language, String> paraphrase(Fields fields) {
        return TextFields.text(fields, "paraphrase")
                .map(text -> Map.of(Language.KK, text.kk(), Language.RU, text.ru(), Language.EN, text.en()))
                .orElse(Map.of());
    }

    private static boolean established(Confidence confidence) {
        return confidence == Confidence.FOUND || confidence == Confidence.COMPUTED;
    }
}
