package org.dauys.server.web;

import jakarta.servlet.http.HttpServletRequest;
import org.dauys.election.Language;
import org.jspecify.annotations.Nullable;

/**
 * What every page shows besides its own.
 *
 * @param texts those of the reader's language
 * @param path where the page is, to come back to after another language was chosen
 */
public record Frame(Texts texts, String path) {
    static Frame of(HttpServletRequest request) {
        String query = request.getQueryString();
        return new Frame(
                Texts.in(ChosenLanguage.of(request)), request.getRequestURI() + (query == null ? "" : "?" + query));
    }

    /** The language of the page. */
    public Language language() {
        return texts.language();
    }

    /** The text of a key. */
    public String say(String key, Object... arguments) {
        return texts.say(key, arguments);
    }

    /** Marks the language that the page is in. */
    public @Nullable String currency(Language language) {
        return language == language() ? "true" : null;
    }
}
