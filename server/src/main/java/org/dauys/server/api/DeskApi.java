package org.dauys.server.api;

import static org.dauys.documents.JsonValues.object;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.dauys.counting.acts.AccountAct;
import org.dauys.counting.acts.CountAct;
import org.dauys.counting.acts.Entry;
import org.dauys.counting.acts.NightAct;
import org.dauys.documents.Json;
import org.dauys.documents.acts.EntryBytes;
import org.dauys.server.accounts.Officer;
import org.dauys.server.api.Problems.ProblemException;
import org.dauys.server.night.CountingNight;
import org.dauys.server.night.Reply;
import org.dauys.server.security.Confirmation;
import org.dauys.server.security.ForRoles;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What officers do, for programs of theirs. Whether the officer may is asked of the night, as for everybody. */
@RestController
@RequestMapping("/api/v1/desk")
class DeskApi {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final CountingNight night;
    private final Confirmation confirmation;

    DeskApi(CountingNight night, Confirmation confirmation) {
        this.night = night;
        this.confirmation = confirmation;
    }

    /** Hands in an act; sent again with the same key it is taken once and gets the same receipt. */
    @PostMapping(path = "/acts", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ForRoles
    ResponseEntity<?> act(
            @AuthenticationPrincipal Officer officer,
            @RequestHeader("Idempotency-Key") String key,
            @RequestBody byte[] body,
            HttpServletRequest request)
            throws InterruptedException {
        NightAct act = read(body);
        if (act instanceof AccountAct) {
            throw new ProblemException(
                    HttpStatus.FORBIDDEN, "not-here", "What happens to accounts is recorded where it happens.");
        }
        if (act instanceof CountAct.Declare) {
            throw new ProblemException(
                    HttpStatus.FORBIDDEN, "not-here", "A result is declared on its page, which compares the data.");
        }
        if (key.isEmpty() || key.length() > Entry.LONGEST_NAME) {
            throw new ProblemException(
                    HttpStatus.BAD_REQUEST,
                    "bad-key",
                    "The Idempotency-Key has 1 to %s characters.".formatted(Entry.LONGEST_NAME));
        }
        if (act.kind().isDecisive() && !confirmation.holds(request)) {
            throw new ProblemException(
                    HttpStatus.FORBIDDEN, "second-factor", "Show the second factor at /confirm first.");
        }
        return switch (reply(officer, key, act)) {
            case Reply.Taken(var receipt) ->
                ResponseEntity.status(HttpStatus.CREATED)
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(Json.pretty(object(
                                        "entry", receipt.index(),
                                        "leaf", receipt.leaf().toString(),
                                        "time", receipt.time().toString(),
                                        "proof", "/log/proof/" + receipt.index()))
                                .getBytes(StandardCharsets.UTF_8));
            case Reply.Refused(var refusal) -> {
                ResponseEntity<ProblemDetail> answer = Problems.answer(
                        HttpStatus.CONFLICT, refusal.code().id(), refusal.code().when());
                Optional.ofNullable(answer.getBody()).ifPresent(problem -> {
                    problem.setProperty("value", refusal.value());
                    problem.setProperty("details", List.copyOf(refusal.details()));
                });
                yield answer;
            }
        };
    }

    private static NightAct read(byte[] body) {
        try {
            return EntryBytes.act(body);
        } catch (IllegalArgumentException fault) {
            throw new ProblemException(HttpStatus.BAD_REQUEST, "no-act", "The body must be an act.");
        }
    }

    private Reply reply(Officer officer, String key, NightAct act) throws InterruptedException {
        try {
            return night.submit(officer.getName(), key, act).get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException unknown) {
            throw new ProblemException(
                    HttpStatus.SERVICE_UNAVAILABLE,
                    "not-known",
                    "It is not known whether the act was taken; send it again with the same key.");
        }
    }
}
