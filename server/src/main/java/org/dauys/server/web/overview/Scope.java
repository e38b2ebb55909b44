package org.dauys.server.web.overview;

import org.dauys.counting.acts.Post;
import org.dauys.counting.acts.Role;
import org.dauys.election.Contest;
import org.dauys.tabulation.Hierarchy;
import org.dauys.tabulation.Register;

/**
 * The stations and commissions that an officer sees: those of the own area and below, and nothing else.
 *
 * @param post the post of the officer
 * @param register the stations
 */
public record Scope(Post post, Register register) {
    /** The position of the commission where an officer begins; that of the whole country for a constituency. */
    public int top() {
        return post.role() == Role.CONSTITUENCY ? 0 : register.hierarchy().position(post.area());
    }

    /** Whether a station is in it. */
    public boolean hasStation(int station) {
        return post.role() == Role.CONSTITUENCY
                ? isInConstituency(station)
                : isBelow(register.commission(station), top());
    }

    /** Whether a commission is in it. */
    public boolean hasCommission(int commission) {
        return commission != Hierarchy.NONE && top() != Hierarchy.NONE && isBelow(commission, top());
    }

    /** Whether it is the whole country. */
    public boolean isWhole() {
        return post.role() != Role.CONSTITUENCY && top() == 0;
    }

    private boolean isInConstituency(int station) {
        for (int i = 0; i < register.contests().size(); i++) {
            Contest contest = register.contests().get(i);
            int constituency = register.constituency(station, i);
            if (constituency != Register.NONE
                    && contest.constituencies().get(constituency).code().equals(post.area())) {
                return true;
            }
        }
        return false;
    }

    private boolean isBelow(int commission, int upper) {
        int at = commission;
        while (at != upper && at != Hierarchy.NONE) {
            at = register.hierarchy().upper(at);
        }
        return at != Hierarchy.NONE;
    }
}
