package org.dauys.server.web.declaration;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.dauys.counting.acts.CountAct;
import org.dauys.counting.acts.NightAct;
import org.dauys.counting.acts.Role;
import org.dauys.election.Contest;
import org.dauys.election.Language;
import org.dauys.figures.Question;
import org.dauys.mandates.registration.Draw;
import org.dauys.server.journal.Checkpoints;
import org.dauys.server.night.CountingNight;
import org.dauys.server.night.Reply;
import org.dauys.server.pages.declaration.JtedeclarationGenerated;
import org.dauys.server.published.Board;
import org.dauys.server.published.Published;
import org.dauys.server.security.Decisive;
import org.dauys.server.security.ForRoles;
import org.dauys.server.web.Frame;
import org.dauys.server.web.Page;
import org.dauys.server.web.open.Say;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** The page from which the Central Election Commission declares a result, and the protocol that it then signs. */
@Controller
class DeclarationPages {
    private static final String PAGE = "/declaration/{contest}";
    private static final long PATIENCE_SECONDS = 10;

    /** So long the officer waits for a page that shows what was done. */
    private static final Duration UNTIL_SHOWN = Duration.ofSeconds(3);

    private final CountingNight night;
    private final Board board;
    private final Proclamations proclamations;
    private final Checkpoints checkpoints;

    DeclarationPages(CountingNight night, Board board, Proclamations proclamations, Checkpoints checkpoints) {
        this.night = night;
        this.board = board;
        this.proclamations = proclamations;
        this.checkpoints = checkpoints;
    }

    /** There is no such contest, or nothing was declared of it. */
    @ResponseStatus(HttpStatus.NOT_FOUND)
    static final class UnknownException extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    @GetMapping("/declaration")
    @ForRoles({Role.CEC, Role.AUDITOR})
    View first() {
        Published published = board.newest().orElseThrow(UnknownException::new);
        return new RedirectView(
                "/declaration/" + published.contests().getFirst().id());
    }

    @GetMapping(PAGE)
    @ForRoles({Role.CEC, Role.AUDITOR})
    View page(Frame frame, @PathVariable String contest, @RequestParam Optional<String> refused) {
        DeclarationView view = view(frame.language(), contest);
        return Page.of((output, nothing) -> JtedeclarationGenerated.render(output, nothing, frame, view, refused));
    }

    private DeclarationView view(Language language, String contest) {
        Published published = board.newest().orElseThrow(UnknownException::new);
        Contest asked = contest(published, contest);
        long inTheWay = night.read(state -> (long) state.inTheWay(contest).size());
        Say say = Say.in(language, published, "");
        return DeclarationView.of(say, asked, inTheWay, proclamations.of(say, asked));
    }

    static Contest contest(Published published, String id) {
        return published.contests().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(UnknownException::new);
    }

    /** Declares, if the data are still those that the officer saw. */
    @PostMapping(PAGE)
    @ForRoles(Role.CEC)
    @Decisive
    View declare(Frame frame, @PathVariable String contest, @RequestParam String sha256, @RequestParam String document)
            throws InterruptedException {
        DeclarationView now = view(frame.language(), contest);
        if (!now.fingerprint().equals(sha256)) {
            return back(contest, Optional.of("changed"));
        }
        if (!now.ready()) {
            return back(contest, Optional.of("not-ready"));
        }
        View answer = handedIn(frame, contest, new CountAct.Declare(contest, sha256, document.strip()));
        checkpoints.publish();
        return answer;
    }

    /** Draws a lot by the seed that was read out, as docs/draw.md says, and records it with the seed. */
    @PostMapping(PAGE + "/lot")
    @ForRoles(Role.CEC)
    @Decisive
    View lot(
            Frame frame,
            @PathVariable String contest,
            @RequestParam String question,
            @RequestParam String seed,
            @RequestParam String document)
            throws InterruptedException {
        Question asked = question(contest, question);
        Draw draw = Draw.order(seed, asked.among());
        String how = "docs/draw.md: “%s” → %s".formatted(seed, String.join(", ", draw.names()));
        return handedIn(
                frame,
                contest,
                new CountAct.DrawLot(question, asked.among(), draw.first(asked.places()), how, document.strip()));
    }

    @PostMapping(PAGE + "/decision")
    @ForRoles(Role.CEC)
    @Decisive
    View decide(
            Frame frame,
            @PathVariable String contest,
            @RequestParam String question,
            @RequestParam List<String> chosen,
            @RequestParam String reason,
            @RequestParam String document)
            throws InterruptedException {
        return handedIn(
                frame,
                contest,
                new CountAct.Decide(
                        question,
                        question(contest, question).among(),
                        new ArrayList<>(chosen),
                        reason.strip(),
                        document.strip()));
    }

    /** After the declaration: a legal act, without which no figure changes any more. */
    @PostMapping(PAGE + "/ruling")
    @ForRoles(Role.CEC)
    @Decisive
    View ruling(
            Frame frame,
            @PathVariable String contest,
            @RequestParam String document,
            @RequestParam String authority,
            @RequestParam String on,
            @RequestParam String reason)
            throws InterruptedException {
        try {
            return handedIn(
                    frame,
                    contest,
                    new CountAct.Ruling(
                            contest, document.strip(), authority.strip(), LocalDate.parse(on), reason.strip()));
        } catch (DateTimeParseException noDay) {
            return back(contest, Optional.of("date"));
        }
    }

    private Question question(String contest, String path) {
        return board.newest().stream()
                .flatMap(published -> DeclarationView.questionsOf(published, contest(published, contest)))
                .filter(one -> one.path().toString().equals(path))
                .findFirst()
                .orElseThrow(UnknownException::new);
    }

    private View handedIn(Frame frame, String contest, NightAct act) throws InterruptedException {
        String officer = frame.officer().orElseThrow().getName();
        try {
            Reply reply =
                    night.submit(officer, UUID.randomUUID().toString(), act).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return switch (reply) {
                case Reply.Taken(var receipt) -> {
                    board.await(receipt.index(), UNTIL_SHOWN);
                    yield back(contest, Optional.empty());
                }
                case Reply.Refused(var refusal) ->
                    back(contest, Optional.of(refusal.code().id()));
            };
        } catch (ExecutionException | TimeoutException unknown) {
            return back(contest, Optional.of("not-known"));
        }
    }

    private static View back(String contest, Optional<String> refused) {
        return new RedirectView("/declaration/" + contest
                + refused.map(why -> "?refused=" + why).orElse(""));
    }
}
