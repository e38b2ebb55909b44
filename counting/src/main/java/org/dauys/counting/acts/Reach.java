package org.dauys.counting.acts;

import org.dauys.tabulation.Hierarchy;
import org.dauys.tabulation.Register;

/**
 * How far posts reach.
 *
 * @param register the stations and the commissions above them
 */
record Reach(Register register) {
    /** Whether an area is one that a role can have. */
    boolean isArea(Post post) {
        return switch (post.role()) {
            case CONSTITUENCY ->
                register.contests().stream()
                        .flatMap(contest -> contest.constituencies().stream())
                        .anyMatch(constituency -> constituency.code().equals(post.area()));
            case CEC -> hierarchy().position(post.area()) == 0;
            case TYPIST, SECOND_TYPIST, COORDINATOR, TERRITORIAL, AUDITOR, SCREEN, ADMINISTRATOR ->
                hierarchy().position(post.area()) != Hierarchy.NONE;
        };
    }

    /** Whether a post is for a protocol of the register. */
    boolean isFor(Post post, Paper paper) {
        int station = register.position(paper.station());
        return post.role() == Role.CONSTITUENCY
                ? constituency(station, paper.contest()).equals(post.area())
                : isAbove(post.area(), commission(station));
    }

    /** Whether a protocol that is with a commission is with that of a post, or with one below it. */
    boolean has(Post post, String holder) {
        return post.role() == Role.CONSTITUENCY || isAbove(post.area(), holder);
    }

    /** Whether a post is for a commission. */
    boolean isForCommission(Post post, String commission) {
        return post.role() != Role.CONSTITUENCY && isAbove(post.area(), commission);
    }

    /** Whether an administrator's area has another post in it. A constituency is only in that of the whole country. */
    boolean isForPost(Post administrator, Post other) {
        return other.role() == Role.CONSTITUENCY
                ? hierarchy().position(administrator.area()) == 0
                : isAbove(administrator.area(), other.area());
    }

    /** The code of the commission of a station. */
    String commission(int station) {
        return hierarchy().commission(register.commission(station)).code();
    }

    /** The code of the commission above another, or of that one if it is the top. */
    String above(String commission) {
        int upper = hierarchy().upper(hierarchy().position(commission));
        return upper == Hierarchy.NONE
                ? commission
                : hierarchy().commission(upper).code();
    }

    /** The code of the commission below another, on the way to a station. */
    String below(String commission, int station) {
        String below = commission(station);
        while (!above(below).equals(commission)) {
            below = above(below);
        }
        return below;
    }

    /** The code of the commission at the top. */
    String top() {
        return hierarchy().commission(0).code();
    }

    private boolean isAbove(String upper, String lower) {
        int wanted = hierarchy().position(upper);
        int at = hierarchy().position(lower);
        while (at != wanted && at != Hierarchy.NONE) {
            at = hierarchy().upper(at);
        }
        return at != Hierarchy.NONE;
    }

    private String constituency(int station, String id) {
        int contest = register.contest(id);
        return register.contests()
                .get(contest)
                .constituencies()
                .get(register.constituency(station, contest))
                .code();
    }

    private Hierarchy hierarchy() {
        return register.hierarchy();
    }
}
