package org.dauys.server.web.entry;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.List;
import org.dauys.counting.acts.Kind;
import org.dauys.counting.acts.Paper;
import org.dauys.counting.acts.Refusal;
import org.dauys.server.web.Frame;
import org.dauys.server.web.Texts;
import org.dauys.server.web.entry.Proceedings.Done;
import org.dauys.server.web.entry.Proceedings.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** What the form of a protocol sends while it is typed and when it is done. */
@Controller
@ForWorkers
class TypingPages {
    private final Proceedings night;
    private final Typing typing;
    private final Theirs theirs;

    TypingPages(Proceedings night, Typing typing, Theirs theirs) {
        this.night = night;
        this.typing = typing;
        this.theirs = theirs;
    }

    /**
     * Who is logged in, so that a form which outlived its session can go on.
     *
     * @param officer the officer
     * @param token what protects the next request against forgery
     */
    record Pass(String officer, String token) {}

    @GetMapping(path = "/entry/pass", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    Pass pass(Principal officer, CsrfToken token) {
        return new Pass(officer.getName(), token.getToken());
    }

    @PostMapping("/entry/{station}/{contest}/draft")
    ResponseEntity<Typing.Draft> draft(
            Frame frame,
            Principal officer,
            @PathVariable String station,
            @PathVariable String contest,
            HttpServletRequest request) {
        Paper paper = theirs.paper(officer.getName(), station, contest);
        return json(HttpStatus.OK, typing.keep(officer.getName(), paper, Sent.of(request), frame.texts()));
    }

    /**
     * The answer to figures that were sent.
     *
     * @param next where to go on
     * @param message why it was refused; empty if it was not
     * @param since what happened meanwhile
     */
    record Answer(String next, String message, List<String> since) {}

    @PostMapping("/entry/{station}/{contest}/figures/{act}")
    ResponseEntity<Answer> figures(
            Frame frame,
            Principal officer,
            @PathVariable String station,
            @PathVariable String contest,
            @PathVariable String act,
            HttpServletRequest request) {
        Paper paper = theirs.paper(officer.getName(), station, contest);
        Kind kind = Addresses.kind(act).orElseThrow(() -> new Sent.Malformed("act"));
        return switch (typing.send(officer.getName(), paper, kind, Sent.of(request))) {
            case Done(var index, var _) -> json(HttpStatus.OK, new Answer("/entry?done=" + index, "", List.of()));
            case Refused(var refusal) -> json(HttpStatus.CONFLICT, refused(refusal, paper, frame.texts()));
        };
    }

    /** Where something happened meanwhile, the typist goes back to the page to see what is to be done now. */
    private Answer refused(Refusal refusal, Paper paper, Texts texts) {
        var wording = new Wording(night.record(), texts);
        var zone = night.read(state -> Typing.zone(state, paper));
        List<String> since = refusal.since().stream()
                .map(trace -> wording.trace(trace, zone))
                .toList();
        String next = since.isEmpty() ? "" : Addresses.of(paper);
        return new Answer(next, wording.refusal(refusal), since);
    }

    private static <T> ResponseEntity<T> json(HttpStatus status, T body) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body);
    }
}
