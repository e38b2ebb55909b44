package org.dauys.server.api;

import org.dauys.election.Contest;
import org.dauys.server.api.Problems.ProblemException;
import org.dauys.server.published.Board;
import org.dauys.server.published.Published;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** What is counted here, by the names in an address; what is not is a problem. */
@Component
class Counted {
    private final Board board;

    Counted(Board board) {
        this.board = board;
    }

    /** The newest moment. */
    Published newest() {
        return board.newest()
                .orElseThrow(() -> new ProblemException(
                        HttpStatus.SERVICE_UNAVAILABLE, "nothing-yet", "Nothing is published yet."));
    }

    /** The newest moment of an election. */
    Published newest(String election) {
        Published published = newest();
        if (!published.night().record().election().id().equals(election)) {
            throw ProblemException.unknown("election", election);
        }
        return published;
    }

    /** A contest of which there are reports. */
    static Contest contest(Reports reports, String contest) {
        return reports.contest(contest).orElseThrow(() -> ProblemException.unknown("contest", contest));
    }
}
