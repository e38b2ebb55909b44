package org.dauys.server.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.dauys.documents.Json;
import org.dauys.election.Contest;
import org.dauys.server.published.Board;
import org.dauys.server.published.Event;
import org.dauys.server.published.Published;
import org.dauys.server.published.Streaming;
import org.dauys.server.security.ForEveryone;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Sends the votes and seats of a contest whenever they may have changed: nobody need ask for them. */
@RestController
@ForEveryone
class SeatsStream {
    private final Board board;
    private final Counted counted;
    private final Streaming streaming;
    private final Map<String, Event> newest = new ConcurrentHashMap<>();

    SeatsStream(Board board, Counted counted, Streaming streaming) {
        this.board = board;
        this.counted = counted;
        this.streaming = streaming;
    }

    /** Server-sent events, each with what {@code …/contests/{contest}/seats} would answer, in one line. */
    @GetMapping(path = "/api/v1/elections/{election}/contests/{contest}/seats/stream", produces = "text/event-stream")
    void stream(@PathVariable String election, @PathVariable String contest, HttpServletResponse response)
            throws IOException, InterruptedException {
        Contest asked = Counted.contest(new Reports(counted.newest(election)), contest);
        streaming.send(response, () -> newest(asked));
    }

    private Event newest(Contest contest) {
        Event last = newest.get(contest.id());
        return last != null && last.version() == board.version()
                ? last
                : newest.compute(contest.id(), (_, known) -> {
                    Published published = counted.newest();
                    return known != null && known.version() == published.version() ? known : event(published, contest);
                });
    }

    private static Event event(Published published, Contest contest) {
        var seats = new Reports(published).seats(contest).whole(published, Map.of("contest", contest.id()));
        return Event.of("seats", published.version(), Json.line(seats));
    }
}
