package org.dauys.server.api;

import static org.dauys.documents.JsonValues.object;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.dauys.counting.acts.Declaration;
import org.dauys.documents.Json;
import org.dauys.election.Contest;
import org.dauys.server.api.Problems.ProblemException;
import org.dauys.server.journal.Ledger;
import org.dauys.server.published.AsDeclared;
import org.dauys.server.published.History;
import org.dauys.server.published.Published;
import org.dauys.server.security.ForEveryone;
import org.dauys.server.web.open.Answers;
import org.dauys.tabulation.Register;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * What is public, for programs to read. Tables are JSON, or CSV for who accepts only that or ends the address with {@code
 * .csv}; each answer has a tag by which to ask whether there is a newer one.
 */
@RestController
@ForEveryone
@RequestMapping("/api/v1")
class OpenApi {
    static final int MOST = 500;

    private static final String CONTEST = "/elections/{election}/contests/{contest}";
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final MediaType YAML = MediaType.parseMediaType("application/yaml");
    private static final String ENDING = ".csv";

    private final Counted counted;
    private final Answers answers;
    private final AsDeclared declared;
    private final Ledger ledger;
    private final History history;

    OpenApi(Counted counted, Answers answers, AsDeclared declared, Ledger ledger, History history) {
        this.counted = counted;
        this.answers = answers;
        this.declared = declared;
        this.ledger = ledger;
        this.history = history;
    }

    /** Where everything is. */
    @GetMapping
    ResponseEntity<byte[]> start() {
        Map<String, Object> links = object(
                "elections", "/api/v1/elections",
                "description", "/api/v1/openapi.yaml",
                "log-checkpoint", "/log/checkpoint",
                "versions", "/results/stream");
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(json(links));
    }

    /** This interface, described. */
    @GetMapping("/openapi.yaml")
    ResponseEntity<byte[]> description() throws IOException {
        try (InputStream file = OpenApi.class.getResourceAsStream("openapi.yaml")) {
            if (file == null) {
                throw new IllegalStateException("The description of the interface must be there.");
            }
            return ResponseEntity.ok().contentType(YAML).body(file.readAllBytes());
        }
    }

    @GetMapping("/elections")
    ResponseEntity<byte[]> elections(HttpServletRequest request) {
        Published published = counted.newest();
        return answer(request, published, () -> object("elections", List.of(new Reports(published).election())));
    }

    @GetMapping("/elections/{election}")
    ResponseEntity<byte[]> election(HttpServletRequest request, @PathVariable String election) {
        Published published = counted.newest(election);
        return answer(request, published, () -> new Reports(published).election());
    }

    @GetMapping({CONTEST + "/totals", CONTEST + "/totals.csv"})
    ResponseEntity<byte[]> totals(
            HttpServletRequest request,
            @PathVariable String election,
            @PathVariable String contest,
            @RequestParam(defaultValue = "commissions") String level) {
        Published published = counted.newest(election);
        var reports = new Reports(published);
        Contest asked = Counted.contest(reports, contest);
        return table(request, published, Map.of("contest", contest, "level", level), () -> switch (level) {
            case "commissions" -> reports.byCommission(asked);
            case "constituencies" -> reports.byConstituency(asked);
            default -> throw ProblemException.unknown("level", level);
        });
    }

    @GetMapping({CONTEST + "/seats", CONTEST + "/seats.csv"})
    ResponseEntity<byte[]> seats(
            HttpServletRequest request, @PathVariable String election, @PathVariable String contest) {
        Published published = counted.newest(election);
        var reports = new Reports(published);
        Contest asked = Counted.contest(reports, contest);
        return table(request, published, Map.of("contest", contest), () -> reports.seats(asked));
    }

    @GetMapping({CONTEST + "/certain", CONTEST + "/certain.csv"})
    ResponseEntity<byte[]> certain(
            HttpServletRequest request, @PathVariable String election, @PathVariable String contest) {
        Published published = counted.newest(election);
        var reports = new Reports(published);
        Contest asked = Counted.contest(reports, contest);
        return wantsCsv(request)
                ? table(request, published, Map.of(), () -> reports.hurry(asked))
                : answer(request, published, () -> reports.certain(asked));
    }

    @GetMapping({CONTEST + "/findings", CONTEST + "/findings.csv"})
    ResponseEntity<byte[]> findings(
            HttpServletRequest request, @PathVariable String election, @PathVariable String contest) {
        Published published = counted.newest(election);
        var reports = new Reports(published);
        Contest asked = Counted.contest(reports, contest);
        return table(request, published, Map.of("contest", contest), () -> reports.findings(asked));
    }

    @GetMapping({CONTEST + "/stations", CONTEST + "/stations.csv"})
    ResponseEntity<byte[]> stations(
            HttpServletRequest request,
            @PathVariable String election,
            @PathVariable String contest,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "100") int size) {
        Published published = counted.newest(election);
        var reports = new Reports(published);
        Contest asked = Counted.contest(reports, contest);
        int all = reports.stations(asked);
        int pages = Math.max(1, (all + Math.max(1, size) - 1) / Math.max(1, size));
        if (size < 1 || size > MOST || page < 1 || page > pages) {
            throw new ProblemException(
                    HttpStatus.BAD_REQUEST,
                    "bad-page",
                    "A page has 1 to %s stations, and there are %s pages.".formatted(MOST, pages));
        }
        ResponseEntity<byte[]> table = table(
                request,
                published,
                Map.of("contest", contest, "page", (long) page, "pages", (long) pages, "total", (long) all),
                () -> reports.stations(asked, (page - 1) * size, size));
        return page == pages
                ? table
                : ResponseEntity.status(table.getStatusCode())
                        .headers(table.getHeaders())
                        .header(
                                HttpHeaders.LINK,
                                "<%s?page=%s&size=%s>; rel=\"next\"".formatted(request.getRequestURI(), page + 1, size))
                        .body(table.getBody());
    }

    /** All protocols that count. The SHA-256 of these bytes as CSV is the fingerprint that a declaration states. */
    @GetMapping({CONTEST + "/protocols", CONTEST + "/protocols.csv"})
    ResponseEntity<byte[]> protocols(
            HttpServletRequest request, @PathVariable String election, @PathVariable String contest) {
        Published published = counted.newest(election);
        var reports = new Reports(published);
        Contest asked = Counted.contest(reports, contest);
        return table(request, published, Map.of("contest", contest), () -> reports.protocols(asked));
    }

    /** All protocols that counted when the result was declared, whatever was changed later. */
    @GetMapping({CONTEST + "/declared", CONTEST + "/declared.csv"})
    ResponseEntity<byte[]> declared(
            HttpServletRequest request, @PathVariable String election, @PathVariable String contest) {
        Published published = counted.newest(election);
        Contest asked = Counted.contest(new Reports(published), contest);
        Declaration declaration = Optional.ofNullable(
                        published.book().declarations().get(asked.id()))
                .orElseThrow(() -> ProblemException.unknown("declaration", contest));
        Published then = declared.at(declaration);
        Map<String, Object> head = object(
                "contest", contest,
                "time", declaration.time().toString(),
                "document", declaration.act().document(),
                "sha256", declaration.act().sha256(),
                "entry", declaration.index(),
                "leaf", ledger.leaf(declaration.index()).base64(),
                "proof", "/log/proof/" + declaration.index());
        return table(request, then, head, () -> new Reports(then).protocols(asked));
    }

    /** A protocol: its figures if it counts, and what was done to it. */
    @GetMapping(CONTEST + "/stations/{station}")
    ResponseEntity<byte[]> protocol(
            HttpServletRequest request,
            @PathVariable String election,
            @PathVariable String contest,
            @PathVariable String station) {
        Published published = counted.newest(election);
        var reports = new Reports(published);
        Contest asked = Counted.contest(reports, contest);
        boolean csv = wantsCsv(request);
        String code = station.endsWith(ENDING) ? station.substring(0, station.length() - ENDING.length()) : station;
        int position = published.tabulation().register().position(code);
        if (position == Register.NONE || !published.sheet(contest).takesPart(position)) {
            throw ProblemException.unknown("station", code);
        }
        return csv
                ? table(request, published, Map.of(), () -> new ProtocolReport(published, asked, position).lines())
                : answer(request, published, () -> new ProtocolReport(published, asked, position).protocol(history));
    }

    private ResponseEntity<byte[]> table(
            HttpServletRequest request, Published published, Map<String, Object> head, Supplier<Table> table) {
        if (wantsCsv(request)) {
            return answers.answer(
                    new ServletWebRequest(request),
                    published,
                    "csv",
                    Optional.empty(),
                    CSV,
                    () -> table.get().csv().getBytes(StandardCharsets.UTF_8));
        }
        return answer(request, published, () -> table.get().whole(published, head));
    }

    private ResponseEntity<byte[]> answer(
            HttpServletRequest request, Published published, Supplier<Map<String, Object>> content) {
        return answers.answer(
                new ServletWebRequest(request),
                published,
                "json",
                Optional.empty(),
                MediaType.APPLICATION_JSON,
                () -> json(content.get()));
    }

    private static byte[] json(Object value) {
        return Json.pretty(value).getBytes(StandardCharsets.UTF_8);
    }

    /** By the ending of the address, else by what is accepted: CSV if it is named and JSON is not. */
    private static boolean wantsCsv(HttpServletRequest request) {
        String accept =
                Optional.ofNullable(request.getHeader(HttpHeaders.ACCEPT)).orElse("");
        return request.getRequestURI().endsWith(ENDING) || (accept.contains("text/csv") && !accept.contains("json"));
    }
}
