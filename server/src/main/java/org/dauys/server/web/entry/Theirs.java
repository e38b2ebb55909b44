package org.dauys.server.web.entry;

import org.dauys.counting.acts.Paper;
import org.springframework.stereotype.Component;

/** The protocols that an officer may know of. */
@Component
class Theirs {
    private final Proceedings night;

    Theirs(Proceedings night) {
        this.night = night;
    }

    /**
     * A protocol in the area of an officer.
     *
     * @throws NotTheirs if there is none
     */
    Paper paper(String officer, String station, String contest) {
        var paper = new Paper(station, contest);
        if (!night.read(state -> state.isPaper(paper) && new Rights(state, officer).concerns(paper))) {
            throw new NotTheirs();
        }
        return paper;
    }
}
