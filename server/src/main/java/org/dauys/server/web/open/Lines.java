package org.dauys.server.web.open;

import java.util.Map;
import org.dauys.counting.acts.ProtocolAct;
import org.dauys.election.Contest;
import org.dauys.protocol.Figures;
import org.dauys.protocol.Item;
import org.dauys.tabulation.Sheet;

/**
 * Names the lines of a protocol.
 *
 * @param say the words
 * @param contest the contest
 * @param station the position of the station
 */
public record Lines(Say say, Contest contest, int station) {
    /** A line before and after a change. */
    public String change(ProtocolAct.Amendment change) {
        return say.of(
                "open-change",
                Map.of(
                        "line", name(change.line()),
                        "before", figure(change.before()),
                        "after", figure(change.after())));
    }

    /** The name of the line of a code. */
    public String name(String code) {
        Sheet sheet = say.published().sheet(contest.id());
        return sheet.layout(station).form().lines().stream()
                .filter(line -> line.item() != Item.VOTES && line.item().code().equals(code))
                .map(line -> say.of(line.title()))
                .findFirst()
                .orElseGet(() -> say.names()
                        .option(
                                contest.constituencies()
                                        .get(sheet.constituency(station))
                                        .code(),
                                code));
    }

    private String figure(int figure) {
        return figure == Figures.BLANK ? "–" : say.number(figure);
    }
}
