package org.dauys.statute;

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
record ClauseReader(String statute) {
    /** The clause of a rule. Keys of the rule itself stay unread. */
    Optional<Clause> clause(Fields fields) {
        Optional<String> article = fields.text("article");
        Optional<Confidence> confidence = fields.word("confidence", Confidence.class);
        Optional<String> source = fields.optionalText("source");
        var note = TextFields.optionalText(fields, "note");
        boolean quoted = fields.has("quote");
        if (quoted == fields.has("paraphrase")) {
            fields.report(StatuteCode.NO_WORDING, "", "");
            return Optional.empty();
        }
        Map<Language, String> words = quoted ? TextFields.words(fields, "quote") : paraphrase(fields);
        if (confidence.isPresent() && source.isEmpty() && established(confidence.get())) {
            fields.report(StatuteCode.NO_SOURCE, "confidence", "");
        }
        if (article.isEmpty() || confidence.isEmpty() || words.isEmpty()) {
            return Optional.empty();
        }
        var citation = new Citation(statute, article.get(), confidence.get());
        var wording = quoted ? Clause.Wording.QUOTE : Clause.Wording.PARAPHRASE;
        return Optional.of(new Clause(citation, wording, words, source, note));
    }

    /** The clause of a reading: its own words under the article and the confidence of the question. */
    Optional<Clause> reading(Fields fields, Clause question) {
        Map<Language, String> words = paraphrase(fields);
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(new Clause(
                        question.citation(), Clause.Wording.PARAPHRASE, words, question.source(), Optional.empty()));
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
