package org.dauys.server.web.entry;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Optional;
import org.dauys.counting.acts.Kind;
import org.dauys.counting.acts.Paper;
import org.dauys.server.pages.entry.JtecaseGenerated;
import org.dauys.server.pages.entry.JtetypingGenerated;
import org.dauys.server.security.Decisive;
import org.dauys.server.web.Frame;
import org.dauys.server.web.Page;
import org.dauys.server.web.entry.Proceedings.Done;
import org.dauys.server.web.entry.Proceedings.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** The page of a protocol: its form for who has it to type, else where it stands and what can be done. */
@Controller
@ForWorkers
class CasePages {
    private final Typing typing;
    private final Cases cases;
    private final Theirs theirs;

    CasePages(Typing typing, Cases cases, Theirs theirs) {
        this.typing = typing;
        this.cases = cases;
        this.theirs = theirs;
    }

    /** Who holds another post too, and has it to type, may ask for what that post lets them do. */
    @GetMapping(path = "/entry/{station}/{contest}", params = "decide")
    View decisions(Frame frame, Principal officer, @PathVariable String station, @PathVariable String contest) {
        Paper paper = theirs.paper(officer.getName(), station, contest);
        return page(frame, cases.view(officer.getName(), paper, frame.texts(), Optional.empty()));
    }

    @GetMapping("/entry/{station}/{contest}")
    View protocol(Frame frame, Principal officer, @PathVariable String station, @PathVariable String contest) {
        Paper paper = theirs.paper(officer.getName(), station, contest);
        return typing.form(officer.getName(), paper, frame.texts())
                .map(form -> Page.of((output, nothing) ->
                        JtetypingGenerated.render(output, nothing, frame, form, officer.getName())))
                .orElseGet(() -> page(frame, cases.view(officer.getName(), paper, frame.texts(), Optional.empty())));
    }

    private static Page page(Frame frame, CaseView view) {
        return Page.of((output, nothing) -> JtecaseGenerated.render(output, nothing, frame, view));
    }

    /** What was refused comes back on the page, with what was typed and what happened meanwhile. */
    @PostMapping("/entry/{station}/{contest}/act/{act}")
    View act(
            Frame frame,
            Principal officer,
            @PathVariable String station,
            @PathVariable String contest,
            @PathVariable String act,
            HttpServletRequest request,
            HttpServletResponse response) {
        var asked = new Asked(theirs.paper(officer.getName(), station, contest), kind(act, false), Sent.of(request));
        return done(frame, officer.getName(), asked, response);
    }

    /** The same of what is decisive: the second factor is asked for before. */
    @PostMapping("/entry/{station}/{contest}/decide/{act}")
    @Decisive
    View decide(
            Frame frame,
            Principal officer,
            @PathVariable String station,
            @PathVariable String contest,
            @PathVariable String act,
            HttpServletRequest request,
            HttpServletResponse response) {
        var asked = new Asked(theirs.paper(officer.getName(), station, contest), kind(act, true), Sent.of(request));
        return done(frame, officer.getName(), asked, response);
    }

    private record Asked(Paper paper, Kind kind, Sent sent) {}

    private View done(Frame frame, String officer, Asked asked, HttpServletResponse response) {
        return switch (cases.act(officer, asked.paper(), asked.kind(), asked.sent())) {
            case Done _ -> new RedirectView(Addresses.of(asked.paper()));
            case Refused(var refusal) -> {
                response.setStatus(HttpStatus.CONFLICT.value());
                var tried = new Cases.Tried(asked.kind(), asked.sent(), refusal);
                yield page(frame, cases.view(officer, asked.paper(), frame.texts(), Optional.of(tried)));
            }
        };
    }

    private static Kind kind(String word, boolean decisive) {
        return Addresses.kind(word)
                .filter(kind -> kind.isDecisive() == decisive)
                .orElseThrow(() -> new Sent.Malformed("act"));
    }
}
