package org.dauys.documents;

import org.dauys.election.Language;
import org.dauys.statute.Clause;

/** Words about the law. */
final class LawWords {
    private LawWords() {}

    /** The sentence in a language, or in one in which it was found. */
    static String said(Clause clause, Language language) {
        return clause.words().getOrDefault(clause.shownIn(language), "");
    }
}
