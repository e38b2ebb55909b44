package org.dauys.server.web;

import java.time.Duration;
import org.dauys.election.Language;
import org.dauys.server.Settings;
import org.dauys.server.security.ForEveryone;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Lets a reader choose a language, and keeps the choice. */
@Controller
@ForEveryone
class LanguageChoice {
    private static final Duration KEPT = Duration.ofDays(365);

    private final boolean encrypted;

    LanguageChoice(Settings settings) {
        this.encrypted = settings.encrypted();
    }

    @GetMapping("/language/{code}")
    ResponseEntity<Void> choose(@PathVariable String code, @RequestParam(defaultValue = "/") String to) {
        Language chosen = Language.of(code).orElse(Language.KK);
        ResponseCookie cookie = ResponseCookie.from(ChosenLanguage.COOKIE, chosen.code())
                .path("/")
                .maxAge(KEPT)
                .httpOnly(true)
                .secure(encrypted)
                .sameSite("Lax")
                .build();
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.SET_COOKIE, cookie.toString())
                .header(HttpHeaders.LOCATION, OwnPath.of(to))
                .build();
    }
}
