package org.dauys.statute;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.dauys.election.Language;
import org.dauys.election.Text;
import org.dauys.figures.Citation;
import org.dauys.figures.Confidence;

/**
 * One sentence of the law as the file gives it.
 *
 * @param citation the statute, the article, and how sure we are
 * @param wording quoted or in our own words
 * @param words the sentence in the languages at hand, at least one
 * @param source where it was read; empty if it is recalled or unknown
 * @param note what else a reader should know
 */
public record Clause(
        Citation citation, Wording wording, Map<Language, String> words, Optional<String> source, Optional<Text> note) {
    /** Whose words they are. */
    public enum Wording {
        /** The words of the law. */
        QUOTE,
        /** Our words. */
        PARAPHRASE
    }

    /** The clause with its own map. */
    public Clause {
        words = Collections.unmodifiableMap(new EnumMap<>(words));
    }

    /** The number of the article. */
    public String article() {
        return citation.place();
    }

    /** How sure we are. */
    public Confidence confidence() {
        return citation.confidence();
    }

    /** Whether the law is read or borne out by results, so that it may decide. */
    public boolean isEstablished() {
        return confidence() == Confidence.FOUND || confidence() == Confidence.COMPUTED;
    }

    /** The language in which it can be shown to readers of another: that language, or one in which it was found. */
    public Language shownIn(Language wanted) {
        if (words.containsKey(wanted)) {
            return wanted;
        }
        for (Language language : Language.values()) {
            if (words.containsKey(language)) {
                return language;
            }
        }
        throw new IllegalStateException("A clause must have words: " + citation);
    }
}
