package org.dauys.server.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import java.util.stream.Stream;
import org.dauys.election.Language;

/** The language of a reader: the chosen one, else the first that the browser asks for and we have, else Kazakh. */
public final class ChosenLanguage {
    static final String COOKIE = "language";

    private ChosenLanguage() {}

    /** That of a request. */
    public static Language of(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        Stream<String> chosen = Stream.of(cookies == null ? new Cookie[0] : cookies)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue);
        Stream<String> asked = Collections.list(request.getLocales()).stream().map(Locale::getLanguage);
        return Stream.concat(chosen, asked)
                .flatMap(code -> Language.of(code).stream())
                .findFirst()
                .orElse(Language.KK);
    }
}
