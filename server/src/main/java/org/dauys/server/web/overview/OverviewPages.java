package org.dauys.server.web.overview;

import java.util.Optional;
import org.dauys.counting.acts.Role;
import org.dauys.election.Contest;
import org.dauys.server.pages.overview.JteoverviewGenerated;
import org.dauys.server.pages.overview.JteprojectorGenerated;
import org.dauys.server.pages.overview.JtewaitingGenerated;
import org.dauys.server.published.Board;
import org.dauys.server.published.Published;
import org.dauys.server.security.ForRoles;
import org.dauys.server.web.Frame;
import org.dauys.server.web.Page;
import org.dauys.server.web.open.ResultsView;
import org.dauys.server.web.open.Say;
import org.dauys.tabulation.Hierarchy;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.View;

/** The overview of an area for its commission, and a large dark picture of the whole for a wall. */
@Controller
class OverviewPages {
    private static final int MOST_PAGES = 10_000;

    private final Board board;

    OverviewPages(Board board) {
        this.board = board;
    }

    @GetMapping("/overview")
    @ForRoles({Role.COORDINATOR, Role.TERRITORIAL, Role.CONSTITUENCY, Role.CEC, Role.AUDITOR})
    View overview(
            Frame frame,
            @RequestParam Optional<String> area,
            @RequestParam Optional<String> contest,
            @RequestParam(defaultValue = "all") String show,
            @RequestParam(defaultValue = "1") int page) {
        Optional<Published> newest = board.newest();
        if (newest.isEmpty()) {
            return waiting(frame);
        }
        var register = newest.get().tabulation().register();
        var scope = Scope.of(frame.posts(), register);
        int commission = area.map(code -> register.hierarchy().position(code))
                .orElseGet(() -> scope.tops().stream().findFirst().orElse(Hierarchy.NONE));
        Show asked = Show.of(show).orElseThrow(UnknownException::new);
        if (page < 1 || page > MOST_PAGES) {
            throw new UnknownException();
        }
        if (!scope.hasCommission(commission)) {
            throw new ForbiddenException();
        }
        Contest counted = contest(newest.get(), contest);
        var view = OverviewView.of(
                Say.in(frame.language(), newest.get(), ""),
                scope,
                counted,
                new OverviewView.Asked(commission, asked, page));
        return Page.of((output, nothing) -> JteoverviewGenerated.render(output, nothing, frame, view));
    }

    private static Contest contest(Published published, Optional<String> asked) {
        return published.contests().stream()
                .filter(one -> asked.map(one.id()::equals).orElse(true))
                .findFirst()
                .orElseThrow(UnknownException::new);
    }

    /** There is no such kind of protocol, contest or page. */
    @ResponseStatus(HttpStatus.NOT_FOUND)
    static final class UnknownException extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** The area is not one of the officer's. */
    @ResponseStatus(HttpStatus.FORBIDDEN)
    static final class ForbiddenException extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private static View waiting(Frame frame) {
        var words = Say.words(frame.language());
        return Page.of((output, nothing) -> JtewaitingGenerated.render(output, nothing, frame, words));
    }

    /** What is published, for a wall: large, dark, without anything to press. */
    @GetMapping("/overview/projector")
    @ForRoles
    View projector(Frame frame) {
        Optional<Published> newest = board.newest();
        if (newest.isEmpty()) {
            return waiting(frame);
        }
        var view = ResultsView.of(Say.in(frame.language(), newest.get(), ""));
        return Page.of((output, nothing) -> JteprojectorGenerated.render(output, nothing, view));
    }
}
