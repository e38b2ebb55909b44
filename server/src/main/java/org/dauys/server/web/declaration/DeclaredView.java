package org.dauys.server.web.declaration;

import java.util.List;
import org.dauys.election.Contest;
import org.dauys.server.web.open.Head;
import org.dauys.server.web.open.Say;
import org.dauys.server.web.open.Standings;

/**
 * The page to which the code on a paper leads.
 *
 * @param head what stands above every public page
 * @param title the contest
 * @param declared what was declared
 * @param claim what a fingerprint that was brought along says
 * @param standings the votes and seats as they are now
 */
public record DeclaredView(
        Head head, String title, String contest, Declared declared, Claim claim, List<Standings> standings) {
    /** A fingerprint that was brought along. */
    public enum Claim {
        /** None was. */
        NONE,
        /** It is the one that was declared. */
        SAME,
        /** It is not. */
        OTHER
    }

    /** The page with its own list. */
    public DeclaredView {
        standings = List.copyOf(standings);
    }

    static DeclaredView of(Say say, Contest contest, Declared declared, String sha256) {
        Claim claim =
                sha256.isEmpty() ? Claim.NONE : sha256.equalsIgnoreCase(declared.sha256()) ? Claim.SAME : Claim.OTHER;
        return new DeclaredView(
                Head.of(
                        say,
                        new Head.Crumb(
                                say.of("open-results"),
                                "/results/" + say.language().code())),
                say.of(contest.title()),
                contest.id(),
                declared,
                claim,
                contest.constituencies().stream()
                        .map(one -> Standings.of(say, contest, one))
                        .toList());
    }
}
