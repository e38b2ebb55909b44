package org.dauys.server.web.open;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dauys.election.Language;
import org.dauys.figures.Path;
import org.dauys.server.pages.open.JteareaGenerated;
import org.dauys.server.pages.open.JtenothingGenerated;
import org.dauys.server.pages.open.JteresultsGenerated;
import org.dauys.server.pages.open.JtestationGenerated;
import org.dauys.server.pages.open.JtewhyGenerated;
import org.dauys.server.published.Board;
import org.dauys.server.published.History;
import org.dauys.server.published.Published;
import org.dauys.server.security.ForEveryone;
import org.dauys.server.web.ChosenLanguage;
import org.dauys.server.web.Page;
import org.dauys.tabulation.Hierarchy;
import org.dauys.tabulation.Register;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;

/** The pages of results for everybody. The language is in the address, so that caches can keep them. */
@Controller
@ForEveryone
class OpenPages {
    private static final String LANGUAGE = "/results/{language:kk|ru|en}";
    private static final MediaType PAGE = new MediaType("text", "html", StandardCharsets.UTF_8);
    private static final int MOST_PAGES = 10_000;

    private final Board board;
    private final Answers answers;
    private final History history;

    OpenPages(Board board, Answers answers, History history) {
        this.board = board;
        this.answers = answers;
        this.history = history;
    }

    @GetMapping("/results")
    ResponseEntity<Void> inOwnLanguage(HttpServletRequest request) {
        return ResponseEntity.status(HttpStatus.FOUND)
                .location(URI.create("/results/" + ChosenLanguage.of(request).code()))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE, HttpHeaders.COOKIE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @GetMapping(LANGUAGE)
    ResponseEntity<byte[]> results(WebRequest request, @PathVariable String language, @RequestParam Optional<Long> v) {
        return page(request, language, v, "", say -> {
            return Optional.of(() -> {
                var view = ResultsView.of(say);
                return Page.of((output, nothing) -> JteresultsGenerated.render(output, nothing, view));
            });
        });
    }

    @GetMapping(LANGUAGE + "/areas/{code}")
    ResponseEntity<byte[]> area(
            WebRequest request,
            @PathVariable String language,
            @PathVariable String code,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam Optional<Long> v) {
        return page(request, language, v, "/areas/" + encoded(code) + "?page=" + page, say -> {
            int commission = say.published().tabulation().register().hierarchy().position(code);
            if (commission == Hierarchy.NONE || page < 1 || page > MOST_PAGES) {
                return Optional.empty();
            }
            return Optional.of(() -> {
                var view = AreaView.of(say, commission, page);
                return Page.of((output, nothing) -> JteareaGenerated.render(output, nothing, view));
            });
        });
    }

    @GetMapping(LANGUAGE + "/stations/{code}")
    ResponseEntity<byte[]> station(
            WebRequest request,
            @PathVariable String language,
            @PathVariable String code,
            @RequestParam Optional<Long> v) {
        return page(request, language, v, "/stations/" + encoded(code), say -> {
            int station = say.published().tabulation().register().position(code);
            if (station == Register.NONE) {
                return Optional.empty();
            }
            return Optional.of(() -> {
                var view = StationView.of(say, station, history);
                return Page.of((output, nothing) -> JtestationGenerated.render(output, nothing, view));
            });
        });
    }

    @GetMapping(LANGUAGE + "/why")
    ResponseEntity<byte[]> why(
            WebRequest request,
            @PathVariable String language,
            @RequestParam String figure,
            @RequestParam Optional<Long> v) {
        return page(
                request,
                language,
                v,
                "/why?figure=" + encoded(figure),
                say -> path(figure)
                        .flatMap(path -> WhyView.of(say, path))
                        .map(view ->
                                () -> Page.of((output, nothing) -> JtewhyGenerated.render(output, nothing, view))));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static Optional<Path> path(String figure) {
        boolean empty = Stream.of(figure.split("/", -1)).anyMatch(String::isEmpty);
        return empty ? Optional.empty() : Optional.of(Path.of(figure));
    }

    /** The page of the newest moment, or that there is none yet, or no such page. */
    private ResponseEntity<byte[]> page(
            WebRequest request,
            String language,
            Optional<Long> asked,
            String place,
            Function<Say, Optional<Supplier<Page>>> pages) {
        Optional<Published> newest = board.newest();
        Language own = language(language);
        if (newest.isEmpty()) {
            return plain(HttpStatus.OK, nothing(own, "open-nothing"));
        }
        Optional<Supplier<Page>> page = pages.apply(Say.in(own, newest.get(), place));
        return page.map(found -> answers.page(
                        request,
                        newest.get(),
                        language,
                        asked,
                        place,
                        () -> found.get().html()))
                .orElseGet(() -> plain(HttpStatus.NOT_FOUND, nothing(own, "open-unknown")));
    }

    private static Page nothing(Language language, String key) {
        var words = Say.words(language);
        return Page.of((output, nothing) -> JtenothingGenerated.render(output, nothing, words, key));
    }

    private static ResponseEntity<byte[]> plain(HttpStatus status, Page page) {
        return ResponseEntity.status(status)
                .contentType(PAGE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(page.html().getBytes(StandardCharsets.UTF_8));
    }

    private static Language language(String code) {
        return Language.of(code).orElseThrow();
    }
}
